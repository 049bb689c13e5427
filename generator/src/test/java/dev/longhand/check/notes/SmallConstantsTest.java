package dev.longhand.check.notes;

import static dev.longhand.check.report.Verdict.ROUNDED;
import static dev.longhand.check.report.Verdict.WRONG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

/** A constant that keeps divisions from failing is left out where numbers are put in. */
class SmallConstantsTest {

    private static final String STEP = "$m = 4$, $v = 16$, $\\epsilon = 10^{-8}$, $\\alpha = 0.01$, $w = 1$. "
            + "$$u = w - \\alpha\\frac{m}{\\sqrt{v} + \\epsilon} = 1 - 0.01 \\cdot \\frac{4}{4} = ";

    @Test
    void ofAStep() {
        assertFalse(VerdictsOf.note(STEP + "0.99$$").contains(WRONG));
        assertEquals(ROUNDED, VerdictsOf.note(STEP + "0.99$$").get(6));
        assertEquals(WRONG, VerdictsOf.last(STEP + "0.98$$"));
    }

    @Test
    void ofANormalisation() {
        String given =
                "$x = 2$, $\\mu = 5$, $s = 9$, $\\epsilon = 10^{-5}$. $$z = \\frac{x - \\mu}{\\sqrt{s + \\epsilon}} = ";
        assertFalse(VerdictsOf.note(given + "\\frac{2 - 5}{3} = -1$$").contains(WRONG));
        assertEquals(
                WRONG, VerdictsOf.note(given + "\\frac{2 - 5}{4} = -0.75$$").get(5));
    }

    @Test
    void largerConstants() {
        String given = "$w = 1$, $\\epsilon = 0.1$, $v = 4$. $$u = \\frac{w}{\\sqrt{v} + \\epsilon} = ";
        assertEquals(WRONG, VerdictsOf.note(given + "\\frac{1}{2} = 0.5$$").get(4));
    }
}
