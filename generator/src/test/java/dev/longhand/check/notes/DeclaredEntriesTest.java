package dev.longhand.check.notes;

import static dev.longhand.check.report.Verdict.RIGHT;
import static dev.longhand.check.report.Verdict.WRONG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a note declares as a vector and speaks of by numbered names has these for its entries. */
class DeclaredEntriesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Let $x \\in \\mathbb{R}^3$ be the input.",
                "For the vector $x$ we have",
                "The weight vector w and the input vector x give",
                "Let the vector $x$ have entries $x_i$ and"
            })
    void areNumbers(String words) {
        String note = words + "\n\n$$y = w_1 x_1 + w_2 x_2 + w_3 x_3 + b$$\n\n";
        assertEquals(RIGHT, VerdictsOf.last(note + "$$\\frac{\\partial y}{\\partial x_1} = w_1$$"));
        assertEquals(RIGHT, VerdictsOf.last(note + "$$\\frac{\\partial y}{\\partial w_2} = x_2$$"));
        assertEquals(WRONG, VerdictsOf.last(note + "$$\\frac{\\partial y}{\\partial w_2} = x_1$$"));
    }

    @Test
    void severalVectorsStayVectors() {
        String note = "Let $x \\in \\mathbb{R}^3$ be an input; we have two, $x_1$ and $x_2$.\n\n"
                + "$$h_1 = \\tanh(W x_1)$$\n\n$$h_2 = \\tanh(W x_2 + U h_1)$$\n\n"
                + "$$\\frac{\\partial E}{\\partial W} = \\delta_1 x_1^T + \\delta_2 x_2^T$$";
        assertFalse(VerdictsOf.note(note).contains(WRONG));
    }
}
