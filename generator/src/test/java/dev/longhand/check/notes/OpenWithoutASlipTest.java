package dev.longhand.check.notes;

import static dev.longhand.check.report.Verdict.DEFINITION;
import static dev.longhand.check.report.Verdict.RIGHT;
import static dev.longhand.check.report.Verdict.RIGHT_IF;
import static dev.longhand.check.report.Verdict.UNDECIDED;
import static dev.longhand.check.report.Verdict.WRONG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a note that is checked by its own words alone may say of something else. */
class OpenWithoutASlipTest {

    @Test
    void aFormulaOfOtherNames() {
        String note = "$$v = k x + c, \\quad r = \\tanh(v)$$\n\n";
        assertEquals(UNDECIDED, VerdictsOf.last(note + "$$r = \\varphi(v)$$"));
        assertEquals(UNDECIDED, VerdictsOf.last(note + "$$v = q u + d$$"));
        assertEquals(WRONG, VerdictsOf.last(note + "$$v = k c + x$$"));
        assertEquals(WRONG, VerdictsOf.last(note + "$$r = \\tanh(x)$$"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"n = 1", "n = 30", "\\ell = L - 1", "\\ell = 1"})
    void sizesAndCases(String said) {
        String note = "$$r^{\\ell} = \\tanh(W^{\\ell} r^{\\ell - 1} + b^{\\ell})$$\n\n"
                + "$$E = \\frac1n \\sum_{i=1}^n (r_i - t_i)^2$$\n\n";
        assertNotEquals(WRONG, VerdictsOf.last(note + "In the case $" + said + "$ we stop."));
    }

    @Test
    void partsOfANumber() {
        String note = "Let there be $M = 2^r$ points. ";
        assertEquals(UNDECIDED, VerdictsOf.last(note + "Then $M_j = \\frac{M}{r}$ of them are in each cluster."));
        assertEquals(WRONG, VerdictsOf.last(note + "Then $\\log_2 M = \\frac{r}{2}$."));
    }

    @Test
    void aSlopeOfWhatIsSaidAgainByWayOfAnotherName() {
        String note = "$$h(u) = v u + c$$\n\nWith $r = v u$ we have $h(u) = r + c$, so\n\n";
        assertNotEquals(WRONG, VerdictsOf.last(note + "$$\\frac{\\partial h}{\\partial r} = 1$$"));
    }

    @Test
    void shapesThatOnlyTheLeftSideItselfWouldMend() {
        String note = "$u \\in \\mathbb{R}^n$, $v = u + c$, $r = 3 v$\n\n";
        assertNotEquals(WRONG, VerdictsOf.last(note + "$$\\frac{\\partial v}{\\partial c} = 1$$"));
    }

    @Test
    void derivativesByWhatIsSolvedForFurtherOn() {
        String note = "$$J = \\frac12 (Au - c)^T (Au - c)$$\n\n$$\\frac{\\partial J}{\\partial u} = %s = 0$$\n\n"
                + "$$u = (A^T A)^{-1} A^T c$$";
        assertEquals(RIGHT, VerdictsOf.note(note.formatted("A^T (A u - c)")).get(1));
        assertEquals(UNDECIDED, VerdictsOf.note(note.formatted("A^T (c - A u)")).get(1));
        assertNotEquals(RIGHT, VerdictsOf.note(note.formatted("A (A u - c)")).get(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "If $A$ is symmetric, then $$%s$$",
                "Let $A$ be a symmetric matrix.\n\n$$%s$$",
                "$$%s$$ for symmetric $A$.",
            })
    void matricesThatAreSaidToBeSymmetric(String words) {
        String note = "$q(x) = x^T A x$\n\n";
        assertEquals(RIGHT_IF, VerdictsOf.last(note + words.formatted("\\nabla q(x) = 2 A x")));
        assertEquals(RIGHT_IF, VerdictsOf.last(note + "$$\\nabla q(x) = 2 A x$$"));
        assertEquals(WRONG, VerdictsOf.last(note + "$$\\nabla q(x) = 3 A x$$"));
        assertEquals(RIGHT, VerdictsOf.last(note + "$$\\nabla q(x) = (A + A^T) x$$"));
    }

    @Test
    void numbersThatAreGivenAnew() {
        String note = "Let $x = 0$ and $u = 3x + 1$. ";
        assertEquals(DEFINITION, VerdictsOf.last(note + "At $x = \\frac{1}{12}$ it is larger."));
        assertEquals(WRONG, VerdictsOf.last(note + "There $$u = 2$$"));
    }
}
