package dev.longhand.check.notes;

import static dev.longhand.check.report.Verdict.DEFINITION;
import static dev.longhand.check.report.Verdict.RIGHT;
import static dev.longhand.check.report.Verdict.UNDECIDED;
import static dev.longhand.check.report.Verdict.WRONG;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a computation costs, up to a factor. */
class OrdersOfMagnitudeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "O(n) + O(n) = O(n)",
                "O(N^2) + O(N^2) + O(N^2) = O(N^2)",
                "\\mathcal{O}(d) + \\mathcal{O}(d) = \\mathcal{O}(d)",
                "O(3n) = O(n)",
                "O(d_a \\cdot 2d + d_a) = O(d_a d)",
                "O(n) \\cdot O(\\log n) = O(n \\log n)"
            })
    void areNotComparedAsNumbers(String relation) {
        assertEquals(UNDECIDED, VerdictsOf.last("It costs $" + relation + "$."));
    }

    @Test
    void whatIsLeftOutOfASum() {
        assertEquals(DEFINITION, VerdictsOf.last("$$y_i = 1 + u_i + O(\\epsilon^2)$$"));
    }

    @Test
    void theLetterOfAnOutput() {
        String note = "$O = A V$ and $L = O(1 - O)$.\n\n";
        assertEquals(RIGHT, VerdictsOf.last(note + "$$\\frac{dL}{dO} = 1 - 2O$$"));
        assertEquals(WRONG, VerdictsOf.last(note + "$$\\frac{dL}{dO} = 1 - O$$"));
    }
}
