package dev.longhand.check.notes;

import static dev.longhand.check.report.Verdict.RIGHT;
import static dev.longhand.check.report.Verdict.WRONG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.longhand.check.report.Finding;
import dev.longhand.check.report.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rectifiers of whole batches, every entry of which has a sign of its own. */
class RectifiedBatchesTest {

    private static final String ONE_LAYER = "$U = XV$, $R = %s$, $S = RM$, $E = \\frac12\\|S - T\\|_F^2$\n\n";

    private static final String TWO_LAYERS = "$U_1 = XW_1 + \\mathbf 1 b_1^T$, $R_1 = \\mathrm{ReLU}(U_1)$, "
            + "$U_2 = R_1W_2 + \\mathbf 1 b_2^T$, $R_2 = \\mathrm{ReLU}(U_2)$, $S = R_2W_3$, "
            + "$E = \\frac12\\|S - T\\|_F^2$\n\n";

    @ParameterizedTest
    @ValueSource(strings = {"\\mathrm{ReLU}(U)", "\\max(0, U)", "\\max(U, 0)"})
    void oneLayer(String rectified) {
        String note = ONE_LAYER.formatted(rectified);
        assertEquals(RIGHT, VerdictsOf.last(note + "$$\\frac{\\partial E}{\\partial S} = S - T$$"));
        assertEquals(RIGHT, VerdictsOf.last(note + "$$\\frac{\\partial E}{\\partial M} = R^T(S - T)$$"));
        assertEquals(
                RIGHT,
                VerdictsOf.last(
                        note + "$$\\frac{\\partial E}{\\partial V} = X^T(((S - T)M^T) \\odot \\mathbb 1[U > 0])$$"));
        assertEquals(
                WRONG,
                VerdictsOf.last(
                        note + "$$\\frac{\\partial E}{\\partial V} = X^T(((S - T)M) \\odot \\mathbb 1[U > 0])$$"));
    }

    @Test
    void lostMask() {
        List<Finding> findings = VerdictsOf.findings(
                ONE_LAYER.formatted("\\mathrm{ReLU}(U)") + "$$\\frac{\\partial E}{\\partial V} = X^T((S - T)M^T)$$");
        Finding last = findings.get(findings.size() - 1);
        assertEquals(WRONG, last.verdict());
        assertEquals("the factor \\mathrm{ReLU}'(U) is missing", last.reason());
    }

    @ParameterizedTest
    @CsvSource({
        "\\frac{\\partial E}{\\partial W_3} = R_2^T(S - T), RIGHT",
        "\\frac{\\partial E}{\\partial W_2} = R_1^T\\frac{\\partial E}{\\partial U_2}, RIGHT",
        "\\frac{\\partial E}{\\partial U_1} = (\\frac{\\partial E}{\\partial U_2}W_2^T)\\odot\\mathrm{ReLU}'(U_1), RIGHT",
        "\\frac{\\partial E}{\\partial U_1} = (\\frac{\\partial E}{\\partial U_2}W_2^T)\\odot\\mathrm{ReLU}'(U_2), WRONG",
        "\\frac{\\partial E}{\\partial U_1} = \\frac{\\partial E}{\\partial U_2}W_2^T, WRONG",
        "\\frac{\\partial E}{\\partial b_1} = (\\frac{\\partial E}{\\partial U_1})^T\\mathbf 1, RIGHT",
        "\\frac{\\partial E}{\\partial b_1} = \\frac{\\partial E}{\\partial U_1}\\mathbf 1, WRONG"
    })
    void twoLayers(String claim, Verdict verdict) {
        Verdict found = VerdictsOf.last(TWO_LAYERS + "$$" + claim + "$$");
        if (verdict == WRONG) {
            assertNotEquals(RIGHT, found);
            assertNotEquals(Verdict.RIGHT_IF, found);
        } else {
            assertEquals(verdict, found);
        }
    }

    /** What is right in some cells only, and what has no value where all units are off. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "R = U",
                "R \\odot R = R",
                "R \\odot \\mathbb 1[U < 0] = U",
                "\\mathbb 1[U > 0] = \\mathbb 1[R > 1]"
            })
    void notInEveryCell(String claim) {
        assertNotEquals(RIGHT, VerdictsOf.last(ONE_LAYER.formatted("\\mathrm{ReLU}(U)") + "$$" + claim + "$$"));
    }

    /** A mask is its own square, which no weight is. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "R = R \\odot \\mathbb 1[U > 0]",
                "\\mathbb 1[U > 0] \\odot \\mathbb 1[U > 0] = \\mathbb 1[U > 0]",
            })
    void squaresOfMasks(String claim) {
        String note =
                "$U = XV$ with $X \\in \\mathbb{R}^{2\\times 4}$, $V \\in \\mathbb{R}^{4\\times 2}$, $R = \\mathrm{ReLU}(U)$\n\n";
        assertEquals(RIGHT, VerdictsOf.last(note + "$$" + claim + "$$"));
    }

    /** A row or column that is repeated by a vector of ones. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "$Z = XW + \\mathbf{1}b^T$, $A = \\tanh(Z)$, $E = \\frac12\\|A - Y\\|_F^2$. "
                        + "$$\\frac{\\partial E}{\\partial b} = \\left(\\frac{\\partial E}{\\partial Z}\\right)^T\\mathbf{1}$$",
                "$Z = WX + b\\mathbf{1}^T$, $A = \\tanh(Z)$, $E = \\frac12\\|A - Y\\|_F^2$. "
                        + "$$\\frac{\\partial E}{\\partial b} = \\frac{\\partial E}{\\partial Z}\\mathbf{1}$$",
                "$Z = XW + b^T$, $A = \\tanh(Z)$, $E = \\frac12\\|A - Y\\|_F^2$. "
                        + "$$\\frac{\\partial E}{\\partial b} = \\left(\\frac{\\partial E}{\\partial Z}\\right)^T\\mathbf{1}$$"
            })
    void repeatedBiases(String note) {
        assertEquals(RIGHT, VerdictsOf.last(note));
        assertNotEquals(
                RIGHT,
                VerdictsOf.last(note.replace(
                        "$$\\frac{\\partial E}{\\partial b} =", "$$\\frac{\\partial E}{\\partial b} = 2")));
    }
}
