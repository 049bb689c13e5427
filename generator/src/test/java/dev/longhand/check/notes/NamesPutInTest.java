package dev.longhand.check.notes;

import static dev.longhand.check.report.Verdict.RIGHT;
import static dev.longhand.check.report.Verdict.UNDECIDED;
import static dev.longhand.check.report.Verdict.WRONG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

/** A step that puts a formula in for a name that nothing defines says what the name is, and is no slip. */
class NamesPutInTest {

    private static final String COMPOSED = "$$h(x) = (3x + 1)^2, \\quad f(u) = u^2$$\n\n";

    @Test
    void theInnerVariableOfAComposition() {
        assertEquals(UNDECIDED, VerdictsOf.last(COMPOSED + "$$\\frac{df}{du} = 2u = 2(3x + 1)$$"));
        assertEquals(RIGHT, VerdictsOf.last(COMPOSED + "$$\\frac{dh}{dx} = 6 (3x + 1)$$"));
        assertEquals(WRONG, VerdictsOf.last(COMPOSED + "$$\\frac{dh}{dx} = 3 (3x + 1)$$"));
    }

    @Test
    void whatIsDefinedIsNotPutIn() {
        String note = "$$u = 3x + 1, \\quad f = u^2$$\n\n";
        assertEquals(RIGHT, VerdictsOf.last(note + "$$\\frac{df}{du} = 2u = 2(3x + 1)$$"));
        assertEquals(WRONG, VerdictsOf.last(note + "$$\\frac{df}{du} = 2u = 2(3x - 1)$$"));
    }

    @Test
    void aNameForAFormulaIsNoRemedy() {
        String note = "$$E = \\frac12 \\sum_i (u_i - t_i)^2$$\n\n$$\\mathrm{Err} = E$$\n\n"
                + "$$E = \\sum_i (u_i - t_i)^2 + v$$";
        assertFalse(VerdictsOf.findings(note).stream()
                .anyMatch(f -> f.reason() != null && f.reason().contains("\\mathrm{Err}")));
    }
}
