package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.api.Test;

/** What one moment contributes has no sum over all of them. */
class SingleMomentsTest {

    private static final String CELL = "$s_t = \\tanh(u x_t + v s_{t-1} + c)$. ";
    private static final String SLOPE = "$$\\frac{\\partial E}{\\partial c} = g_t (1 - s_t^2)$$";

    @Test
    void errorsOfOneMoment() {
        String note = CELL + "Let $g_t$ denote $\\frac{\\partial E}{\\partial s_t}$";
        assertEquals(Verdict.WRONG, VerdictsOf.last(note + ". " + SLOPE));
        assertEquals(Verdict.UNDECIDED, VerdictsOf.last(note + " for some error $E$ at step $t$. " + SLOPE));
    }
}
