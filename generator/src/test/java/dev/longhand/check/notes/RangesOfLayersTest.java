package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.api.Test;

/** What a sum without bounds runs over is told by sums over the same index of the same layer. */
class RangesOfLayersTest {

    @Test
    void beginningAtZero() {
        String note = "$$a_j = \\sum_{i=0}^D w^{(1)}_{ji}x_i$$\n\n$$z_j = \\tanh(a_j)$$\n\n"
                + "$$y_k = \\sum_{j=0}^M w_{kj}^{(2)} z_j$$\n\n"
                + "$$\\delta_j = (1-z_j^2)\\sum_{k=1}^K w^{(2)}_{kj}(y_k-t_k)$$\n\n";
        assertNotEquals(
                Verdict.WRONG,
                VerdictsOf.last(note + "$$\\frac{\\partial y_k}{\\partial x_i} = "
                        + "\\sum_j w^{(1)}_{ji}\\frac{\\partial y_k}{\\partial a_j}$$"));
        assertEquals(
                Verdict.RIGHT,
                VerdictsOf.last(note + "$$\\frac{\\partial y_k}{\\partial x_i} = "
                        + "\\sum_{j=0}^M w^{(1)}_{ji}\\frac{\\partial y_k}{\\partial a_j}$$"));
    }
}
