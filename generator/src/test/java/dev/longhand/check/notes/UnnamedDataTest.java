package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A section may have data that it gives no name. */
class UnnamedDataTest {

    private static final String FIRST = "## Part A\n$q_i = \\sum_{k=1}^{2} v_k u_{i+k-1}$ with $u = (3, 1, 2, 6)$.\n\n";
    private static final String SECOND = "## Part B\nFor each value $u_i$ of a batch take $s_i = 2u_i + 1$. ";

    @Test
    void ofAnotherPart() {
        assertEquals(
                Verdict.UNDECIDED,
                VerdictsOf.last(FIRST + SECOND + "The batch $2, 5, 8$ gives $s_1 = 2\\cdot 2 + 1$."));
        assertEquals(Verdict.WRONG, VerdictsOf.last(FIRST + SECOND + "It gives $s_1 = 2\\cdot 2 + 1$."));
        assertEquals(
                Verdict.WRONG,
                VerdictsOf.last(FIRST + "Also $2, 5$.\n\n" + SECOND + "It gives $s_1 = 2\\cdot 2 + 1$."));
    }

    @ParameterizedTest
    @CsvSource({"2 \\cdot 2 + 1, RIGHT", "2 \\cdot 5 + 1, WRONG"})
    void ofTheSamePart(String value, Verdict expected) {
        assertEquals(
                expected,
                VerdictsOf.last(
                        SECOND + "Take $u = (2, 5, 8)$, so that the differences are $3, 3$. $s_1 = " + value + "$."));
    }
}
