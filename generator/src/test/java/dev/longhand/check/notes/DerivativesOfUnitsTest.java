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

    @Test
    void withASign() {
        String note = NOTE.replace("\\equiv", "\\equiv -");
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "d_k - o_k$$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last(note + "o_k - d_k$$"));
    }

    /** Of what is meant for all units even what cannot be told is no definition. */
    @Test
    void ofUnknownLosses() {
        String note = "$e_j \\equiv \\frac{\\partial J}{\\partial s_j}$";
        assertEquals(Verdict.UNDECIDED, VerdictsOf.last(note + " for every unit. $$e_k = o_k - d_k$$"));
        assertEquals(Verdict.UNDECIDED, VerdictsOf.last("For each unit let " + note + ". $$e_k = o_k - d_k$$"));
        assertEquals(Verdict.DEFINITION, VerdictsOf.last(note + " for the hidden ones. $$e_k = o_k - d_k$$"));
    }

    /** Another derivative is what the letter stands for in another layer. */
    @Test
    void ofAnotherLayer() {
        String note = "$g_j = \\tanh(u_j)$, $o_k = \\sum_{j=1}^m c_{kj} g_j$, "
                + "$J = \\frac12 \\sum_{k=1}^K (d_k - o_k)^2$. "
                + "$e_k = -\\frac{\\partial J}{\\partial o_k}$ and\n\n";
        assertEquals(Verdict.DEFINITION, VerdictsOf.last(note + "$$e_j = -\\frac{\\partial J}{\\partial u_j}$$"));
    }
}
