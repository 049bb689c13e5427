package dev.longhand.check.notes;

import static dev.longhand.check.report.Verdict.RIGHT;
import static dev.longhand.check.report.Verdict.WRONG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

/** Definitions that would lead back to what they begin with. */
class OwnMembersTest {

    @Test
    void anEntryBeforeTheFirst() {
        String note = "$$s = v_1 u_1 + \\dots + v_m u_m$$\n\n"
                + "$$v = \\begin{bmatrix} v_1 \\\\ \\vdots \\\\ v_m\\end{bmatrix},"
                + " \\quad u = \\begin{bmatrix} u_1 \\\\ \\vdots \\\\ u_m\\end{bmatrix}$$\n\n"
                + "With $v_0 = -\\theta$ and $u_0 = 1$ the threshold is a weight.\n\n";
        assertEquals(RIGHT, VerdictsOf.last(note + "$$\\frac{\\partial s}{\\partial v_1} = u_1$$"));
        assertNotEquals(RIGHT, VerdictsOf.last(note + "$$\\frac{\\partial s}{\\partial v_1} = v_1$$"));
    }

    @Test
    void aFormulaWithItsOwnFirstMember() {
        String note = "$$r_k = r_1 + (k - 1) d$$\n\n";
        assertEquals(RIGHT, VerdictsOf.last(note + "$$r_3 - r_1 = 2 d$$"));
        assertEquals(WRONG, VerdictsOf.last(note + "$$r_3 - r_1 = 3 d$$"));
    }

    @Test
    void whatStandsFurtherOnClosesNoCircle() {
        String note = "$$s = f(r)$$\n\n$$\\frac{\\partial s}{\\partial r} = f'(r)$$\n\n"
                + "## The other way round\n\n$$r = g(s)$$";
        assertNotEquals(WRONG, VerdictsOf.note(note).get(1));
    }

    @Test
    void equationsByWayOfThemselves() {
        String note = "$$q_1 = p_1$$\n\n$$q_2 = \\frac{p_1 q_2}{p_1 p_1} p_1 + p_2$$";
        assertNotEquals(WRONG, VerdictsOf.last(note));
    }
}
