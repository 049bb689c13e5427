package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Layers under headings of their own are no parallel ways from one input to one loss. */
class OtherLayersTest {

    private static final String SHIFT =
            "# Shifting\n$p_k = \\beta_k + c x_k$, $u_k = \\frac{\\partial L}{\\partial p_k}$. ";
    private static final String CUBE = "\n\n# Cubing\n$q_k = s_k x_k^3$, $v_k = \\frac{\\partial L}{\\partial q_k}$. ";
    private static final String BY_INPUT = "$$\\frac{\\partial L}{\\partial x_k} = ";

    @Test
    void eachGivesTheDerivative() {
        List<Verdict> verdicts = VerdictsOf.note(SHIFT + BY_INPUT + "c u_k$$" + CUBE + BY_INPUT + "3 v_k s_k x_k^2$$");
        assertEquals(Verdict.RIGHT, verdicts.get(2));
        assertEquals(Verdict.RIGHT, verdicts.get(5));
    }

    /** Where one section alone gives it, the other layer may be meant as well. */
    @Test
    void oneGivesTheDerivative() {
        assertEquals(Verdict.UNDECIDED, VerdictsOf.last(SHIFT + CUBE + BY_INPUT + "3 v_k s_k x_k^2$$"));
        assertEquals(Verdict.RIGHT, VerdictsOf.last(SHIFT + CUBE + BY_INPUT + "c u_k + 3 v_k s_k x_k^2$$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last(SHIFT + CUBE + BY_INPUT + "c u_k + v_k s_k x_k^2$$"));
    }

    /** What is made of both is what the loss depends on. */
    @Test
    void joined() {
        String note = "# Square\n$p = q x^2$. \n\n# Rest\n$r = m x$. \n\n# Sum\n$y = p + r$. \n\n# Again the rest\n";
        String slope = "$$\\frac{\\partial L}{\\partial x} = \\frac{\\partial L}{\\partial y} ";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + slope + "(2 q x + m)$$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last(note + slope + "(q x + m)$$"));
    }
}
