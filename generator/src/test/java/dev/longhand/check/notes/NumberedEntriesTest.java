package dev.longhand.check.notes;

import static dev.longhand.check.report.Verdict.DEFINITION;
import static dev.longhand.check.report.Verdict.RIGHT;
import static dev.longhand.check.report.Verdict.UNDECIDED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Layers whose units are written out in numbers, beside their vectors and matrices. */
class NumberedEntriesTest {

    private static final String UNITS = """
            $$u_1 = w_{11} x_1 + w_{12} x_2 + b_1$$
            $$u_2 = w_{21} x_1 + w_{22} x_2 + b_2$$
            """;

    /** Behind the equation of a layer, what one of its units is follows. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "u_1 = w_{11} x_1 + w_{12} x_2 + b_1 | RIGHT",
                "u_1 = w_{11} x_1 + w_{21} x_2 + b_1 | WRONG",
                "u_1 = w_{11} x_1 + w_{12} x_2 + b_2 | WRONG",
                "u_1 = w_{11} x_1 + w_{12} x_1 + b_1 | WRONG",
                "s_1 = \\sigma(u_1) | RIGHT",
                "s_1 = \\sigma(u_2) | WRONG",
            })
    void unitsBehindTheirLayer(String claim, Verdict verdict) {
        String note = "Let $u = W x + b$ and $s = \\sigma(u)$.\n\n" + UNITS;
        assertEquals(verdict, VerdictsOf.last(note + "$$" + claim + "$$"), claim);
    }

    /** Behind the equations for all units, what the layer is follows, and so do derivatives by wholes. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "u = W x + b | RIGHT",
                "u = W^T x + b | WRONG",
                "u = W x - b | WRONG",
                "\\frac{\\partial E}{\\partial W} = (u - t) x^T | RIGHT",
                "\\frac{\\partial E}{\\partial W} = x (u - t)^T | WRONG",
                "\\frac{\\partial E}{\\partial x} = W^T (u - t) | RIGHT",
                "\\frac{\\partial E}{\\partial x} = W (u - t) | WRONG",
                "\\frac{\\partial E}{\\partial b} = u - t | RIGHT",
            })
    void theirLayerBehindUnits(String claim, Verdict verdict) {
        for (String written : new String[] {UNITS, UNITS.replace('w', 'W')}) {
            String note = written + "$$E = \\frac12 (u_1 - t_1)^2 + \\frac12 (u_2 - t_2)^2$$\n";
            assertEquals(verdict, VerdictsOf.last(note + "$$" + claim + "$$"), claim);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "V^T (o - t), RIGHT",
        "V (o - t), WRONG",
        "V^T (t - o), WRONG",
    })
    void twoLayers(String slope, Verdict verdict) {
        String note = """
                $$h_1 = \\tanh(w_{11} x_1 + w_{12} x_2 + b_1)$$
                $$h_2 = \\tanh(w_{21} x_1 + w_{22} x_2 + b_2)$$
                $$o_1 = v_{11} h_1 + v_{12} h_2$$
                $$o_2 = v_{21} h_1 + v_{22} h_2$$
                $$E = \\frac12 (o_1 - t_1)^2 + \\frac12 (o_2 - t_2)^2$$
                """;
        assertEquals(verdict, VerdictsOf.last(note + "$$\\frac{\\partial E}{\\partial h} = " + slope + "$$"));
        assertEquals(RIGHT, VerdictsOf.last(note + "$$h = \\tanh(W x + b)$$"));
    }

    /** Weights that lead from their first index stand in W as its author has them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "$$u_1 = w_{11} x_1 + w_{21} x_2$$\n$$u_2 = w_{12} x_1 + w_{22} x_2$$\n",
                "$$u_j = \\sum_i w_{ij} x_i$$\n"
            })
    void leadingFromTheFirstIndex(String units) {
        assertEquals(RIGHT, VerdictsOf.last(units + "$$u = W^T x$$"));
        assertEquals(UNDECIDED, VerdictsOf.last(units + "$$u = W x$$"));
        assertEquals(UNDECIDED, VerdictsOf.last("$$u = W x$$\n" + units));
    }

    /** Units of layers that are numbered are no entries of a unit that stood for any. */
    @ParameterizedTest
    @ValueSource(strings = {"u_1 = w_1 x + b_1", "s_1 = \\tanh(u_1)", "s_2 = \\tanh(u_2)"})
    void numberedLayers(String equation) {
        String note = "A unit computes $u = w x + b$ and $s = \\sigma(u)$. In layers:\n\n";
        assertEquals(DEFINITION, VerdictsOf.last(note + "$$" + equation + "$$"));
    }

    /** A class that is written out nowhere else counts too. */
    @ParameterizedTest
    @CsvSource({"p_1, RIGHT", "p_1 - 1, WRONG"})
    void unitsThatOnlySharesHave(String slope, Verdict verdict) {
        String note = "Let $u = W x + b$ and $p = \\mathrm{softmax}(u)$.\n\n"
                + "$$u_1 = w_{11} x_1 + w_{12} x_2 + b_1$$\n$$L = -\\ln p_2$$\n";
        assertEquals(verdict, VerdictsOf.last(note + "$$\\frac{\\partial L}{\\partial u_1} = " + slope + "$$"));
    }
}
