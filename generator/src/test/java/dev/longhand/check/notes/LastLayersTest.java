package dev.longhand.check.notes;

import static dev.longhand.check.report.Verdict.DEFINITION;
import static dev.longhand.check.report.Verdict.RIGHT;
import static dev.longhand.check.report.Verdict.WRONG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A last layer with an activation of its own, behind an equation for all layers. */
class LastLayersTest {

    private static final String LAYERS = "$$s^l = V^l h^{l-1} + c^l$$\n\n%s\n\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$$h^l = \\tanh(s^l) \\quad (l < L)$$\n\n$$h^L = \\sigma(s^L)$$",
                "For $l < L$:\n\n$$h^l = \\tanh(s^l)$$\n\nThe last layer:\n\n$$h^L = \\sigma(s^L)$$",
                "The hidden layers have $$h^l = \\tanh(s^l)$$ and the output is $$h^L = \\sigma(s^L)$$",
                "$$\\begin{aligned} \\text{for } l < L: \\quad h^l &= \\tanh(s^l) \\\\"
                        + " \\text{for } l = L: \\quad h^L &= \\sigma(s^L) \\end{aligned}$$"
            })
    void itsOwnLawHoldsThere(String said) {
        String note = LAYERS.formatted(said);
        String slope = "$$\\frac{\\partial h^L_i}{\\partial s^L_i} = %s$$";
        assertEquals(RIGHT, VerdictsOf.last(note + slope.formatted("h^L_i (1 - h^L_i)")));
        assertNotEquals(RIGHT, VerdictsOf.last(note + slope.formatted("1 - (h^L_i)^2")));
    }

    @Test
    void withoutAnActivation() {
        String note = LAYERS.formatted("$$h^l = \\tanh(s^l)$$\n\nThe output layer is linear:\n\n$$h^L = s^L$$");
        assertEquals(DEFINITION, VerdictsOf.last(note));
        assertEquals(RIGHT, VerdictsOf.last(note + "$$\\frac{\\partial h^L_i}{\\partial s^L_i} = 1$$"));
    }

    @Test
    void theSameLawIsAClaim() {
        String note = LAYERS.formatted("$$h^l = \\tanh(s^l)$$");
        assertEquals(RIGHT, VerdictsOf.last(note + "$$h^L = \\tanh(s^L)$$"));
        assertNotEquals(RIGHT, VerdictsOf.last(note + "$$h^L = \\tanh(h^L)$$"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$$s = h V + c$$\n\n$$\\frac{\\partial s_j}{\\partial V_{ij}} = h_%s$$",
                "$$s^l = h^{l-1} V^l + c^l$$\n\n$$h^l = \\mathrm{ReLU}(s^l)$$\n\n"
                        + "$$\\frac{\\partial s^l_j}{\\partial V^l_{ij}} = h^{l-1}_%s$$",
                "$$s^l = h^{l-1} V^l + c^l$$\n\n$$h^l = \\mathrm{ReLU}(s^l)$$\n\n"
                        + "$$E = -\\sum_{i=1}^K t_i \\log(h^L_i)$$\n\n"
                        + "$$\\frac{\\partial s^l_j}{\\partial V^l_{ij}} = h^{l-1}_%s$$"
            })
    void rowsTimesMatrices(String note) {
        assertNotEquals(WRONG, VerdictsOf.last(note.formatted("i")));
        assertNotEquals(RIGHT, VerdictsOf.last(note.formatted("j")));
    }
}
