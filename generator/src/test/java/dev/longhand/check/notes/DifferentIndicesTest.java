package dev.longhand.check.notes;

import static dev.longhand.check.report.Verdict.RIGHT;
import static dev.longhand.check.report.Verdict.UNDECIDED;
import static dev.longhand.check.report.Verdict.WRONG;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Slopes that hold only where two indices differ, in notes that do not say in which case they speak. */
class DifferentIndicesTest {

    private static final String SOFTMAX = "$$q_i = \\frac{e^{s_i}}{\\sum_k e^{s_k}}$$\n\n";

    @Test
    void withoutACase() {
        assertEquals(UNDECIDED, VerdictsOf.last(SOFTMAX + "$$\\frac{\\partial q_i}{\\partial s_j} = -q_i q_j$$"));
        assertEquals(UNDECIDED, VerdictsOf.last(SOFTMAX + "$$\\frac{\\partial q_i}{\\partial s_j} = q_i q_j$$"));
        assertEquals(WRONG, VerdictsOf.last(SOFTMAX + "$$\\frac{\\partial q_i}{\\partial s_j} = q_i (1 - q_j)$$"));
    }

    @Test
    void withACase() {
        assertEquals(
                RIGHT,
                VerdictsOf.last(SOFTMAX + "For $i \\ne j$: $$\\frac{\\partial q_i}{\\partial s_j} = -q_i q_j$$"));
        assertEquals(
                WRONG, VerdictsOf.last(SOFTMAX + "For $i \\ne j$: $$\\frac{\\partial q_i}{\\partial s_j} = q_i q_j$$"));
    }

    @Test
    void slipsOfAnIndexStayWrong() {
        String note = "$$v_i = \\sum_j k_{ij} x_j$$\n\n";
        assertEquals(WRONG, VerdictsOf.last(note + "$$\\frac{\\partial v_i}{\\partial k_{ij}} = x_i$$"));
    }
}
