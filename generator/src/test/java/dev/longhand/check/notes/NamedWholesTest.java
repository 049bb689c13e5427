package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Vectors and matrices that are written by their own entries, and steps that are counted: neither is defined by way of itself. */
class NamedWholesTest {

    private static final String NEURON =
            "\n\n$$s = q^T x + c, \\quad a = \\sigma(s), \\quad E = \\frac{1}{2}(a - t)^2$$\n\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Let $x = (x_1, x_2)$ and $q = (q_1, q_2)$.",
                "Let $x = (x_1, \\ldots, x_n)^T$.",
                "$$x = \\begin{bmatrix} x_1 \\\\ x_2 \\end{bmatrix}, \\quad q = \\begin{bmatrix} q_1 \\\\ q_2 \\end{bmatrix}$$",
                "$$q = \\begin{pmatrix} q_1 \\\\ q_2 \\\\ \\vdots \\\\ q_n \\end{pmatrix}$$"
            })
    void vectors(String opening) {
        String note = opening + NEURON;
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "$$\\frac{\\partial E}{\\partial c} = (a - t) a (1 - a)$$"));
        assertEquals(
                Verdict.RIGHT, VerdictsOf.last(note + "$$\\frac{\\partial E}{\\partial q} = (a - t) a (1 - a) x$$"));
        assertEquals(
                Verdict.RIGHT,
                VerdictsOf.last(note + "$$\\frac{\\partial E}{\\partial q_1} = (a - t) a (1 - a) x_1$$"));
        assertEquals(
                Verdict.WRONG,
                VerdictsOf.last(note + "$$\\frac{\\partial E}{\\partial q_1} = (a - t) a (1 - a) x_2$$"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"w", "W"})
    void matrices(String entry) {
        String note =
                "$$x = [x_1, x_2]^T, \\quad W = \\begin{bmatrix} w_{11} & w_{12} \\\\ w_{21} & w_{22} \\end{bmatrix}$$"
                                .replace("w_", entry + "_")
                        + "\n\n$$z = W x + b, \\quad E = \\frac{1}{2}\\|z - y\\|^2$$\n\n";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "$$\\frac{\\partial E}{\\partial W} = (z - y) x^T$$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last(note + "$$\\frac{\\partial E}{\\partial W} = x (z - y)^T$$"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "w_{t+1} = w_t - \\eta \\frac{\\partial E}{\\partial w}",
                "w_{k} = w_{k-1} - \\eta \\frac{\\partial E}{\\partial w}",
                "w_{t+1} = w_t - \\eta \\frac{\\partial E}{\\partial w_t}",
            })
    void countedSteps(String step) {
        String note = "$$p = w x + b, \\quad E = (p - y)^2$$\n\n$$" + step + "$$\n\n";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "$$\\frac{\\partial E}{\\partial w} = 2(p - y)x$$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last(note + "$$\\frac{\\partial E}{\\partial w} = (p - y)x$$"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$$E(w) = (w - 3)^2, \\quad w_0 = 0$$\n\n$$w_{t+1} = w_t - 0.1 E'(w_t)$$\n\n$$w_1 = 0.6$$",
                "$$x_{n+1} = x_n - \\frac{f(x_n)}{f'(x_n)}, \\quad f(x) = x^2 - 2, \\quad x_0 = 1$$\n\n$$x_1 = 1.5$$",
            })
    void sequencesStaySequences(String note) {
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note));
    }
}
