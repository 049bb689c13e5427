package dev.longhand.check.notes;

import static dev.longhand.check.report.Verdict.RIGHT;
import static dev.longhand.check.report.Verdict.WRONG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.api.Test;

/** Vectors and matrices of which only the corners are written. */
class DottedMatricesTest {

    private static final String VECTORS =
            "$$x = \\begin{bmatrix} x_1 \\\\ x_2 \\\\ \\vdots \\\\ x_n \\end{bmatrix}, \\quad "
                    + "y = \\begin{bmatrix} y_1 \\\\ \\vdots \\\\ y_m \\end{bmatrix}$$\n\n";

    @Test
    void gradients() {
        String note = "$$f(u) = u_1^2 + u_2^2 + \\dots + u_n^2$$\n\n";
        assertEquals(
                RIGHT,
                VerdictsOf.last(
                        note + "$$\\nabla_u f = \\begin{bmatrix} 2u_1 \\\\ \\vdots \\\\ 2u_n \\end{bmatrix}$$"));
        assertEquals(RIGHT, VerdictsOf.last(note + "$$\\nabla_u f = [2u_1, 2u_2, \\ldots, 2u_n]^T = 2u$$"));
        assertEquals(
                WRONG,
                VerdictsOf.last(
                        note + "$$\\nabla_u f = \\begin{bmatrix} 3u_1 \\\\ \\vdots \\\\ 3u_n \\end{bmatrix}$$"));
        assertNotEquals(
                RIGHT,
                VerdictsOf.last(note + "$$\\nabla_u f = \\begin{bmatrix} 2u_1 \\\\ \\vdots \\\\ u_n \\end{bmatrix}$$"));
    }

    @Test
    void jacobians() {
        String jacobian = "$$\\frac{\\partial y}{\\partial x} = \\begin{bmatrix} "
                + "\\frac{\\partial y_1}{\\partial x_1} & \\cdots & \\frac{\\partial y_1}{\\partial x_n} \\\\ "
                + "\\vdots & \\ddots & \\vdots \\\\ "
                + "\\frac{\\partial y_m}{\\partial x_1} & \\cdots & \\frac{\\partial y_m}{\\partial %s} \\end{bmatrix}$$";
        assertEquals(
                RIGHT, VerdictsOf.last(VECTORS + "$$y_j = \\sum_{i=1}^n w_{ji} x_i$$\n\n" + jacobian.formatted("x_n")));
        assertNotEquals(
                RIGHT, VerdictsOf.last(VECTORS + "$$y_j = \\sum_{i=1}^n w_{ji} x_i$$\n\n" + jacobian.formatted("x_m")));
    }

    @Test
    void matricesByTheirEntries() {
        String note = "$$M = \\begin{bmatrix} m_{11} & \\cdots & m_{1d} \\\\ \\vdots & \\ddots & \\vdots \\\\ "
                + "m_{n1} & \\cdots & m_{nd} \\end{bmatrix}, \\quad k = \\begin{bmatrix} k_1 \\\\ \\vdots \\\\ k_d \\end{bmatrix}$$"
                + "\n\n$$Q = \\|M k - t\\|^2$$\n\n";
        assertEquals(RIGHT, VerdictsOf.last(note + "$$\\frac{\\partial Q}{\\partial k} = 2 M^T (M k - t)$$"));
        assertEquals(WRONG, VerdictsOf.last(note + "$$\\frac{\\partial Q}{\\partial k} = 2 M^T (t - M k)$$"));
        assertNotEquals(RIGHT, VerdictsOf.last(note + "$$\\frac{\\partial Q}{\\partial k} = 2 M (M k - t)$$"));
    }

    @Test
    void dotsThatFollowNoPattern() {
        assertNotEquals(
                RIGHT, VerdictsOf.last(VECTORS + "$$x = \\begin{bmatrix} x_1 \\\\ \\vdots \\\\ y_m \\end{bmatrix}$$"));
    }

    /** Dots in a corner lead from nothing to nothing. */
    @Test
    void dotsThatNothingStandsBefore() {
        String note = "$$\\begin{pmatrix} d\\,s_{11} & d\\,s_{1n} \\\\ & \\\\ \\ldots & d\\,s_{mn} \\end{pmatrix}"
                + " = \\begin{pmatrix} g_{11} & g_{1n} \\\\ & \\\\ \\ldots & g_{mn} \\end{pmatrix}$$";
        assertNotEquals(Verdict.RIGHT, VerdictsOf.last(note));
        assertNotEquals(Verdict.WRONG, VerdictsOf.last(note));
    }
}
