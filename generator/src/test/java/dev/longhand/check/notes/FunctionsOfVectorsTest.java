package dev.longhand.check.notes;

import static dev.longhand.check.report.Verdict.DEFINITION;
import static dev.longhand.check.report.Verdict.RIGHT;
import static dev.longhand.check.report.Verdict.WRONG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hypotheses: functions of a vector, with their parameters below, made of wholes or of entries. */
class FunctionsOfVectorsTest {

    private static final String COST =
            "$$J(\\theta) = \\frac{1}{2m} \\sum_{i=1}^m (h_\\theta(x^{(i)}) - t^{(i)})^2$$\n\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "h_\\theta(x) = \\theta^T x",
                "h_\\theta(x) = \\sum_{k=1}^n \\theta_k x_k",
                "h_\\theta(x) = \\sum_{k=0}^n \\theta_k x_k",
            })
    void linear(String hypothesis) {
        String note = "$$" + hypothesis + "$$\n\n" + COST;
        assertEquals(DEFINITION, VerdictsOf.note(note).get(1));
        String slope =
                "$$\\frac{\\partial J}{\\partial \\theta_j} = \\frac1m \\sum_{i=1}^m (h_\\theta(x^{(i)}) - t^{(i)}) %s$$";
        assertEquals(RIGHT, VerdictsOf.last(note + slope.formatted("x_j^{(i)}")));
        assertNotEquals(RIGHT, VerdictsOf.last(note + slope.formatted("x_j")));
        assertNotEquals(RIGHT, VerdictsOf.last(note + slope.formatted("\\theta_j")));
    }

    @Test
    void logistic() {
        String note =
                "$$h_\\theta(x) = g(\\theta^T x), \\quad g(v) = \\frac{1}{1 + e^{-v}}$$\n\n$$J(\\theta) = -\\frac1m "
                        + "\\sum_{i=1}^m [t^{(i)} \\log h_\\theta(x^{(i)}) + (1 - t^{(i)}) \\log(1 - h_\\theta(x^{(i)}))]$$\n\n";
        String slope = "$$\\frac{\\partial}{\\partial \\theta_j} J(\\theta) = \\frac1m \\sum_{i=1}^m (%s) x_j^{(i)}$$";
        assertEquals(RIGHT, VerdictsOf.last(note + slope.formatted("h_\\theta(x^{(i)}) - t^{(i)}")));
        assertEquals(WRONG, VerdictsOf.last(note + slope.formatted("t^{(i)} - h_\\theta(x^{(i)})")));
    }

    @Test
    void severalParametersBelow() {
        String note =
                "$$f_{w,b}(x) = wx + b$$\n\n$$J(w,b) = \\frac{1}{2m} \\sum_{i=1}^m (f_{w,b}(x^{(i)}) - t^{(i)})^2$$\n\n";
        String slope =
                "$$\\frac{\\partial J(w,b)}{\\partial %s} = \\frac1m \\sum_{i=1}^m (f_{w,b}(x^{(i)}) - t^{(i)})$$";
        assertEquals(RIGHT, VerdictsOf.last(note + slope.formatted("b")));
        assertEquals(WRONG, VerdictsOf.last(note + slope.formatted("w")));
    }

    @Test
    void aRepairKeepsTheParameters() {
        String note = "$$f_{w,b}(x) = wx + b$$\n\n$$J = \\frac12 (f_{w,b}(x) - t)^2$$\n\n"
                + "$$\\frac{\\partial J}{\\partial b} = t - f_{w,b}(x)$$";
        assertEquals("-(t - f_{w,b}(x))", VerdictsOf.findings(note).get(2).expected());
    }

    @Test
    void partialDerivativesBelowAreNone() {
        String note = "$$f(x, w) = x^2 w$$\n\n";
        assertEquals(RIGHT, VerdictsOf.last(note + "$$f_w(x, w) = x^2$$"));
        assertEquals(WRONG, VerdictsOf.last(note + "$$f_w(x, w) = 2 x w$$"));
    }

    @Test
    void innerProductsByADot() {
        String note =
                "$$r^{(i)} = \\vec k \\cdot \\vec x^{(i)} + c$$\n\n$$J = \\frac12 \\sum_{i=1}^m (r^{(i)} - t^{(i)})^2$$\n\n";
        String slope = "$$\\frac{\\partial J}{\\partial k_j} = \\sum_{i=1}^m (%s) x_j^{(i)}$$";
        assertEquals(RIGHT, VerdictsOf.last(note + slope.formatted("r^{(i)} - t^{(i)}")));
        assertEquals(WRONG, VerdictsOf.last(note + slope.formatted("t^{(i)} - r^{(i)}")));
    }

    @Test
    void entriesThatBeginAtZeroBesideTheWhole() {
        assertNotEquals(
                WRONG, VerdictsOf.last("$$h(x) = \\theta_0 + \\theta_1 x_1 + \\cdots + \\theta_n x_n = \\theta^T x$$"));
        // no entries are left where the size is that of the parameters
        assertNotEquals(
                RIGHT,
                VerdictsOf.note("$$h_\\theta(x) = \\theta_0 + \\sum_{j=1}^n \\theta_j x_j = \\theta^T x$$\n\n"
                                + "where $x \\in \\mathbb{R}^{n+1}$, $x_0 = 1$")
                        .get(1));
    }
}
