package dev.longhand.check.notes;

import static dev.longhand.check.report.Verdict.DEFINITION;
import static dev.longhand.check.report.Verdict.RIGHT;
import static dev.longhand.check.report.Verdict.WRONG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.longhand.check.report.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Letters that number the units of one layer each, where no layer is written. */
class LetterLayersTest {

    private static final String ANY = "A unit adds up $u_q = \\sum_p v_{qp} y_p$ and gives $y_q = g(u_q)$. "
            + "With $\\epsilon_q = \\partial C / \\partial u_q$ ";

    private static final String TWO =
            "The outputs are $s_n = \\sum_m w_{mn} y_m$, $y_n = \\sigma(s_n)$, the hidden units "
                    + "$s_m = \\sum_k w_{km} x_k$, $y_m = \\sigma(s_m)$, with $\\sigma(z) = 1/(1+e^{-z})$ and "
                    + "$E = \\frac12 \\sum_n (y_n - t_n)^2$. With $\\delta_n = \\partial E / \\partial s_n$, "
                    + "$\\delta_m = \\partial E / \\partial s_m$ ";

    /** One equation for all layers: the letters behind and before it are those of its neighbours. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\\frac{\\partial C}{\\partial v_{qp}} = \\epsilon_q y_p | RIGHT",
                "\\epsilon_q = g'(u_q) \\sum_r v_{rq} \\epsilon_r | RIGHT",
                "\\epsilon_q = \\sum_r \\frac{\\partial C}{\\partial u_r} \\frac{\\partial u_r}{\\partial u_q} | RIGHT",
                "\\frac{\\partial C}{\\partial v_{qp}} = \\epsilon_q y_q | WRONG",
                "\\epsilon_q = \\sum_r v_{rq} \\epsilon_r | WRONG",
                "\\epsilon_q = g'(u_r) \\sum_r v_{rq} \\epsilon_r | WRONG",
            })
    void anyLayer(String claim, Verdict expected) {
        assertEquals(expected, VerdictsOf.last(ANY + "\n\n$$" + claim + "$$"));
    }

    /** Where the only weights behind a layer have their indices the wrong way round, it is not said which layer is meant. */
    @Test
    void turnedWeights() {
        assertNotEquals(RIGHT, VerdictsOf.last(ANY + "\n\n$$\\epsilon_q = g'(u_q) \\sum_r v_{qr} \\epsilon_r$$"));
    }

    /** An equation for each layer. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\\delta_n = (y_n - t_n) y_n (1 - y_n) | RIGHT",
                "\\delta_m = y_m (1 - y_m) \\sum_n \\delta_n w_{mn} | RIGHT",
                "\\frac{\\partial E}{\\partial w_{mn}} = \\delta_n y_m | RIGHT",
                "\\frac{\\partial E}{\\partial w_{km}} = \\delta_m x_k | RIGHT",
                "\\frac{\\partial E}{\\partial y_m} = \\sum_n \\delta_n w_{mn} | RIGHT",
                "\\delta_n = (y_n - t_n) y_n | WRONG",
                "\\delta_m = y_n (1 - y_n) \\sum_n \\delta_n w_{mn} | WRONG",
                "\\delta_m = y_m (1 - y_m) \\sum_n \\delta_n w_{nm} | WRONG",
                "\\frac{\\partial E}{\\partial w_{mn}} = \\delta_m y_m | WRONG",
            })
    void twoLayers(String claim, Verdict expected) {
        assertEquals(expected, VerdictsOf.last(TWO + "\n\n$$" + claim + "$$"));
    }

    /** Units with numbers are of a layer that is not said: from there on nothing is taken from before. */
    @Test
    void numbersBehind() {
        String note = TWO
                + "we find $$\\delta_m = y_m (1 - y_m) \\sum_n \\delta_n w_{mn}.$$\n\nAn example: $y_1 = 0.5$, $y_2 = 0.25$.\n\nThen ";
        List<Verdict> verdicts = VerdictsOf.note(note + "$$\\delta_m = y_m (1 - y_m) \\sum_n \\delta_n w_{nm}$$");
        assertEquals(RIGHT, verdicts.get(verdicts.size() - 4));
        Verdict last = verdicts.get(verdicts.size() - 1);
        assertNotEquals(RIGHT, last);
        assertNotEquals(DEFINITION, last);
        assertNotEquals(WRONG, last);
    }

    /** Names that differ from layer to layer need no letters to tell them. */
    @Test
    void otherNames() {
        String note =
                "$h_j = \\tanh(\\sum_i v_{ij} x_i)$, $o_k = \\sum_j w_{jk} h_j$, $E = \\frac12 \\sum_k (o_k - t_k)^2$\n\n";
        assertEquals(RIGHT, VerdictsOf.last(note + "$$\\frac{\\partial E}{\\partial w_{jk}} = (o_k - t_k) h_j$$"));
        assertEquals(WRONG, VerdictsOf.last(note + "$$\\frac{\\partial E}{\\partial w_{jk}} = (o_k - t_k) h_k$$"));
    }
}
