package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Equations between entries of the same kind say something of them, and define none. */
class SiblingsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$$z_i = x_i-\\mu,\\quad\\mu = \\frac12(x_1+x_2)$$\n\n$$z_1+z_2 = 0$$",
                "$$z_i = x_i-\\mu,\\quad\\mu = \\frac12(x_1+x_2)$$\n\n"
                        + "$$z_1+z_2 = 0$$\n\n"
                        + "$$z_1 = -z_2$$\n\n"
                        + "$$\\frac{\\partial z_1}{\\partial x_1} = \\frac12$$",
                "$$p_i = \\frac{e^{z_i}}{\\sum_je^{z_j}}$$\n\n"
                        + "For two classes, $p_2 = 1-p_1$.\n\n"
                        + "$$\\frac{\\partial p_1}{\\partial z_2} = -p_1p_2$$",
                "$$p_i = \\frac{e^{z_i}}{\\sum_{j=1}^2e^{z_j}}$$\n\n$$p_2 = 1-p_1$$",
                "$$s_j = w_j x_j$$\n\n$$s_1 = w_1 x_1$$",
                "$$h_i = \\sigma(z_i)$$\n\n"
                        + "$$h_3 = w_1 h_1 + w_2 h_2$$\n\n"
                        + "$$\\frac{\\partial h_3}{\\partial h_1} = w_1$$",
                "$$h_i = \\sigma(w_i x),\\ i = 1, 2$$\n\n"
                        + "$$h_3 = v_1 h_1 + v_2 h_2$$\n\n"
                        + "$$\\frac{\\partial h_3}{\\partial h_1} = v_1$$",
                "$$n_j = \\sigma(z_j)$$\n\n"
                        + "$$n_5 = n_3 + n_4$$\n\n"
                        + "$$\\frac{\\partial n_5}{\\partial n_3} = 1$$"
            })
    void right(String note) {
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$$z_i = x_i-\\mu,\\quad\\mu = \\frac12(x_1+x_2)$$\n\n$$z_1+z_2 = 0$$\n\n$$z_1 = z_2$$",
                "$$z_i = x_i-\\mu,\\quad\\mu = \\frac12(x_1+x_2)$$\n\n"
                        + "$$z_1+z_2 = 0$$\n\n"
                        + "$$z_1 = z_2$$\n\n"
                        + "$$\\frac{\\partial z_1}{\\partial x_1} = -\\frac12$$"
            })
    void wrong(String note) {
        assertEquals(Verdict.WRONG, VerdictsOf.last(note));
    }

    @ParameterizedTest
    @ValueSource(strings = {"$$p_i = \\frac{e^{z_i}}{\\sum_je^{z_j}}$$\n\n$$p_2 = 1-p_1$$"})
    void undecided(String note) {
        assertEquals(Verdict.UNDECIDED, VerdictsOf.last(note));
    }
}
