package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Means whose sums have no bounds, and numbers of entries that are given. */
class MeansTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$$\\bar x = \\frac1n\\sum_ix_i$$\n\n$$\\sum_i(x_i-\\bar x)=0$$",
                "$$\\mu=\\frac1m\\sum_i x_i$$\n\n"
                        + "$$v=\\frac1m\\sum_i(x_i-\\mu)^2$$\n\n"
                        + "$$\\frac{\\partial v}{\\partial x_i}=\\frac2m(x_i-\\mu)$$",
                "$$\\mu=\\frac1m\\sum_i x_i$$\n\n$$\\frac{\\partial \\mu}{\\partial x_i}=\\frac1m$$",
                "$$J=\\frac1{2m}\\sum_i (wx_i-y_i)^2$$\n\n"
                        + "$$\\frac{\\partial J}{\\partial w}=\\frac1m\\sum_i (wx_i-y_i)x_i$$",
                "$$J=\\frac1{2m}\\sum_{i=1}^m (w^Tx_i-y_i)^2$$\n\n"
                        + "$$\\frac{\\partial J}{\\partial w}=\\frac1m\\sum_{i=1}^m (w^Tx_i-y_i)x_i$$",
                "$$J=\\frac1{m}\\sum_i L_i,\\quad L_i = (h_i - y_i)^2,\\quad h_i=\\sum_j "
                        + "w_jx_{ij}$$\n\n"
                        + "$$\\frac{\\partial J}{\\partial w_j}=\\frac2m\\sum_i (h_i-y_i)x_{ij}$$",
                "$$\\bar x = \\frac{\\sum_ix_i}n$$\n\n$$\\sum_i(x_i-\\bar x)=0$$",
                "With $m = 2$ and $\\mu = \\frac{x_1+x_2}2$:\n\n$$\\mu = \\frac1m\\sum_{i=1}^m x_i$$",
                "With $m = 2$ and $\\mu = \\frac{x_1+x_2}2$:\n\n"
                        + "$$\\mu = \\frac1m\\sum_{i=1}^m x_i$$\n\n"
                        + "$$\\frac{\\partial\\mu}{\\partial x_1} = \\frac1m$$"
            })
    void right(String note) {
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$$\\bar x = \\frac1n\\sum_ix_i$$\n\n$$\\sum_i(x_i-\\bar x)=\\bar x$$",
                "$$\\mu=\\frac1m\\sum_i x_i$$\n\n"
                        + "$$v=\\frac1m\\sum_i(x_i-\\mu)^2$$\n\n"
                        + "$$\\frac{\\partial v}{\\partial x_i}=\\frac1m(x_i-\\mu)$$",
                "$x = 3$, $y = x^2$.\n\n$$\\frac{dy}{dx} = x$$",
                "With $n = 3$ and $y = w_1 x_1 + w_2x_2$:\n\n$$\\frac{\\partial y}{\\partial x_1} = w_2$$"
            })
    void wrong(String note) {
        assertEquals(Verdict.WRONG, VerdictsOf.last(note));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "With $m = 2$ and $\\mu = \\frac{x_1+x_2}2$:\n\n$$\\mu = \\frac{x_1+x_2}m$$",
                "With $m = 2$ and $\\mu = \\frac{x_1+x_2}2$:\n\n"
                        + "$$\\frac{\\partial\\mu}{\\partial x_1} = \\frac1m$$",
                "With $m = 2$ and $\\mu = \\frac{x_1+x_2}2$:\n\n$$\\mu = \\frac{x_1+x_2}{m^2}$$"
            })
    void undecided(String note) {
        assertEquals(Verdict.UNDECIDED, VerdictsOf.last(note));
    }

    /** The derivative by a mean vanishes, and is what it is said to be whatever the mean is. */
    @ParameterizedTest
    @CsvSource({"-\\frac2m, RIGHT", "\\frac2m, UNDECIDED", "-2, UNDECIDED"})
    void byAMean(String factor, Verdict verdict) {
        String note = "$$\\mu=\\frac1m\\sum_{i=1}^m x_i$$\n\n$$v=\\frac1m\\sum_{i=1}^m(x_i-\\mu)^2$$\n\n";
        String claim = "$$\\frac{\\partial v}{\\partial\\mu} = " + factor + "\\sum_{i=1}^m(x_i-\\mu)$$";
        assertEquals(verdict, VerdictsOf.last(note + claim));
        List<Verdict> all = VerdictsOf.note(note + claim + "\n\nAlso $v=\\frac1m\\sum_{i=1}^m x_i^2-\\mu^2$.");
        assertEquals(verdict == Verdict.RIGHT, all.get(2) == Verdict.RIGHT);
        assertEquals(Verdict.RIGHT, all.get(3));
    }

    /** A capital that numbers the last entry says how many there are. */
    @Test
    void upToTheLast() {
        String note =
                "$$\\mu_l=\\frac1N\\sum_p h_{pl}$$\n\n$$G = \\begin{pmatrix} g_{11} & g_{1H} \\\\ g_{N1} & g_{NH} \\end{pmatrix}$$\n\n"
                        + "$$\\frac2N\\sum_p h_{pl} ";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "= 2 \\mu_l$$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last(note + "= \\mu_l$$"));
    }
}
