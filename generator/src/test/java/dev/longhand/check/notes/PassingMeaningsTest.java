package dev.longhand.check.notes;

import static dev.longhand.check.report.Verdict.DEFINITION;
import static dev.longhand.check.report.Verdict.RIGHT;
import static dev.longhand.check.report.Verdict.UNDECIDED;
import static dev.longhand.check.report.Verdict.WRONG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.longhand.check.report.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that mean something else behind a label of a list, or in a sentence that supposes something. */
class PassingMeaningsTest {

    private static final String LOGISTIC = "$g(u) = \\frac{1}{1+e^{-u}}$, $g'(u) = g(u)(1-g(u))$\n\n";
    private static final String TANH = "$g(u) = \\tanh u$, $g'(u) = 1 - g(u)^2$\n\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sigmoid: %sTanh: %s",
                "- **Logistic**: %s- **Hyperbolic tangent**: %s",
                "**Sigmoid**\n\n%s**Tanh**\n\n%s"
            })
    void everyLabelOfAListOfActivations(String list) {
        assertEquals(
                List.of(DEFINITION, RIGHT, DEFINITION, RIGHT), VerdictsOf.note(String.format(list, LOGISTIC, TANH)));
    }

    @Test
    void slipsBehindTheirLabels() {
        String list = "Sigmoid: " + LOGISTIC + "Tanh: $g(u) = \\tanh u$, ";
        assertEquals(WRONG, VerdictsOf.last(list + "$g'(u) = 1 + g(u)^2$"));
        assertEquals(WRONG, VerdictsOf.last(list + "$g'(u) = g(u)(1 - g(u))$"));
    }

    @Test
    void theIdentityToo() {
        assertEquals(
                List.of(DEFINITION, RIGHT, DEFINITION, RIGHT),
                VerdictsOf.note("Sigmoid: " + LOGISTIC + "Linear: $g(u) = u$, $g'(u) = 1$"));
    }

    @Test
    void aDerivativeAloneBehindAnotherLabel() {
        String note = "**Sigmoid:** $\\sigma(x) = \\frac{1}{1+e^{-x}}$\n\n";
        assertEquals(UNDECIDED, VerdictsOf.last(note + "**Tanh:** $\\sigma'(x) = 1 - \\tanh^2(x)$"));
        assertEquals(UNDECIDED, VerdictsOf.last(note + "Its slope: $\\sigma'(x) = 1 - \\tanh^2(x)$"));
    }

    @Test
    void anotherNameBehindItsOwnLabel() {
        String note =
                "**Sigmoid**\n\n$p = \\sigma(z)$\n\n**Softmax**\n\n$$p_i = \\frac{e^{z_i}}{\\sum_j e^{z_j}}$$\n\n";
        assertEquals(WRONG, VerdictsOf.last(note + "$$\\frac{\\partial p_i}{\\partial z_i} = p_i (1 + p_i)$$"));
    }

    @Test
    void behindTheListItIsOpenWhichOneIsMeant() {
        String note = "$$a = \\sigma(z), \\quad \\sigma(z) = \\frac{1}{1+e^{-z}}$$\n\nOther choices.\n\n"
                + "Tanh: $\\sigma(z) = \\tanh z$\n\nThe network of this note keeps what it had before.\n\n";
        assertEquals(UNDECIDED, VerdictsOf.last(note + "$$\\frac{da}{dz} = a(1-a)$$"));
        assertEquals(UNDECIDED, VerdictsOf.last(note + "$$\\frac{da}{dz} = 1-a^2$$"));
        assertEquals(WRONG, VerdictsOf.last(note + "$$\\frac{da}{dz} = 1+a$$"));
        assertEquals(RIGHT, VerdictsOf.last(note + "$$\\frac{da}{dz} = \\sigma'(z)$$"));
    }

    @Test
    void penalties() {
        String note = "$$E = \\frac{1}{2}(y - t)^2, \\quad y = \\sum_i v_i x_i$$\n\n"
                + "- L1: $E_p = E + \\mu \\sum_i |v_i|$\n- L2: $E_p = E + \\mu \\sum_i v_i^2$\n\n";
        assertEquals(List.of(DEFINITION, DEFINITION, DEFINITION, DEFINITION), VerdictsOf.note(note));
        String slope = "- L2: $\\frac{\\partial E_p}{\\partial v_i} = \\frac{\\partial E}{\\partial v_i} + ";
        assertNotEquals(WRONG, VerdictsOf.last(note + slope + "2\\mu v_i$"));
        assertNotEquals(RIGHT, VerdictsOf.last(note + slope + "\\mu v_i$"));
    }

    @Test
    void namesOfCode() {
        String note = "$y = \\frac{1}{1 + \\exp(-x)}$\n\n"
                + "`/`: $y = \\frac{1}{x}$, $\\frac{\\partial y}{\\partial x} = -\\frac{1}{x^2} = -y^2$\n\n"
                + "`exp`: $y = \\exp(x)$, $\\frac{\\partial y}{\\partial x} = \\exp(x)$";
        assertEquals(List.of(DEFINITION, DEFINITION, RIGHT, RIGHT, DEFINITION, RIGHT), VerdictsOf.note(note));
        assertEquals(WRONG, VerdictsOf.last(note + ", $\\frac{\\partial y}{\\partial x} = 2y$"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thus:",
                "Derivative:",
                "Output:",
                "We get:",
                "Backward pass:",
                "Also folgt:",
                "Where:",
                "Hidden layer:"
            })
    void labelsOfOneDerivation(String label) {
        String note = "$z = wx + b$, $a = \\sigma(z)$.\n\n" + label + " $z = wx - b$";
        assertEquals(WRONG, VerdictsOf.last(note));
    }

    private static final String GENERAL = "With $x = g(t)$ and $y = h(t)$, $z = f(x, y)$.\n\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Consider the composite function",
                "Let",
                "Suppose now that",
                "For example,",
                "We can take",
                "Betrachte die Funktion",
                "As an example, let"
            })
    void sentencesThatSuppose(String words) {
        String note = GENERAL + words + "\n\n$$z = \\sin(x^2 + y^2), \\qquad x = e^t, \\qquad y = t^2.$$\n\n";
        assertFalse(VerdictsOf.note(note).contains(WRONG));
        assertEquals(RIGHT, VerdictsOf.last(note + "$$\\frac{dy}{dt} = 2t$$"));
        assertEquals(RIGHT, VerdictsOf.last(note + "$$\\frac{\\partial z}{\\partial x} = 2x\\cos(x^2+y^2)$$"));
        assertNotEquals(RIGHT, VerdictsOf.last(note + "$$\\frac{dy}{dt} = t$$"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Let us compute", "Take again", "We obtain", "As we consider one neuron, the sum is"})
    void sentencesThatSupposeNothing(String words) {
        assertEquals(
                UNDECIDED, VerdictsOf.last("$z = wx + b$, $a = \\sigma(z)$.\n\n" + words + " $z = w - x\\tanh b$."));
    }

    @Test
    void aSlipBehindLetIsNoneOfTheOldName() {
        Verdict verdict = VerdictsOf.last("$z = wx + b$, $a = \\sigma(z)$.\n\nLet $z = wx - b$.");
        assertEquals(UNDECIDED, verdict);
    }

    @Test
    void oneFunctionIsReplacedInThought() {
        String note = "$$a = \\sigma(z), \\quad \\sigma(z) = \\frac{1}{1+e^{-z}}$$\n\n"
                + "Exercise: suppose we replace the non-linear $\\sigma$ by $\\sigma(z) = z$. What changes?\n\n";
        assertEquals(DEFINITION, VerdictsOf.last(note));
        assertNotEquals(WRONG, VerdictsOf.last(note + "$$\\frac{da}{dz} = 1$$"));
        assertNotEquals(WRONG, VerdictsOf.last(note + "$$\\frac{da}{dz} = a(1-a)$$"));
        assertEquals(WRONG, VerdictsOf.last(note + "$$\\frac{da}{dz} = 1 + a$$"));
    }

    @Test
    void aFunctionWithoutFormulaIsReplacedInThought() {
        String note = "$$a = \\sigma(z)$$\n\nSuppose we replace $\\sigma$ by $\\sigma(z) = z$.\n\n";
        assertEquals(UNDECIDED, VerdictsOf.last(note));
        assertEquals(UNDECIDED, VerdictsOf.last("$$a = \\sigma(z)$$\n\n假设我们将 $\\sigma$ 替换为 $\\sigma(z) = z$。"));
    }

    private static final String TOY = "Say $u = 2x$ and $y = u^2$. If $x=3$, then $u=6$ and $y=36$.\n\n"
            + "$$\\frac{dy}{du} = 2u = 12$$\n\n## The whole chain by hand\n\n"
            + "Input $x = 2$, target $t = 1$, $v = 0.5$, $w = 1$.\n\n$$z = v x = 0.5 \\times 2 = 1.0$$\n\n"
            + "$$h = \\sigma(z) = \\frac{1}{1+e^{-1.0}} = 0.7311$$\n\n$$y = w h = 1 \\times 0.7311 = 0.7311$$\n\n"
            + "$$E = \\frac{1}{2}(y - t)^2 = \\frac{1}{2}(0.7311 - 1)^2 = \\frac{1}{2}(0.2689)^2 = ";

    @Test
    void aToyBeforeTheNetwork() {
        assertFalse(VerdictsOf.note(TOY + "0.03616$$\n\n"
                        + "$$\\frac{\\partial E}{\\partial w} = (y-t) h = -0.2689 \\times 0.7311 = -0.1966$$")
                .stream()
                .anyMatch(v -> v == WRONG || v == Verdict.CARRIED));
        assertEquals(WRONG, VerdictsOf.last(TOY + "0.03716$$"));
        assertEquals(WRONG, VerdictsOf.last(TOY + "0.03616$$\n\n$$\\frac{\\partial E}{\\partial w} = (y-t) h^2$$"));
    }

    @Test
    void aWorkedExampleOfWhatWasSaidInGeneral() {
        String note = "The weight is behind $z = wx + b$.\n\n## A full worked example\n\n"
                + "$x = 2$, $w_1 = 0.5$, $b_1 = 1$, $w_2 = 3$.\n\n$$z = w_1 x + b_1 = 0.5 \\times 2 + 1 = ";
        assertFalse(VerdictsOf.note(note + "2$$\n\n$$y = w_2 z = 6$$").contains(WRONG));
        assertEquals(WRONG, VerdictsOf.last(note + "3$$"));
        assertEquals(WRONG, VerdictsOf.last(note + "2$$\n\n$$y = w_2 z = 7$$"));
    }

    @Test
    void alternativesBehindArrows() {
        String note = "- Mean squared error (MSE) -> $E = \\frac1N \\sum_{i=1}^N (o_i - y_i)^2$\n"
                + "- Mean absolute error (MAE) -> $E = \\frac1N \\sum_{i=1}^N |o_i - y_i|$\n";
        assertFalse(VerdictsOf.note(note).contains(WRONG));
    }
}
