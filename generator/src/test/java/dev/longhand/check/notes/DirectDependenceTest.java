package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.api.Test;

/** The same derivative on both sides: on the right it is the direct dependence beside the paths through other names. */
class DirectDependenceTest {

    private static final String NETWORK = "$$z = w x$$\n\n$$L = z^2 + \\lambda w^2$$\n\n";

    private static Verdict last(String claim) {
        return VerdictsOf.last(NETWORK + "$$\\frac{\\partial L}{\\partial w} = " + claim + "$$");
    }

    @Test
    void besideAllPathsItHolds() {
        assertEquals(
                Verdict.RIGHT_IF,
                last(
                        "\\frac{\\partial L}{\\partial z} \\frac{\\partial z}{\\partial w} + \\frac{\\partial L}{\\partial w}"));
        assertEquals(
                Verdict.RIGHT_IF,
                last("\\frac{\\partial L}{\\partial z} x + \\frac{\\partial L}{\\partial w} = 2 z x + 2 \\lambda w"));
    }

    @Test
    void aWrongPathIsFound() {
        assertEquals(Verdict.WRONG, last("\\frac{\\partial L}{\\partial z} + \\frac{\\partial L}{\\partial w}"));
        assertEquals(
                Verdict.UNDECIDED, last("\\frac{\\partial L}{\\partial z} x + 2 \\frac{\\partial L}{\\partial w} + w"));
    }

    /** Where another derivative of the same goes through other names, none leaves these ways out. */
    @Test
    void notesThatGoAlongAllPaths() {
        String note = "$y = wx$, $L = \\frac12(y-t)^2 + \\frac{\\lambda}{2}w^2$. ";
        String along = note + "$\\frac{\\partial L}{\\partial x} = (y-t)w$. ";
        assertEquals(Verdict.RIGHT_IF, VerdictsOf.last(note + "$$\\frac{\\partial L}{\\partial w} = \\lambda w$$"));
        assertEquals(Verdict.UNDECIDED, VerdictsOf.last(along + "$$\\frac{\\partial L}{\\partial w} = \\lambda w$$"));
        assertEquals(
                Verdict.RIGHT, VerdictsOf.last(along + "$$\\frac{\\partial L}{\\partial w} = (y-t)x + \\lambda w$$"));
    }
}
