package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A letter of functions that has a formula with an index is a quantity with that index, and brackets behind it a factor. */
class EntriesBeforeBracketsTest {

    @ParameterizedTest
    @ValueSource(strings = {"\\sigma", "\\phi", "f", "h", "p"})
    void softmax(String letter) {
        String note = "The shares are $\\sigma_i = \\frac{e^{v_i}}{\\sum_m e^{v_m}}$.\n\n".replace("\\sigma", letter)
                + "$$\\frac{\\partial \\sigma_i}{\\partial v_j} = ".replace("\\sigma", letter);
        String right = "\\sigma_i(\\delta_{ij} - \\sigma_j)".replace("\\sigma", letter);
        String sign = "\\sigma_i(\\sigma_j - \\delta_{ij})".replace("\\sigma", letter);
        String index = "\\sigma_i(\\delta_{ij} - \\sigma_i)".replace("\\sigma", letter);
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + right + "$$"), right);
        assertEquals(Verdict.WRONG, VerdictsOf.last(note + sign + "$$"), sign);
        assertEquals(Verdict.WRONG, VerdictsOf.last(note + index + "$$"), index);
    }

    @Test
    void inASum() {
        String note = "With $\\sigma_k = \\frac{e^{v_k}}{\\sum_m e^{v_m}}$ and $C = -\\sum_k y_k \\log \\sigma_k$:\n\n";
        String slope = "$$\\frac{\\partial C}{\\partial v_j} = ";
        assertEquals(
                Verdict.RIGHT,
                VerdictsOf.last(
                        note + slope + "-\\sum_k y_k \\frac{1}{\\sigma_k} \\sigma_k(\\delta_{kj} - \\sigma_j)$$"));
        assertEquals(
                Verdict.WRONG,
                VerdictsOf.last(
                        note + slope + "\\sum_k y_k \\frac{1}{\\sigma_k} \\sigma_k(\\delta_{kj} - \\sigma_j)$$"));
    }

    @Test
    void functionsStayFunctions() {
        String gates = "The gates are $i_t = \\sigma_g(W x_t + b)$ with $\\sigma_g = \\sigma$ and $g = u + 1$.\n\n";
        assertNotEquals(Verdict.WRONG, VerdictsOf.last(gates + "$$i_t = \\sigma_g(b + W x_t)$$"));
        String layers = "Here $f_1(x) = x^2$ and $f_2(x) = 3x$.\n\n";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(layers + "$$f_1(x + 1) = x^2 + 2x + 1$$"));
    }
}
