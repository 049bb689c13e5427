package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A tape of intermediate results that is played back from {@code \bar v_4 = \bar y = 1}. */
class OutputAdjointsTest {

    private static final String TAPE = "$v_1 = 2$, $v_2 = 5$, $v_3 = v_1 v_2$, $v_4 = v_1 + v_3$, $y = v_4$, "
            + "$\\bar v_i = \\frac{\\partial y}{\\partial v_i}$\n\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\\bar v_3 = \\bar v_4 \\frac{\\partial v_4}{\\partial v_3}; RIGHT",
                "\\bar v_3 = 2 \\bar v_4 \\frac{\\partial v_4}{\\partial v_3}; WRONG",
                "\\bar v_2 = \\bar v_3 v_1; RIGHT",
                "\\bar v_2 = \\bar v_3 v_2; WRONG",
                "\\bar v_2 = \\bar v_4 v_1 = 2; RIGHT"
            })
    void membersBehindTheLast(String claim, Verdict verdict) {
        assertEquals(verdict, VerdictsOf.last(TAPE + "$\\bar v_4 = \\bar y = 1$\n\n$$" + claim + "$$"));
        assertEquals(verdict, VerdictsOf.last(TAPE + "$\\bar y = 1$, $\\bar v_4 = \\bar y$\n\n$$" + claim + "$$"));
        assertEquals(verdict, VerdictsOf.last(TAPE + "$\\bar v_4 = \\bar y = 2$\n\n$$" + claim + "$$"));
    }

    @Test
    void theOutputHasOne() {
        assertEquals(Verdict.RIGHT, VerdictsOf.last(TAPE + "$\\bar v_4 = \\bar y = 1$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last(TAPE + "$\\bar v_4 = \\bar y = 2$"));
        assertEquals(
                Verdict.WRONG, VerdictsOf.last(TAPE + "$\\bar v_4 = \\bar y = 1$, $\\bar v_2 = \\bar v_4 v_1 = 5$"));
        assertNotEquals(Verdict.RIGHT, VerdictsOf.last(TAPE + "$\\bar v_2 = \\bar y$"));
    }

    @Test
    void anOutputBelowTheLoss() {
        String tape = "$u_3 = u_1 u_2$, $u_4 = u_1 + u_3$, $q = u_4$, $L = (q - 1)^2$, "
                + "$\\hat u_i = \\frac{\\partial L}{\\partial u_i}$\n\n$\\hat u_4 = \\hat q = 2(q - 1)$\n\n";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(tape));
        assertEquals(Verdict.RIGHT, VerdictsOf.last(tape + "$\\hat u_2 = \\hat u_4 u_1$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last(tape + "$\\hat u_2 = \\hat u_4 u_2$"));
    }

    /** What has a formula of its own is no adjoint. */
    @Test
    void aMean() {
        String note = "$z_i = w_i x$, $L = z_1^2 + z_2^2$, $\\bar z_i = \\frac{\\partial L}{\\partial z_i}$, "
                + "$q = z_1 z_2$, $\\bar q = \\frac12 (z_1 + z_2)$\n\n";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "$\\frac{\\partial \\bar q}{\\partial z_1} = \\frac12$"));
    }

    /** An output that is given at once too is the last entry of its tape where it is differentiated by entries. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\\bar v_2 = 1; RIGHT",
                "\\bar v_2 = 0; WRONG",
                "\\bar v_1 = \\bar v_2 x; RIGHT",
                "\\bar v_1 = \\bar v_2 v_1; WRONG",
                "\\bar v_1 = 2; RIGHT",
                "\\frac{dy}{dx} = \\bar v_2 v_1 + \\bar v_1 \\cos x; RIGHT",
                "\\frac{dy}{dx} = \\bar v_1 \\cos x; WRONG"
            })
    void outputsThatAreGivenAtOnceToo(String claim, Verdict verdict) {
        String note = "$y = x \\sin x$ at $x = 2$\n\n$v_1 = \\sin x$, $v_2 = v_1 x$, $y = v_2$, "
                + "$\\bar v_i = \\frac{\\partial y}{\\partial v_i}$\n\n";
        assertEquals(verdict, VerdictsOf.last(note + "$$" + claim + "$$"), claim);
    }
}
