package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.api.Test;

/** Layers that are spelt out before they get a name, or once as matrices and once in cells. */
class SpeltLayersTest {

    @Test
    void cellsOfTheNextLayerAreAnInstance() {
        String note = "$$z^l = w^l a^{l-1}+b^l, \\quad a^l=\\sigma(z^l)$$\n\n"
                + "$$z^{l+1}_k = \\sum_j w^{l+1}_{kj}a^l_j+b^{l+1}_k$$\n\n";
        String slope = "$$\\frac{\\partial z^{l+1}_k}{\\partial z^l_j} = ";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note));
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + slope + "w^{l+1}_{kj}\\sigma'(z^l_j)$$"));
        assertNotEquals(Verdict.RIGHT, VerdictsOf.last(note + slope + "w^{l+1}_{kj}\\sigma(z^l_j)$$"));
    }

    @Test
    void anArgumentMayGetItsNameLater() {
        String note = "$$a^l = \\sigma(w^la^{l-1}+b^l)$$\n\n$$z^l = w^la^{l-1}+b^l$$\n\n$$C=\\frac12\\|a^L-y\\|^2$$\n\n"
                + "$$\\delta^l=\\frac{\\partial C}{\\partial z^l}$$\n\n";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "$$\\delta^L=(a^L-y)\\odot\\sigma'(z^L)$$"));
        assertEquals(
                Verdict.RIGHT, VerdictsOf.last(note + "$$\\delta^l=((w^{l+1})^T\\delta^{l+1})\\odot\\sigma'(z^l)$$"));
        assertEquals(
                Verdict.WRONG, VerdictsOf.last(note + "$$\\delta^l=((w^{l+1})^T\\delta^{l+1})\\odot\\sigma(z^l)$$"));
    }
}
