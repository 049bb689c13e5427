package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a point with a name of its own is not judged by a number that stands further on. */
class SpecialPointsTest {

    @ParameterizedTest
    @CsvSource({"1, 5, RIGHT, RIGHT", "5, 5, UNDECIDED, RIGHT", "1, 6, RIGHT, WRONG"})
    void theValueAtTheLowestPoint(int there, int later, Verdict first, Verdict last) {
        List<Verdict> verdicts =
                VerdictsOf.note("The cost is $J(u) = (u - 3)^2 + 1$. It is smallest at $u^\\star = 3$, " + "where $J = "
                        + there + "$.\n\nAt $u = 5$ we have $J = " + later + "$.");
        assertEquals(first, verdicts.get(2));
        assertEquals(last, verdicts.get(4));
    }

    @ParameterizedTest
    @CsvSource({"2 \\cdot 3, RIGHT", "2 \\cdot 4, WRONG"})
    void aProductAtThePoint(String value, Verdict expected) {
        List<Verdict> verdicts = VerdictsOf.note("Let $g(v) = (vp - 6)^2$ with $p = 3$. The minimum is at $v^* = 2$, "
                + "because there $vp = " + value + "$.\n\nAt $v = 5$ we have $vp = 15$.");
        assertEquals(expected, verdicts.get(3));
        assertEquals(Verdict.RIGHT, verdicts.get(5));
    }
}
