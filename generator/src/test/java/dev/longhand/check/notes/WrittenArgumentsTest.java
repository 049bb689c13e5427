package dev.longhand.check.notes;

import static dev.longhand.check.report.Verdict.RIGHT;
import static dev.longhand.check.report.Verdict.WRONG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

/** Derivatives of calls by one of their written arguments, beside those of the names of their values. */
class WrittenArgumentsTest {

    private static final String CELL = "$$c_t = \\phi(a_t, c_{t-1}, r)$$\n\n";
    private static final String OWN = "\\frac{\\partial \\phi(a_t, c_{t-1}, r)}{\\partial r}";
    private static final String STEP = "\\frac{\\partial \\phi(a_t, c_{t-1}, r)}{\\partial c_{t-1}}";
    private static final String BEFORE = "\\frac{\\partial c_{t-1}}{\\partial r}";

    @Test
    void oneStepOfARecursion() {
        String total = CELL + "$$\\frac{\\partial c_t}{\\partial r} = " + OWN + " + " + STEP + " " + BEFORE + "$$";
        assertEquals(RIGHT, VerdictsOf.last(total));
        assertEquals(WRONG, VerdictsOf.last(total.replace(STEP + " ", "")));
        assertEquals(WRONG, VerdictsOf.last(total.replace(OWN + " + ", OWN + " - ")));
        assertEquals(WRONG, VerdictsOf.last(total.replace(BEFORE, "\\frac{\\partial c_{t-2}}{\\partial r}")));
    }

    @Test
    void functionsThatAreDefined() {
        String note = "$$g(u, v) = u v^2$$\n\n$$u = 3 v$$\n\n$$y = g(u, v)$$\n\n";
        assertEquals(RIGHT, VerdictsOf.last(note + "$$\\frac{\\partial g(u, v)}{\\partial v} = 2 u v$$"));
        assertEquals(WRONG, VerdictsOf.last(note + "$$\\frac{\\partial g(u, v)}{\\partial v} = u v$$"));
        assertEquals(
                RIGHT,
                VerdictsOf.last(note + "$$\\frac{d y}{d v} = \\frac{\\partial g(u, v)}{\\partial v}"
                        + " + \\frac{\\partial g(u, v)}{\\partial u} \\frac{d u}{d v}$$"));
        assertNotEquals(RIGHT, VerdictsOf.last(note + "$$\\frac{d y}{d v} = \\frac{\\partial g(u, v)}{\\partial v}$$"));
    }
}
