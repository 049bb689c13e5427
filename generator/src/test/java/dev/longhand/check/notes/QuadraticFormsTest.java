package dev.longhand.check.notes;

import static dev.longhand.check.report.Verdict.RIGHT;
import static dev.longhand.check.report.Verdict.RIGHT_IF;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.longhand.check.report.Finding;
import dev.longhand.check.report.Verdict;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Gradients of quadratic forms: of what matrix is seldom said, and mostly it is a symmetric one. */
class QuadraticFormsTest {

    private static final Set<Verdict> ACCEPTED = Set.of(RIGHT, RIGHT_IF, Verdict.ROUNDED);
    private static final String FORM = "$$q(u) = u^T G u$$\n\n$$\\nabla q(u) = ";

    @ParameterizedTest
    @CsvSource({"(G + G^T) u, RIGHT", "2 G u, RIGHT_IF", "2 G^T u, RIGHT_IF", "3 G u, WRONG", "G u, WRONG"})
    void theGradient(String gradient, Verdict verdict) {
        assertEquals(verdict, VerdictsOf.last(FORM + gradient + "$$"));
    }

    @Test
    void theConditionIsSaid() {
        List<Finding> findings = VerdictsOf.findings(FORM + "2 G u$$");
        assertEquals("G is symmetric", findings.get(findings.size() - 1).condition());
    }

    @ParameterizedTest
    @ValueSource(strings = {"S", "C", "M"})
    void underAConstraint(String matrix) {
        String note =
                "$$L(v) = v^T S v - \\mu (v^T v - 1)$$\n\n$$\\frac{\\partial L}{\\partial v} = ".replace("S", matrix);
        assertEquals(RIGHT_IF, VerdictsOf.last(note + "2 " + matrix + " v - 2 \\mu v$$"));
        assertFalse(ACCEPTED.contains(VerdictsOf.last(note + "2 " + matrix + " v - \\mu v$$")));
    }

    @Test
    void weightedLeastSquares() {
        String note = "$$J(v) = (Bv - t)^T A (Bv - t)$$\n\n$$\\frac{\\partial J}{\\partial v} = ";
        assertEquals(RIGHT_IF, VerdictsOf.last(note + "2 B^T A (Bv - t)$$"));
        assertFalse(ACCEPTED.contains(VerdictsOf.last(note + "2 B A (Bv - t)$$")));
    }

    @Test
    void aMatrixThatIsOfNoForm() {
        String note = "$$p(u) = u^T G v$$\n\n$$\\frac{\\partial p}{\\partial u} = ";
        assertEquals(RIGHT, VerdictsOf.last(note + "G v$$"));
        assertFalse(ACCEPTED.contains(VerdictsOf.last(note + "G^T v$$")));
    }

    @Test
    void inALaterRowOfATable() {
        String table =
                "| function | gradient |\n|---|---|\n| $f(u) = u^\\top A u$ | $\\nabla f(u) = (A + A^\\top)u$ |\n";
        String second = table + "| $f(u) = u^\\top G u$ | $\\nabla f(u) = ";
        assertEquals(RIGHT_IF, VerdictsOf.last(second + "2Gu$ |"));
        assertFalse(ACCEPTED.contains(VerdictsOf.last(second + "3Gu$ |")));
    }

    /** Who turns the matrix tells it from its transpose. */
    @Test
    void aMatrixThatIsTurned() {
        String note = "$f = x^\\top A x$. $\\nabla_x f = (A + A^\\top) x$. ";
        assertEquals(Verdict.UNDECIDED, VerdictsOf.last(note + "$$\\nabla_x f = 2 A x$$"));
        assertEquals(RIGHT, VerdictsOf.last(note + "$$\\nabla_x f = A x + A^\\top x$$"));
        assertEquals(RIGHT_IF, VerdictsOf.last("$f = x^\\top A x$. $$\\nabla_x f = 2 A x$$"));
        String beside = "For $A\\in\\mathbb R^{n\\times n}$ and $x, b\\in\\mathbb R^n$: "
                + "$$\\nabla_x (b^\\top A x) = A^\\top b$$\n\n$$\\nabla_x (x^\\top A x) = ";
        assertEquals(RIGHT, VerdictsOf.last(beside + "(A + A^\\top) x$$"));
        assertEquals(Verdict.UNDECIDED, VerdictsOf.last(beside + "2 A x$$"));
        assertFalse(ACCEPTED.contains(VerdictsOf.last(beside + "(A - A^\\top) x$$")));
    }

    /** Words that make it symmetric go before. */
    @Test
    void aMatrixThatIsSaidToBeSymmetric() {
        String note = "$f = x^\\top A x$. $\\nabla_x f = (A + A^\\top) x$. If $A$ is symmetric: ";
        assertEquals(RIGHT_IF, VerdictsOf.last(note + "$$\\nabla_x f = 2 A x$$"));
    }
}
