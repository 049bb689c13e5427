package dev.longhand.check.notes;

import static dev.longhand.check.report.Verdict.CARRIED;
import static dev.longhand.check.report.Verdict.DEFINITION;
import static dev.longhand.check.report.Verdict.RIGHT;
import static dev.longhand.check.report.Verdict.ROUNDED;
import static dev.longhand.check.report.Verdict.UNDECIDED;
import static dev.longhand.check.report.Verdict.WRONG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that follow from the derivatives which a note gives of a loss without a formula. */
class GivenSlopesTest {

    private static final String LAYER = """
            A layer has $r = Vs$ with $V = \\begin{pmatrix} 2 & 0 \\\\ 1 & -3 \\end{pmatrix}$ and
            $s = \\begin{pmatrix} 1 \\\\ 2 \\end{pmatrix}$. From above comes
            $\\frac{\\partial J}{\\partial r} = \\begin{pmatrix} 0.5 \\\\ -1 \\end{pmatrix}$.
            """;

    private static final String UNITS = """
            $r_1 = v_1 s$, $r_2 = v_2 s$ with $s = 3$, $v_1 = 0.5$, $v_2 = -2$.
            From above come $\\frac{\\partial J}{\\partial r_1} = 0.2$
            """;

    @Test
    void theyAreDefinitions() {
        assertEquals(DEFINITION, VerdictsOf.last(LAYER));
        assertEquals(DEFINITION, VerdictsOf.last(UNITS + "and $\\frac{\\partial J}{\\partial r_2} = -0.1$."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "C(v) = \\frac12 (v_1 u_1 + v_2 u_2 - t)^2; \\frac{\\partial C}{\\partial v_2} = k u_2 = -4 \\cdot 3 = -12",
                "C = 2.75; \\frac{\\partial C}{\\partial v_2} = -12",
            })
    void besideAnotherLoss(String loss, String slope) {
        String note = "The loss is $" + loss + "$ with $u_1 = 1$, $u_2 = 3$, $t = 2$, $v_1 = 1$, $v_2 = -1$.\n\n"
                + "It has the value $C = \\frac12 \\cdot 16 = 8$.\n\nThere is $" + slope + "$.\n\n"
                + "Let $s = (0.5, 1.5)$ and $q = (1, 0)$, and $\\tilde s = q \\odot s$. It is $E[\\tilde s_i] = s_i$.\n\n"
                + "From above, $g = \\frac{\\partial L}{\\partial \\tilde s} = (0.5, -0.25)$.\n\n";
        assertFalse(
                VerdictsOf.note(note).subList(8, VerdictsOf.note(note).size()).contains(WRONG));
        assertNotEquals(
                CARRIED, VerdictsOf.last(note + "There is $q \\odot g = (1, 0) \\odot (0.5, -0.25) = (0.5, 0)$."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\\frac{\\partial J}{\\partial r} s^T = \\begin{pmatrix} 0.5 & 1 \\\\ -1 & -2 \\end{pmatrix}; RIGHT",
                "\\frac{\\partial J}{\\partial r} s^T = \\begin{pmatrix} 0.5 & 1 \\\\ -1 & 2 \\end{pmatrix}; WRONG",
                "\\frac{\\partial J}{\\partial s} = \\begin{pmatrix} 0 \\\\ 3 \\end{pmatrix}; RIGHT",
                "V^T \\frac{\\partial J}{\\partial r} = \\begin{pmatrix} 1 \\\\ 3 \\end{pmatrix}; WRONG",
            })
    void ofVectors(String claim, Verdict verdict) {
        assertEquals(verdict, VerdictsOf.last(LAYER + "$$" + claim + "$$"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\\frac{\\partial J}{\\partial s} = 0.2 \\cdot 0.5 + 0.1 \\cdot 2; RIGHT",
                "\\frac{\\partial J}{\\partial v_1} = 0.6; RIGHT",
                "\\frac{\\partial J}{\\partial r_2} v_2 = 0.3; WRONG",
            })
    void ofSeveralOutputs(String claim, Verdict verdict) {
        String both = UNITS + "and $\\frac{\\partial J}{\\partial r_2} = -0.1$. ";
        assertEquals(verdict, VerdictsOf.last(both + "$$" + claim + "$$"));
    }

    @Test
    void aNumberMayBeGivenToo() {
        String both = UNITS + "and $\\frac{\\partial J}{\\partial r_2} = -0.1$. ";
        assertEquals(UNDECIDED, VerdictsOf.last(both + "$$\\frac{\\partial J}{\\partial v_1} = 0.7$$"));
    }

    @Test
    void aWayIsLeftOut() {
        assertEquals(
                UNDECIDED,
                VerdictsOf.note(UNITS + ". $\\frac{\\partial J}{\\partial s} = 0.2 \\cdot 0.5 = 0.1$")
                        .get(6));
        assertEquals(RIGHT, VerdictsOf.last(UNITS + ". $\\frac{\\partial J}{\\partial v_1} = 0.6$"));
    }

    @Test
    void belowAnOutputThatHasNone() {
        String note =
                "$h = \\tanh(v s)$, $r = u h$, $s = 1$, $v = 0.5$, $u = 2$. Given is $\\frac{\\partial J}{\\partial h} = 0.3$. ";
        assertEquals(
                ROUNDED,
                VerdictsOf.last(note
                        + "$$\\frac{\\partial J}{\\partial v} = \\frac{\\partial J}{\\partial h}(1-h^2)s = 0.236$$"));
        assertEquals(UNDECIDED, VerdictsOf.last(note + "$$\\frac{\\partial J}{\\partial u} h = 0 \\cdot 3$$"));
    }
}
