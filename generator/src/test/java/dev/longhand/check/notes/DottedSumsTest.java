package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.longhand.check.report.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sums whose inner terms are left to the reader. */
class DottedSumsTest {

    private static final String UNIT = "$$a = \\tanh(s)$$\n\n$$E = \\frac{1}{2}(a - t)^2$$\n\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "s = v_1 u_1 + v_2 u_2 + \\dots + v_n u_n + c",
                "s = c + v_1 u_1 + v_2 u_2 + v_3 u_3 + \\cdots + v_n u_n",
                "s = v_1 u_1 + \\ldots + v_n u_n + c",
                "s = v_1 u_1 + v_2 u_2 + ... v_n u_n + c",
                "s = v_1 u_1 + v_2 u_2 + \\dots + v_{n-1} u_{n-1} + v_n u_n + c",
                "s = v_1\\cdot u_1 + v_2\\cdot u_2 + … + v_n\\cdot u_n + c"
            })
    void slopesOfTheSum(String sum) {
        String note = "$$" + sum + "$$\n\n" + UNIT;
        for (String right : List.of(
                "\\frac{\\partial E}{\\partial v_k} = (a - t)(1 - a^2) u_k",
                "\\frac{\\partial E}{\\partial v_1} = (a - t)(1 - a^2) u_1",
                "\\frac{\\partial E}{\\partial u_2} = (a - t)(1 - a^2) v_2",
                "\\frac{\\partial E}{\\partial c} = (a - t)(1 - a^2)",
                "\\frac{\\partial E}{\\partial s} = (a - t)(1 - a^2)",
                "s = \\sum_{k=1}^{n} v_k u_k + c")) {
            assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "$$" + right + "$$"), right);
        }
        for (String slip : List.of(
                "\\frac{\\partial E}{\\partial v_k} = (t - a)(1 - a^2) u_k",
                "\\frac{\\partial E}{\\partial v_k} = (a - t)(1 - a^2) u_1",
                "\\frac{\\partial E}{\\partial v_2} = (a - t)(1 - a^2) u_1",
                "\\frac{\\partial E}{\\partial s} = (a - t)(1 + a^2)",
                "s = \\sum_{k=2}^{n} v_k u_k + c")) {
            assertEquals(Verdict.WRONG, VerdictsOf.last(note + "$$" + slip + "$$"), slip);
        }
    }

    @Test
    void otherRows() {
        String squares = "$$q = r_1^2 + r_2^2 + \\dots + r_m^2$$\n\n";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(squares + "$$\\frac{\\partial q}{\\partial r_i} = 2 r_i$$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last(squares + "$$\\frac{\\partial q}{\\partial r_i} = r_i$$"));
        String shifted = "$$q = r_0 x_1 + r_1 x_2 + \\dots + r_4 x_5$$\n\n";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(shifted + "$$\\frac{\\partial q}{\\partial x_3} = r_2$$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last(shifted + "$$\\frac{\\partial q}{\\partial x_3} = r_3$$"));
        assertEquals(Verdict.RIGHT, VerdictsOf.last("$$1 + 2 + 3 + \\dots + 10 = 55$$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last("$$1 + 2 + 3 + \\dots + 10 = 54$$"));
        String negated = "$$q = c - r_1 - r_2 - \\dots - r_4$$\n\n";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(negated + "$$\\frac{\\partial q}{\\partial r_3} = -1$$"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$$2 + 4 + \\dots + 10 = 30$$",
                "$$2 + 4 + \\dots + 10 = 51$$",
                "$$1 - 2 + 3 - \\dots - 10 = -5$$",
                "$$10 + 9 + \\dots + 1 = 55$$",
                "$q = r_1 + r_3 + \\dots + r_9$\n\n$$\\frac{\\partial q}{\\partial r_4} = 0$$",
                "$q = r_1 x_1 + r_2 x_1 + \\dots + r_5 x_5$\n\n$$\\frac{\\partial q}{\\partial r_3} = x_3$$"
            })
    void rowsThatAreNotFilledIn(String note) {
        assertNotEquals(Verdict.RIGHT, VerdictsOf.last(note));
        assertFalse(VerdictsOf.note(note).contains(Verdict.WRONG));
    }
}
