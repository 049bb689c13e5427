package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.api.Test;

/** Signs between vectors that are not those of a product of numbers. */
class CrossesAndStarsTest {

    private static Verdict last(String note, String claim) {
        return VerdictsOf.last(note + "\n\n$$" + claim + "$$");
    }

    @Test
    void crossProducts() {
        String note = "$\\mathbf a,\\mathbf b\\in\\mathbb R^3$";
        assertEquals(Verdict.UNDECIDED, last(note, "\\mathbf a\\times\\mathbf b = \\mathbf b\\times\\mathbf a"));
        assertEquals(Verdict.RIGHT, last(note, "\\mathbf a\\times\\mathbf b = -\\mathbf b\\times\\mathbf a"));
        assertEquals(Verdict.RIGHT, last(note, "\\mathbf a^\\top(\\mathbf a\\times\\mathbf b) = 0"));
    }

    @Test
    void betweenBoldLettersOfNoSize() {
        String note = "";
        assertEquals(Verdict.UNDECIDED, last(note, "\\mathbf a\\times\\mathbf b = -\\mathbf b\\times\\mathbf a"));
    }

    @Test
    void betweenNumbers() {
        String note = "$z = w\\times x$";
        assertEquals(Verdict.RIGHT, last(note, "\\frac{\\partial z}{\\partial w} = x"));
        assertEquals(Verdict.WRONG, last(note, "\\frac{\\partial z}{\\partial w} = w"));
    }

    @Test
    void convolutions() {
        String note = "$y = w*x$ (convolution), $L = \\frac12\\|y-t\\|^2$";
        assertEquals(Verdict.UNDECIDED, last(note, "\\frac{\\partial L}{\\partial w} = (y-t)x"));
    }

    @Test
    void starsOfCorrelations() {
        String note = "Let $y = w\\star x$.";
        assertEquals(Verdict.UNDECIDED, last(note, "\\frac{\\partial y}{\\partial w} = x"));
    }

    @Test
    void starsOfProducts() {
        String note = "Let $y = w*x$, $L = \\frac12(y-t)^2$";
        assertEquals(Verdict.RIGHT, last(note, "\\frac{\\partial L}{\\partial w} = (y-t)*x"));
        assertEquals(Verdict.WRONG, last(note, "\\frac{\\partial L}{\\partial w} = (y-t)*w"));
    }
}
