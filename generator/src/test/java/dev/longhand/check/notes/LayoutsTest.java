package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A note keeps to the layout in which it has given a derivative by a matrix. */
class LayoutsTest {

    private static final String NOTE = "$z = Wx$, $L=\\frac12\\|z-y\\|^2$\n\n";
    private static final String TURNED = "$$\\frac{\\partial L}{\\partial W} = x(z-y)^T$$";

    @Test
    void transposedAfterwards() {
        String settled = NOTE + "$$\\frac{\\partial L}{\\partial W} = (z-y)x^T$$\n\n";
        assertEquals(Verdict.WRONG, VerdictsOf.last(settled + TURNED));
    }

    @Test
    void transposedFromTheStart() {
        assertEquals(Verdict.RIGHT_IF, VerdictsOf.last(NOTE + TURNED));
    }

    /** What is taken off a matrix has its shape. */
    @Test
    void aStepSaysTheLayout() {
        String note = "$z = Wx + b$, $a = \\sigma(z)$. ";
        String slip = "$$\\frac{\\partial L}{\\partial W} = x \\left(\\frac{\\partial L}{\\partial z}\\right)^\\top$$";
        assertEquals(Verdict.RIGHT_IF, VerdictsOf.last(note + slip));
        assertEquals(
                Verdict.WRONG,
                VerdictsOf.note(note + slip + " $W \\leftarrow W - \\eta\\frac{\\partial L}{\\partial W}$")
                        .get(2));
    }

    /** Where less than a gradient or a step speaks for the shape of the matrix, the transpose is open, and never accepted. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "$\\frac{\\partial L}{\\partial W_{ij}} = (z_i - y_i) x_j$",
                "$\\frac{\\partial L}{\\partial x} = W^T (z-y)$",
                "The gradient has the same shape as $W$.",
                "It is $\\frac{\\partial L}{\\partial W} \\in \\mathbb{R}^{m\\times n}$."
            })
    void whatSpeaksForTheShape(String evidence) {
        assertEquals(Verdict.UNDECIDED, VerdictsOf.last(NOTE + evidence + TURNED));
        assertEquals(
                Verdict.RIGHT, VerdictsOf.last(NOTE + evidence + "$$\\frac{\\partial L}{\\partial W} = (z-y)x^T$$"));
    }

    @Test
    void gradientsWithNabla() {
        assertEquals(Verdict.UNDECIDED, VerdictsOf.last(NOTE + "$$\\nabla_W L = x(z-y)^T$$"));
        assertEquals(Verdict.RIGHT, VerdictsOf.last(NOTE + "$$\\nabla_W L = (z-y)x^T$$"));
    }

    /** A note of rows keeps to them. */
    @Test
    void rowVectors() {
        String note = NOTE + "$\\frac{\\partial L}{\\partial x} = (z-y)^T W$. ";
        assertEquals(Verdict.RIGHT_IF, VerdictsOf.last(note + TURNED));
    }

    @Test
    void numberedMatrices() {
        String note = "$u = W_1 x$, $h = \\sigma(u)$, $z = W_2 h$. "
                + "$$\\frac{\\partial L}{\\partial W_2} = \\frac{\\partial L}{\\partial z} h^T$$\n\n";
        String first = "$$\\frac{\\partial L}{\\partial W_1} = ";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + first + "\\frac{\\partial L}{\\partial u} x^T$$"));
        assertEquals(
                Verdict.WRONG, VerdictsOf.last(note + first + "x \\left(\\frac{\\partial L}{\\partial u}\\right)^T$$"));
    }

    /** A note that says which way its Jacobians lie is held to it; the gradient of a loss may still be a row. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "We use the numerator layout.",
                "$\\left(\\frac{\\partial v}{\\partial u}\\right)_{kl} = \\frac{\\partial v_k}{\\partial u_l}$ is the Jacobian."
            })
    void jacobians(String said) {
        String note = "$q \\in \\mathbb{R}^4$, $B \\in \\mathbb{R}^{2\\times 4}$, $p = B q$, $E = \\frac12 p^T p$. ";
        String turned = "$\\frac{\\partial p}{\\partial q} = B^T$";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + said + "$\\frac{\\partial p}{\\partial q} = B$"));
        assertEquals(Verdict.UNDECIDED, VerdictsOf.last(note + said + turned));
        assertEquals(Verdict.RIGHT_IF, VerdictsOf.last(note + turned));
        assertEquals(
                said.contains("numerator") ? Verdict.RIGHT : Verdict.RIGHT_IF,
                VerdictsOf.last(note + said + "$\\frac{\\partial E}{\\partial q} = p^T B$"));
    }

    @ParameterizedTest
    @CsvSource({
        "'We use the denominator layout.', k, RIGHT",
        "'We use the denominator layout.', k^\\top, UNDECIDED",
        "'Every gradient is a column vector here.', k, RIGHT",
        "'Every gradient is a column vector here.', k^\\top, UNDECIDED",
    })
    void gradientsThatAreSaidToBeColumns(String words, String gradient, Verdict verdict) {
        String note = words + " For $u, k \\in \\mathbb{R}^m$ $$\\frac{\\partial (k^\\top u)}{\\partial u} = ";
        assertEquals(verdict, VerdictsOf.last(note + gradient + "$$"));
    }

    /** Names of derivatives are held to the layout too, those of matrices with a label below among them. */
    @ParameterizedTest
    @CsvSource({
        "\\bar W_Q = X^\\top \\bar Q, RIGHT",
        "\\bar W_Q = \\bar Q^\\top X, WRONG",
        "\\frac{\\partial L}{\\partial W_Q} = \\bar Q^\\top X, WRONG",
    })
    void namesOfDerivatives(String claim, Verdict verdict) {
        String note = "We write $\\bar A$ for $\\frac{\\partial L}{\\partial A}$. "
                + "With $Q = X W_Q$ and $K = X W_K$ we have $\\bar W_K = X^\\top \\bar K$.\n\n";
        assertEquals(verdict, VerdictsOf.last(note + "$$" + claim + "$$"));
    }

    /** A vector's derivative under a name shows the layout as well. */
    @ParameterizedTest
    @CsvSource({"g s^\\top, RIGHT", "s g^\\top, UNDECIDED"})
    void shownByNames(String gradient, Verdict verdict) {
        String note = "$y = A s$, $s = \\tanh(v)$, $g = \\frac{\\partial J}{\\partial y}$, "
                + "$q = \\frac{\\partial J}{\\partial s}$, $M = \\frac{\\partial J}{\\partial A}$.\n\n"
                + "$$q = A^\\top g$$\n\n";
        assertEquals(verdict, VerdictsOf.last(note + "$$M = " + gradient + "$$"));
    }
}
