package dev.longhand.check.notes;

import static dev.longhand.check.report.Verdict.RIGHT;
import static dev.longhand.check.report.Verdict.UNDECIDED;
import static dev.longhand.check.report.Verdict.WRONG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An activation that is left open, and then taken to be one of the usual ones. */
class UsualActivationsTest {

    private static final String UNIT = "A unit has $q=vx+c$ and $r=f(q)$, its loss is $J=\\frac12(r-t)^2$.\n\n";
    private static final String LAYERS =
            "Layer $l$ has $q^{[l]}=W^{[l]}r^{[l-1]}+c^{[l]}$, $r^{[l]}=g^{[l]}(q^{[l]})$ and a loss $J$.\n\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "With the sigmoid $r=\\frac{1}{1+e^{-q}}$.",
                "With $r=\\tanh(q)$ it is smooth.",
                "$$\\frac{\\partial r}{\\partial q}=r(1-r)$$",
                "$$f'(q)=1-f(q)^2$$",
                "For the sigmoid $f'(q)=r(1-r)$, so $\\frac{\\partial J}{\\partial v}=(r-t)r(1-r)x$.",
                "- Sigmoid: $f'(q)=f(q)(1-f(q))$\n- Tanh: $f'(q)=1-f(q)^2$\n- Identity: $\\frac{\\partial J}{\\partial v}=(r-t)x$",
                "A ReLU, $r=\\max(0,q)$.",
                "The output is linear, $r=q$.",
                "Swish: $r=\\frac{q}{1+e^{-q}}$."
            })
    void oneOfTheUsual(String said) {
        assertFalse(VerdictsOf.note(UNIT + said).contains(WRONG));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$$\\frac{\\partial J}{\\partial v}=(r-t)x$$",
                "$$\\frac{\\partial J}{\\partial v}=(r-t)f'(q)$$",
                "$$\\frac{\\partial J}{\\partial v}=-(r-t)f'(q)x$$",
                "$$\\frac{\\partial J}{\\partial v}=(r-t)f(q)x$$"
            })
    void slipsThatHoldForNone(String slip) {
        assertEquals(WRONG, VerdictsOf.last(UNIT + slip));
    }

    @ParameterizedTest
    @ValueSource(strings = {"$$\\frac{\\partial r}{\\partial q}=r(1+r)$$", "For tanh $f'(q)=1+f(q)^2$."})
    void slipsOfOneOfTheUsual(String slip) {
        assertEquals(UNDECIDED, VerdictsOf.last(UNIT + slip));
    }

    @Test
    void functionsOfLayers() {
        assertEquals(RIGHT, layers("r^{[2]}=g^{[2]}(q^{[2]})"));
        assertEquals(WRONG, layers("r^{[2]}=g^{[1]}(q^{[2]})"));
        assertEquals(WRONG, layers("r^{[2]}=g^{[2]}(q^{[1]})"));
        assertEquals(UNDECIDED, layers("r^{[1]}=\\tanh(q^{[1]})"));
        assertEquals(UNDECIDED, layers("r^{[2]}=\\text{softmax}(q^{[2]})"));
        assertEquals(
                RIGHT,
                layers(
                        "\\frac{\\partial J}{\\partial q^{[l]}}=\\frac{\\partial J}{\\partial r^{[l]}}\\odot {g^{[l]}}'(q^{[l]})"));
        assertEquals(
                WRONG,
                layers(
                        "\\frac{\\partial J}{\\partial q^{[l]}}=\\frac{\\partial J}{\\partial r^{[l]}}\\odot g^{[l+1]\\prime}(q^{[l]})"));
    }

    @Test
    void hiddenAndLastLayer() {
        String note = "$q^{[l]}=W^{[l]}r^{[l-1]}+c^{[l]}$, $r^{[l]}=g^{[l]}(q^{[l]})$, $r^{[0]}=x$, $l=1,2$, "
                + "$J=\\frac12(r^{[2]}-t)^2$. All are numbers.\n\n";
        String hidden = "$$\\frac{\\partial J}{\\partial q^{[1]}}=W^{[2]}(r^{[2]}-t)r^{[2]}(1-r^{[2]})";
        assertNotEquals(WRONG, VerdictsOf.last(note + hidden + "(1-(r^{[1]})^2)$$"));
        assertEquals(UNDECIDED, VerdictsOf.last(note + hidden + "(1+(r^{[1]})^2)$$"));
    }

    private static Verdict layers(String relation) {
        return VerdictsOf.last(LAYERS + "$$" + relation + "$$");
    }

    @Test
    void anotherFunctionUnderAnotherHeading() {
        String note = "A layer has $r=g(q)$.\n\n#### Sigmoid\n\n$$g(q)=\\frac{1}{1+e^{-q}}$$\n\n#### Tanh\n\n";
        assertNotEquals(WRONG, VerdictsOf.last(note + "$$g'(q)=1-g(q)^2$$"));
        assertEquals(UNDECIDED, VerdictsOf.last(note + "$$g'(q)=1+g(q)^2$$"));
        assertNotEquals(RIGHT, VerdictsOf.last(note + "$$g'(q)=1-g(q)$$"));
    }
}
