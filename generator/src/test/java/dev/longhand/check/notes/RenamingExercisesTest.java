package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.longhand.check.report.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What one exercise says of a name refutes nothing in another one that gives the name a formula of its own. */
class RenamingExercisesTest {

    private static final String LAYER =
            " A layer computes $q = Bu$ with $B = \\begin{pmatrix} 2 & 1 \\\\ 0 & 3\\end{pmatrix}$. "
                    + "It receives $\\frac{\\partial E}{\\partial q} = \\begin{pmatrix} 1 \\\\ 2\\end{pmatrix}$. ";

    @ParameterizedTest
    @ValueSource(strings = {"**Problem %d.**", "## Question %d\n\n", "### Aufgabe %d\n"})
    void aNameWithAnotherFormula(String title) {
        String one = title.formatted(1);
        String other = title.formatted(2);
        String unit = " A unit gives $q = 0.5$ with target $t = 1$. Its loss is $E = \\frac12(q - t)^2$.\n\n";
        String sum = "So $B^T\\begin{pmatrix} 1 \\\\ 2\\end{pmatrix} = \\begin{pmatrix} 2 \\\\ ";
        List<Verdict> right = VerdictsOf.note(one + unit + other + LAYER + sum + "7\\end{pmatrix}$.");
        assertFalse(right.contains(Verdict.WRONG) || right.contains(Verdict.CARRIED), right::toString);
        assertEquals(Verdict.WRONG, VerdictsOf.last(one + unit + other + LAYER + sum + "8\\end{pmatrix}$."));
    }

    @Test
    void anExerciseThatGoesOn() {
        String note = "**Problem 1.** A unit gives $q = 0.5$ with target $t = 1$. "
                + "Its loss is $E = \\frac12(q - t)^2$.\n\n**Problem 2.** For the same unit, ";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "$\\frac{\\partial E}{\\partial q} = -0.5$."));
        assertEquals(Verdict.WRONG, VerdictsOf.last(note + "$\\frac{\\partial E}{\\partial q} = 0.5$."));
        String plain = note.replace("For the same unit, ", "The slope is ");
        assertEquals(Verdict.WRONG, VerdictsOf.last(plain + "$\\frac{\\partial E}{\\partial q} = 0.5$."));
    }

    /** All members of a name get a formula, if one that is not understood. */
    @Test
    void aFamilyOfItsOwn() {
        String note = "## Problem 1\n\n$z = w u + b$ with $w = 1.5$, $u = 2$, $b = -1$ and $q = 0.5 z$.\n\n"
                + "## Problem 2\n\nNow $u = (1, 2, 0)$ and $k = (2, -1)$: $q_i = \\sum_{j=1}^{2} k_j u_{i+j-1}$.\n\n";
        List<Verdict> right = VerdictsOf.note(note + "$q_1 = 2\\cdot 1 - 1\\cdot 2 = 0$");
        assertFalse(right.contains(Verdict.WRONG) || right.contains(Verdict.CARRIED), right::toString);
        assertEquals(Verdict.WRONG, VerdictsOf.last(note + "$q_1 = 2\\cdot 1 - 1\\cdot 2 = 1$"));
    }
}
