package dev.longhand.check.notes;

import static dev.longhand.check.report.Verdict.RIGHT;
import static dev.longhand.check.report.Verdict.WRONG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** I beside matrices is the identity matrix, of the size that it needs. */
class IdentityMatrixTest {

    @ParameterizedTest
    @CsvSource({
        "P = I - v v^T, P^T = P, RIGHT",
        "P = I_n - 2 v v^\\top, P^\\top = P, RIGHT",
        "P = \\mathbf{I} - v v^T, P^T = P, RIGHT",
        "B = I + V, B^T = I + V^T, RIGHT",
        "B = I + V, B I = B, RIGHT",
        "B = X^T X + \\lambda I_d, B^T = B, RIGHT",
        "B = I + V, B^T = I + V, WRONG",
        "B = I + V, B^T = V^T, WRONG"
    })
    void laws(String definition, String claim, Verdict verdict) {
        assertEquals(verdict, VerdictsOf.last("$$" + definition + "$$\n\n$$" + claim + "$$"));
    }

    @ParameterizedTest
    @CsvSource({
        "r = s + Vs, \\frac{\\partial r}{\\partial s} = I + V, RIGHT",
        "r = s + Vs, \\frac{\\partial r}{\\partial s} = 2I + V, WRONG",
        "r = v/\\|v\\|, \\frac{\\partial r}{\\partial v} = \\frac{1}{\\|v\\|}(I - r r^T), RIGHT",
        "r = v/\\|v\\|, \\frac{\\partial r}{\\partial v} = \\frac{1}{\\|v\\|}(I + r r^T), WRONG",
    })
    void jacobians(String definition, String claim, Verdict verdict) {
        assertEquals(verdict, VerdictsOf.last("$$" + definition + "$$\n\n$$" + claim + "$$"));
    }

    @Test
    void ridgeRegression() {
        String loss = "$J(w) = \\frac12\\|Xw - y\\|^2 + \\frac{\\lambda}{2}\\|w\\|^2$\n\n";
        assertEquals(RIGHT, VerdictsOf.last(loss + "$$\\nabla_w J = (X^T X + \\lambda I) w - X^T y$$"));
        assertEquals(WRONG, VerdictsOf.last(loss + "$$\\nabla_w J = (X^T X + 2\\lambda I) w - X^T y$$"));
    }

    @Test
    void ofSeveralSizes() {
        String note = "$r = s + Vs$, $q = u - v(v^Tu)$, $v \\in \\mathbb{R}^5$, $s \\in \\mathbb{R}^3$. "
                + "$\\frac{\\partial q}{\\partial u} = I - v v^T$, ";
        assertEquals(RIGHT, VerdictsOf.last(note + "$\\frac{\\partial r}{\\partial s} = I + V$"));
    }

    /** What has a formula, is differentiated, or is numbered, is no identity matrix. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "$I = Vr$, $r = Us$, $L = \\|I - t\\|^2$, $\\frac{\\partial L}{\\partial r} = 2V^T(I - t)$",
                "$o_j = \\sigma(I_j)$, $E = \\sum_j (o_j - I_j)^2$, $E = \\sum_j (o_j - I_j)^2$",
            })
    void otherNames(String note) {
        assertEquals(RIGHT, VerdictsOf.last(note));
    }

    @Test
    void entrywiseProductsKnowNoSize() {
        assertNotEquals(RIGHT, VerdictsOf.last("$B = I + V$\n\n$B \\odot I = B$"));
        assertNotEquals(RIGHT, VerdictsOf.last("$B = I + V$\n\n$\\tanh(B - V) = \\tanh(1)$"));
    }

    /** A sum with the identity has no size in numbers before something beside it has. */
    @Test
    void sumsInNumbers() {
        String note = "$$\\mathbf{B} + \\mathbf{B}^T = \\begin{bmatrix} 1 & 2 \\\\ 5 & 3 \\end{bmatrix} + "
                + "\\begin{bmatrix} 1 & 5 \\\\ 2 & 3 \\end{bmatrix} = \\begin{bmatrix} 2 & 7 \\\\ 7 & 6 \\end{bmatrix}$$\n\n"
                + "$\\frac{\\partial}{\\partial \\mathbf{Q}} \\mathrm{tr}(\\mathbf{Q}) = \\mathbf{I}$. ";
        assertNotEquals(WRONG, VerdictsOf.last(note + "A special case is $\\mathbf{B} = \\mathbf{I}$."));
    }
}
