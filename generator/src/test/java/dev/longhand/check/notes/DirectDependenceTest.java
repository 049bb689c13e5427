package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

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

    /** What the others leave may be a way to compute a variable of its own, however far it is to the loss. */
    @Test
    void complementsOnTheWay() {
        String note = "$q_2 = 1 - q_1$, $o = q_1 v_1 + q_2 v_2$, $m = o^2$, $E = \\ln m$\n\n";
        String slope = "$$\\frac{\\partial E}{\\partial q_1} = ";
        assertEquals(Verdict.RIGHT_IF, VerdictsOf.last(note + slope + "\\frac{2 o v_1}{m}$$"));
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + slope + "\\frac{2 o (v_1 - v_2)}{m}$$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last(note + slope + "\\frac{2 o v_2}{m}$$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last(note + slope + "\\frac{o v_1}{m}$$"));
        String sum = "$q_3 = 1 - q_1 - q_2$, $s = \\sum_{i=1}^3 a_i q_i$, $E = s^2$\n\n";
        assertEquals(Verdict.RIGHT_IF, VerdictsOf.last(sum + slope + "2 s a_1$$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last(sum + slope + "2 s a_3$$"));
    }

    /** What is made of another in any other way is no variable of its own. */
    @Test
    void stepsOfOneLetter() {
        String note = "$x_2 = x_1^2$, $x_3 = x_1 x_2$, $y = \\sin x_3$, $E = y^2$\n\n";
        String slope = "$$\\frac{\\partial E}{\\partial x_1} = ";
        assertNotEquals(Verdict.RIGHT_IF, VerdictsOf.last(note + slope + "2 y \\cos(x_3) x_2$$"));
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + slope + "6 y \\cos(x_3) x_2$$"));
    }
}
