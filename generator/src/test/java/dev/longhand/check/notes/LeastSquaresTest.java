package dev.longhand.check.notes;

import static dev.longhand.check.report.Verdict.RIGHT;
import static dev.longhand.check.report.Verdict.RIGHT_IF;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.longhand.check.report.Verdict;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Losses of a vector or matrix whose shapes nothing but their formula says: a transpose too few is none the less seen. */
class LeastSquaresTest {

    private static final Set<Verdict> ACCEPTED = Set.of(RIGHT, RIGHT_IF, Verdict.ROUNDED);
    private static final String PRODUCT = "$$J(v) = (t - Bv)^T (t - Bv)$$\n\n";
    private static final String SLOPE = "$$\\frac{\\partial J}{\\partial v} = ";

    @ParameterizedTest
    @ValueSource(strings = {"-2 B^T (t - Bv)", "2 B^T B v - 2 B^T t", "2 B^T (Bv - t)"})
    void theGradient(String gradient) {
        assertEquals(RIGHT, VerdictsOf.last(PRODUCT + SLOPE + gradient + "$$"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-2 B (t - Bv)",
                "-2 (t - Bv) B",
                "-2 B (t - Bv)^T",
                "2 B B^T v - 2 B^T t",
                "2 B^T B v - 2 B t",
                "2 B^T B^T v - 2 B^T t",
                "2 B^T v B - 2 B^T t"
            })
    void aTransposeAstray(String gradient) {
        assertFalse(ACCEPTED.contains(VerdictsOf.last(PRODUCT + SLOPE + gradient + "$$")));
    }

    @Test
    void productsThatDoNotCommute() {
        assertFalse(ACCEPTED.contains(VerdictsOf.last(PRODUCT + "$$B^T B v = B B^T v$$")));
    }

    @Test
    void aWrongClaimDoesNotMakeTheMatrixSquare() {
        String words = "Let $B$ be the matrix of inputs, $t$ the vector of targets, $v$ the vector of weights.\n\n";
        String wrong = SLOPE + "-2 B (t - Bv)$$\n\n";
        assertFalse(ACCEPTED.contains(VerdictsOf.last(words + PRODUCT + wrong + "$$B^T B v = B B^T v$$")));
        assertEquals(RIGHT, VerdictsOf.last(words + PRODUCT + wrong + SLOPE + "-2 B^T (t - Bv)$$"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "L(v) = \\|Bv - t\\|^2; v; 2 B^T (Bv - t); 2 B (Bv - t)",
                "J(u) = \\|Bu - t\\|_2^2 + \\lambda \\|u\\|_2^2; u; 2 B^T (Bu - t) + 2\\lambda u "
                        + "; 2 B (Bu - t) + 2\\lambda u",
                "J(\\theta) = \\frac{1}{2n} (A\\theta - t)^T (A\\theta - t); \\theta "
                        + "; \\frac{1}{n} A^T (A\\theta - t); \\frac{1}{n} A (A\\theta - t)",
                "J(\\mathbf{v}) = \\|\\mathbf{t} - \\mathbf{B}\\mathbf{v}\\|^2; \\mathbf{v} "
                        + "; -2 \\mathbf{B}^T (\\mathbf{t} - \\mathbf{B}\\mathbf{v}); -2 \\mathbf{B} (\\mathbf{t} - \\mathbf{B}\\mathbf{v})",
                "f(A) = \\|Av - c\\|^2; A; 2 (Av - c) v^T; 2 (Av - c) v",
                "f(A) = \\|Av - c\\|^2; v; 2 A^T (Av - c); 2 A (Av - c)",
                "J(W) = \\|BW - Y\\|_F^2; W; 2 B^T (BW - Y); 2 B (BW - Y)",
                "J(v) = v^T B^T B v - 2 v^T B^T t + t^T t; v; 2 B^T B v - 2 B^T t; 2 B B^T v - 2 B^T t",
                "J(v) = (Bv - t)^T G (Bv - t); v; B^T (G + G^T) (Bv - t); B (G + G^T) (Bv - t)",
                "J(v) = \\frac{1}{2} \\|\\Phi v - t\\|^2; v; \\Phi^T (\\Phi v - t); \\Phi (\\Phi v - t)"
            })
    void ofManySpellings(String loss, String by, String gradient, String slip) {
        String left = "$$\\frac{\\partial " + loss.charAt(0) + "}{\\partial " + by + "} = ";
        assertEquals(RIGHT, VerdictsOf.last("$$" + loss + "$$\n\n" + left + gradient + "$$"));
        assertFalse(ACCEPTED.contains(VerdictsOf.last("$$" + loss + "$$\n\n" + left + slip + "$$")), slip);
    }

    @Test
    void numbersStayNumbers() {
        assertEquals(
                RIGHT,
                VerdictsOf.last(
                        "$$L(a) = \\frac{1}{2} \\|a - t\\|^2$$\n\n$$\\frac{\\partial L}{\\partial a} = a - t$$"));
        assertEquals(
                RIGHT, VerdictsOf.last("$$J(w) = (wx - y)^2$$\n\n$$\\frac{\\partial J}{\\partial w} = 2x(wx - y)$$"));
    }
}
