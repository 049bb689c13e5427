package dev.longhand.check.notes;

import static dev.longhand.check.report.Verdict.RIGHT;
import static dev.longhand.check.report.Verdict.UNDECIDED;
import static dev.longhand.check.report.Verdict.WRONG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

/** What a note says a second time, of other names, for other values or in the words of others, refutes nothing. */
class SaidAgainTest {

    @Test
    void whatIsSaidAgainOfOtherNames() {
        String note = "$K_1 = \\frac12(goal_1 - output_1)^2$\n\n$K_2 = \\frac12(goal_2 - output_2)^2$\n\n"
                + "$K_{sum} = K_1 + K_2$\n\n"
                + "So $K_{sum} = \\frac12(goal_1 - o_1)^2 + \\frac12(goal_2 - o_2)^2$\n\n"
                + "$o_1 = sigmoid(s_3)$\n\n$s_3 = h_1 k_5$\n\n";
        assertEquals(
                UNDECIDED,
                VerdictsOf.last(note + "$\\frac{\\partial K_{sum}}{\\partial k_5} = -(goal_1 - o_1) o_1 (1-o_1) h_1$"));
        assertEquals(RIGHT, VerdictsOf.last(note + "$\\frac{\\partial o_1}{\\partial k_5} = o_1 (1-o_1) h_1$"));
        assertEquals(WRONG, VerdictsOf.last(note + "$\\frac{\\partial o_1}{\\partial k_5} = o_1 (1+o_1) h_1$"));
    }

    @Test
    void chainsThroughWhatIsSaidAgain() {
        String note = "$v = k_0 u_0 + k_1 u_1 + c$\n\n$r = f(v)$\n\nNow the layer before:\n\n$v = k r_1 + c$\n\n";
        assertEquals(UNDECIDED, VerdictsOf.last(note + "$\\frac{dv}{dr_1} \\frac{dr}{dv} = \\frac{dr}{dr_1}$"));
        assertEquals(WRONG, VerdictsOf.last(note + "$\\frac{dr}{dk_1} = f'(v) u_0$"));
    }

    @Test
    void whatOthersWrite() {
        String note = "$$E = \\frac12 (t - r)^2, \\quad r = \\sigma(v), \\quad v = k u$$\n\n"
                + "$$\\delta = \\frac{\\partial E}{\\partial v} = -(t-r) r (1-r)$$\n\n";
        String claim = "$$\\frac{\\partial E}{\\partial k} = -\\delta u$$";
        assertNotEquals(
                WRONG,
                VerdictsOf.last(note + "Other authors take the minus sign of $\\delta$ out and write\n\n" + claim));
        assertNotEquals(WRONG, VerdictsOf.last(note + "In some books it would be written as\n\n" + claim));
        assertEquals(WRONG, VerdictsOf.last(note + "Therefore\n\n" + claim));
        assertEquals(WRONG, VerdictsOf.last(note + "Other authors write more. Here we have\n\n" + claim));
    }

    @Test
    void entriesCountedFromZero() {
        String note = "$\\hat t = [0.1, 0.6, 0.3]$.\n\n";
        assertNotEquals(
                WRONG, VerdictsOf.last(note + "Counting classes from 0:\n\n$$L = -\\log(\\hat t_1) = -\\log(0.6)$$"));
        assertNotEquals(
                WRONG,
                VerdictsOf.last(note + "The label is 1 (zero-based).\n\n$$L = -\\log(\\hat t_1) = -\\log(0.6)$$"));
        assertEquals(WRONG, VerdictsOf.last(note + "$$L = -\\log(\\hat t_1) = -\\log(0.6)$$"));
        assertEquals(
                WRONG, VerdictsOf.last(note + "Counting from 0:\n\n## B\n\n$$L = -\\log(\\hat t_1) = -\\log(0.6)$$"));
    }

    @Test
    void numbersThatAreGivenAnew() {
        String note = "$g = 1.5$, $R = 2$, $A = R - g$, so $A = 0.5$.\n\n";
        assertNotEquals(WRONG, VerdictsOf.last(note + "## Clipping\n\n* Advantage $A = 1.0$"));
        assertEquals(WRONG, VerdictsOf.last(note + "* Advantage $A = 1.0$"));
        assertEquals(WRONG, VerdictsOf.last(note + "## Clipping\n\n$$A = R - g = 1.0$$"));
    }

    @Test
    void valuesThatNothingIsComputedFor() {
        String note = "$$y_n = \\sigma(k u_n) + \\epsilon_n$$\n\n";
        assertNotEquals(WRONG, VerdictsOf.last(note + "Labels: $y_1 = 1$"));
        assertNotEquals(WRONG, VerdictsOf.last("$$v = k u, \\quad r = \\sigma(v)$$\n\nAt the point $v = 1.0$"));
    }
}
