package dev.longhand.check.notes;

import static dev.longhand.check.report.Verdict.RIGHT;
import static dev.longhand.check.report.Verdict.UNDECIDED;
import static dev.longhand.check.report.Verdict.WRONG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sums over all values of a letter but one, where the range and the exception stand below one sign. */
class ExceptedIndicesTest {

    private static final String MEAN = "$$m = \\frac{1}{K} \\sum_{k=1}^K z_k$$\n\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\sum_{k=1, k \\ne q}^K",
                "\\sum_{k=1, q \\neq k}^K",
                "\\sum_{k \\ne q, k=1}^{K}",
                "\\sum_{\\substack{k=1 \\\\ k\\ne q}}^K",
                "\\sum_{k=1; k \\ne q}^K",
                "\\sum_{k \\ne q}"
            })
    void oneSumWithAnException(String sum) {
        assertEquals(RIGHT, VerdictsOf.last("$$" + sum + " z_k = \\sum_{k=1}^K z_k - z_q$$"), sum);
        assertEquals(WRONG, VerdictsOf.last("$$" + sum + " z_k = \\sum_{k=1}^K z_k$$"), sum);
    }

    @Test
    void theVarianceByOneOfItsData() {
        String slope = MEAN + "$$\\frac{\\partial}{\\partial z_q} \\left(\\frac{1}{K} \\sum_{k=1}^K (z_k - m)^2\\right)"
                + " = \\frac{1}{K} \\left(-\\frac{2}{K} \\sum_{k=1, k \\ne q}^K (z_k - m) + 2 (z_q - m)(1 - \\frac1K)"
                + "\\right)$$";
        assertEquals(RIGHT, VerdictsOf.last(slope));
        assertEquals(WRONG, VerdictsOf.last(slope.replace("2 (z_q - m)", "(z_q - m)")));
        assertEquals(WRONG, VerdictsOf.last(slope.replace(", k \\ne q", "")));
    }

    @Test
    void twoLettersApart() {
        String pairs = "$$\\sum_{i=1, j=1, i \\ne j}^K u_i v_j = \\sum_{i=1}^K u_i \\sum_{j=1}^K v_j - "
                + "\\sum_{i=1}^K u_i v_i$$";
        assertEquals(RIGHT, VerdictsOf.last(pairs));
        assertEquals(UNDECIDED, VerdictsOf.last(pairs.replace("K u_i v_i", "K u_i")));
    }

    @Test
    void whatIsLeftOutIsKnown() {
        assertNotEquals(WRONG, VerdictsOf.last("$$\\sum_{k \\ne q+1}^K z_k = \\sum_{k=1}^K z_k - z_{q+1}$$"));
        assertNotEquals(RIGHT, VerdictsOf.last("$$\\sum_{k \\ne q+1}^K z_k = \\sum_{k=1}^K z_k$$"));
        assertEquals(WRONG, VerdictsOf.last("$$\\sum_{k \\ne 2}^K z_k = \\sum_{k=1}^K z_k$$"));
        assertNotEquals(RIGHT, VerdictsOf.last("$$\\sum_{k \\ne y_i} z_k = \\sum_k z_k$$"));
    }

    @Test
    void severalExceptionsAreNoDoubleSum() {
        assertEquals(UNDECIDED, VerdictsOf.last("$$\\sum_{k \\ne p, k \\ne q} z_k = \\sum_k z_k - z_p - z_q$$"));
        assertNotEquals(RIGHT, VerdictsOf.last("$$\\sum_{k \\ne p, k \\ne q} z_k = \\sum_k z_k$$"));
    }
}
