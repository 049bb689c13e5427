package dev.longhand.check.notes;

import static dev.longhand.check.report.Verdict.RIGHT;
import static dev.longhand.check.report.Verdict.ROUNDED;
import static dev.longhand.check.report.Verdict.WRONG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

/** Logarithms of base 2 that are written without it. */
class BinaryLogarithmsTest {

    private static final String NOTE = "Let $q=\\log p$ with $p=4$. ";
    private static final String CONVERTED = "$$\\frac{dq}{dp}=\\frac{1}{p\\ln 2}$$\n\n";

    @Test
    void said() {
        String note = NOTE + "All logarithms, $\\log$, are taken to base 2.\n\n";
        assertEquals(ROUNDED, VerdictsOf.last(note + "$$q=2$$"));
        assertEquals(RIGHT, VerdictsOf.last(note + CONVERTED));
        assertEquals(WRONG, VerdictsOf.last(note + "$$\\frac{dq}{dp}=\\frac{1}{p}$$"));
        assertNotEquals(WRONG, VerdictsOf.last("Die Entropie hat die Basis 2. " + NOTE + "$$q=2$$"));
    }

    @Test
    void seenByTheFactor() {
        assertFalse(VerdictsOf.note(NOTE + "$$q=2$$\n\n" + CONVERTED).contains(WRONG));
        assertEquals(WRONG, VerdictsOf.last(NOTE + "$$q=2$$\n\n$$\\frac{dq}{dp}=\\frac{2}{p\\ln 2}$$"));
        assertEquals(WRONG, VerdictsOf.last(NOTE + CONVERTED + "$$q=3$$"));
    }

    @Test
    void naturalOnes() {
        assertEquals(RIGHT, VerdictsOf.last(NOTE + "The base $a=2$ of a power. $$\\frac{dq}{dp}=\\frac{1}{p}$$"));
        assertEquals(WRONG, VerdictsOf.last(NOTE + "$$q=2$$"));
        assertEquals(RIGHT, VerdictsOf.last(NOTE + "With $\\ln 2=0.6931$. $$\\frac{dq}{dp}=\\frac{1}{p}$$"));
    }
}
