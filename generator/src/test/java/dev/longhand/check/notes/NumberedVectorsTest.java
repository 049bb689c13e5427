package dev.longhand.check.notes;

import static dev.longhand.check.report.Verdict.RIGHT;
import static dev.longhand.check.report.Verdict.WRONG;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Vectors with a number each, beside the letter alone or without it, and scores that are numbers. */
class NumberedVectorsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$J = \\sum_i(w^\\top x_i)^2+\\|w\\|^2$, $z = w^\\top x$.",
                "$x_i \\in \\mathbb{R}^d$, $w \\in \\mathbb{R}^d$, $m = w^\\top x$, $J = \\sum_i (w^\\top x_i)^2 + w^\\top w$"
            })
    void examplesBesideOneInput(String note) {
        assertEquals(RIGHT, VerdictsOf.last(note + "\n\n$$\\nabla_w J = 2\\sum_i(w^\\top x_i)x_i+2w$$"));
        assertEquals(WRONG, VerdictsOf.last(note + "\n\n$$\\nabla_w J = 2\\sum_i(w^\\top x_i)x_i+w$$"));
    }

    private static final String ATTENTION =
            "$k_i = Wh_i$, $e_i = q^\\top k_i$, $\\alpha_i = \\frac{e^{e_i}}{\\sum_j e^{e_j}}$, "
                    + "$c = \\sum_i \\alpha_i h_i$\n\n$$";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\\frac{\\partial L}{\\partial \\alpha_i} = h_i^\\top \\frac{\\partial L}{\\partial c}; RIGHT",
                "\\frac{\\partial L}{\\partial \\alpha_i} = \\frac{\\partial L}{\\partial c} h_i^\\top; WRONG",
                "\\frac{\\partial L}{\\partial q} = \\sum_i \\frac{\\partial L}{\\partial e_i} k_i; RIGHT",
                "\\frac{\\partial L}{\\partial k_i} = \\frac{\\partial L}{\\partial e_i} q; RIGHT",
                "\\frac{\\partial L}{\\partial W} = \\sum_i \\frac{\\partial L}{\\partial k_i} h_i^\\top; RIGHT",
                "\\frac{\\partial L}{\\partial k_i} = \\frac{\\partial L}{\\partial e_i} k_i; WRONG"
            })
    void scoresOfAttention(String claim, dev.longhand.check.report.Verdict verdict) {
        VerdictsOf.assertBehind(ATTENTION.replace("$$", ""), claim, verdict);
    }

    @Test
    void entriesStayEntries() {
        String note = "Let $z = w^T x + b = \\sum_i w_i x_i + b$.\n\n";
        assertEquals(RIGHT, VerdictsOf.last(note + "$$\\frac{\\partial z}{\\partial w_i} = x_i$$"));
        assertEquals(WRONG, VerdictsOf.last(note + "$$\\frac{\\partial z}{\\partial w_i} = w_i$$"));
    }

    @Test
    void deltasOfRowsAndIndices() {
        String note = "$z_k = \\sum_j W_{kj} x_j + b_k$.\n\n$$";
        assertEquals(RIGHT, VerdictsOf.last(note + "\\frac{\\partial z_k}{\\partial W_{ij}} = \\delta_{ik} x_j$$"));
        assertEquals(RIGHT, VerdictsOf.last(note + "\\frac{\\partial z_k}{\\partial b_i} = \\delta_{ki}$$"));
        assertEquals(WRONG, VerdictsOf.last(note + "\\frac{\\partial z_k}{\\partial W_{ij}} = \\delta_{jk} x_i$$"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"W x; (z - y) x^T; (z - y) x", "x W; x^T (z - y); x (z - y)"})
    void inputsBesideWeights(String product, String right, String wrong) {
        String note = "$$z = " + product
                + " + b$$\n\n$$E = \\frac{1}{2} \\| z - y \\|^2$$\n\n$$\\frac{\\partial E}{\\partial W} = ";
        assertEquals(RIGHT, VerdictsOf.last(note + right + "$$"));
        assertEquals(WRONG, VerdictsOf.last(note + wrong + "$$"));
    }

    @Test
    void rowsThatNothingTurns() {
        String note = "$$z = x W + b, \\quad \\delta = \\frac{\\partial E}{\\partial z}$$\n\n"
                + "$$\\frac{\\partial E}{\\partial x} = \\delta W^T$$\n\n$$\\frac{\\partial E}{\\partial W} = ";
        assertEquals(RIGHT, VerdictsOf.last(note + "x^T \\delta$$"));
        assertEquals(WRONG, VerdictsOf.last(note + "x \\delta$$"));
    }

    @Test
    void factorsStayNumbers() {
        assertEquals(
                RIGHT,
                VerdictsOf.last("$z = \\lambda W$, $E = \\|z\\|^2$\n\n"
                        + "$$\\frac{\\partial E}{\\partial \\lambda} = 2 \\lambda \\|W\\|^2$$"));
    }
}
