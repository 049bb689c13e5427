package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Shapes that fit no reading say nothing against numbers. */
class ShapesOfNumbersTest {

    private static final String TUPLES = "$p = (0.3, 0.5)$ and $q = (0.4, -0.2)$ $$J = -\\ln \\sigma(p^T q)$$ ";

    @ParameterizedTest
    @ValueSource(strings = {"J = -\\ln \\sigma(0.02)", "J = -\\ln 0.5050 = 0.6832", "J = 0.6832"})
    void ofTuples(String claim) {
        VerdictsOf.note(TUPLES + "$$" + claim + "$$").forEach(v -> assertNotEquals(Verdict.WRONG, v, claim));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-\\ln 0.5050 = 0.6823", "0.3 \\cdot 0.4 - 0.5 \\cdot 0.2 = 0.2"})
    void falseArithmeticIsWrong(String claim) {
        assertEquals(Verdict.WRONG, VerdictsOf.last(TUPLES + "$$" + claim + "$$"));
    }

    /** A length that only a letter says may be 1 in an example, and a name may be a number here and a vector there. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In general $s_k \\in \\mathbb{R}^{M}$. | \\tanh(0.3 \\cdot 2.0 + 0.7 \\cdot 0)",
                "With one unit $s_1 = \\tanh(0.3) = 0.291$. | \\tanh\\begin{bmatrix}0.2\\\\0.4\\end{bmatrix}"
            })
    void ofFunctions(String words, String value) {
        String note = "$$s_k = \\tanh(V s_{k-1} + c)$$\n\n" + words + "\n\nAt first $s_0 = 0$.\n\n";
        VerdictsOf.note(note + "$$s_1 = " + value + "$$").forEach(v -> assertNotEquals(Verdict.WRONG, v));
    }

    @Test
    void shapesOfNamesAreJudged() {
        String note =
                "Let $V \\in \\mathbb{R}^{M \\times N}$ and $p \\in \\mathbb{R}^{N}$.\n\n$$s = Vp$$\n\n$$J = \\frac12 s^T s$$\n\n";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "$$\\frac{\\partial J}{\\partial p} = V^T s$$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last(note + "$$\\frac{\\partial J}{\\partial p} = V s$$"));
    }
}
