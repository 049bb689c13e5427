package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.longhand.check.report.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a parameter is set to in one item of a list refutes nothing that is said in the next one. */
class OtherSettingsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Rough: $\\rho=1/3$ or $2/3$ is common.\n- **Smooth, $\\rho=4/3$:** seldom used.",
                "- Rough: $\\rho=\\frac13$ is common.\n- Smooth: $\\rho=\\frac43$ is not.",
                "The cases $\\rho = (2, 1)^T$ and $\\rho = -(2, 1)^T$ look alike."
            })
    void settings(String note) {
        assertNotEquals(Verdict.WRONG, VerdictsOf.last(note));
    }

    @Test
    void whatIsComputedWithEach() {
        String zero = "If $\\gamma = 0$:\n\n- $s_{top} = \\frac{6^2}{2+2}$ = 9\n\n";
        String one = "If $\\gamma = 1$:\n\n- $s_{top} = \\frac{6^2}{2+2+1}$ = 7.2";
        assertEquals(Verdict.UNDECIDED, VerdictsOf.last(zero + one));
        assertEquals(Verdict.WRONG, VerdictsOf.last(zero + one.replace("\\gamma = 1", "\\gamma = 0")));
    }

    @ParameterizedTest
    @CsvSource({"36, RIGHT", "24, WRONG"})
    void whatAFormulaGives(int value, Verdict expected) {
        List<Verdict> verdicts =
                VerdictsOf.note("With $s = 9 \\gamma$ and $\\gamma = 2$ it is $s = 18$. With $\\gamma = 4$ "
                        + "it is $s = " + value + "$.");
        assertEquals(expected, verdicts.get(verdicts.size() - 1));
    }
}
