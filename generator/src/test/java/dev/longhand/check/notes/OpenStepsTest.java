package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values behind an update of which it is open whether it is one: they may be those of the new parameters. */
class OpenStepsTest {

    private static final String UNIT = "$E = (v \\cdot p + c)^2$ with $p = (1, 3)$, $v = (0.5, 0.2)$ and $c = 0.4$. ";
    private static final String STEP =
            "New: $v_1 = 0.5 - 0.1 \\cdot 3 = 0.2$, $v_2 = 0.2 - 0.1 \\cdot 9 = -0.7$, $c = 0.4 - 0.3 = 0.1$. ";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"E = 3.24; UNDECIDED", "E = 1.44; UNDECIDED", "0.1 \\cdot 9 = 0.8; WRONG"})
    void behindTheStep(String claim, Verdict verdict) {
        assertEquals(verdict, VerdictsOf.last(UNIT + STEP + "$" + claim + "$."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"E = 2.25; RIGHT", "E = 2.52; WRONG"})
    void before(String claim, Verdict verdict) {
        assertEquals(verdict, VerdictsOf.last(UNIT + "$" + claim + "$."));
    }
}
