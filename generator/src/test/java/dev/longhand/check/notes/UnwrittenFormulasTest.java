package dev.longhand.check.notes;

import static dev.longhand.check.report.Verdict.RIGHT;
import static dev.longhand.check.report.Verdict.UNDECIDED;
import static dev.longhand.check.report.Verdict.WRONG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What only words say of how a name is computed is neither nothing nor known. */
class UnwrittenFormulasTest {

    private static final String NORMALISED = "$\\hat x_i = \\frac{x_i - \\mu}{\\sqrt{\\sigma^2 + \\epsilon}}$, "
            + "$y_i = \\gamma \\hat x_i + \\beta$, ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "where $\\mu$ and $\\sigma^2$ are the mean and the variance of the batch.",
                "with the batch mean $\\mu$ and the variance $\\sigma^2$.",
                "wobei $\\mu$ der Mittelwert und $\\sigma^2$ die Varianz ist; $\\mu$ ist der Mittelwert.",
                "o\u00f9 $\\mu$ et $\\sigma^2$ sont la moyenne et la variance du lot."
            })
    void statisticsOfABatch(String words) {
        String note = NORMALISED + words + "\n\n$$";
        assertEquals(
                UNDECIDED,
                VerdictsOf.last(note + "\\frac{\\partial \\hat x_i}{\\partial x_i} = "
                        + "\\frac{1}{\\sqrt{\\sigma^2 + \\epsilon}}$$"));
        assertEquals(
                RIGHT,
                VerdictsOf.last(note + "\\frac{\\partial L}{\\partial \\gamma} = "
                        + "\\sum_i \\frac{\\partial L}{\\partial y_i} \\hat x_i$$"));
        assertEquals(
                WRONG,
                VerdictsOf.last(
                        note + "\\frac{\\partial L}{\\partial \\hat x_i} = " + "\\frac{\\partial L}{\\partial y_i}$$"));
    }

    @Test
    void weightsOfAttention() {
        String note = "$c = \\sum_i \\alpha_i h_i$, where $\\alpha_i$ is the softmax of $e_i = v^\\top h_i$.\n\n";
        assertNotEquals(RIGHT, VerdictsOf.last(note + "$$\\frac{\\partial c}{\\partial v} = 0$$"));
    }

    @Test
    void whatIsWrittenTooIsKnown() {
        String note = "The mean $\\mu$ is $$\\mu = \\frac1m \\sum_{i=1}^m x_i$$\n\n$$v_i = x_i - \\mu$$\n\n$$";
        assertEquals(RIGHT, VerdictsOf.last(note + "\\frac{\\partial v_i}{\\partial \\mu} = -1$$"));
    }
}
