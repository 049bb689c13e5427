package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.api.Test;

/** A letter that is the derivative for every unit is it for the units of another index too. */
class DerivativesOfUnitsTest {

    private static final String NOTE =
            "For every unit $e_j \\equiv \\frac{\\partial J}{\\partial s_j}$. The outputs are $o_k = s_k$, "
                    + "and $J = \\frac12 \\sum_{k=1}^K (o_k - d_k)^2$. Hence\n\n$$e_k = ";

    @Test
    void errorsOfOutputs() {
        assertEquals(Verdict.RIGHT, VerdictsOf.last(NOTE + "o_k - d_k$$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last(NOTE + "d_k - o_k$$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last(NOTE + "2(o_k - d_k)$$"));
    }

    /** What cannot be told from what is known defines the name as before. */
    @Test
    void ofUnknownLosses() {
        assertEquals(
                Verdict.DEFINITION,
                VerdictsOf.last(
                        "$e_j \\equiv \\frac{\\partial J}{\\partial s_j}$ for every unit. $$e_k = o_k - d_k$$"));
    }
}
