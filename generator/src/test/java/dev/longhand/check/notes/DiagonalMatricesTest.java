package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Matrices that are said, or to everybody known, to be diagonal, and so are their own transposes. */
class DiagonalMatricesTest {

    private static final String PARTS = "$$B = Q \\Lambda Q^\\top$$\n\n";

    @Test
    void matricesOfEigenvaluesAreSymmetric() {
        assertEquals(Verdict.RIGHT_IF, VerdictsOf.last(PARTS + "$$B^\\top = Q \\Lambda Q^\\top$$"));
        assertEquals(Verdict.RIGHT, VerdictsOf.last(PARTS + "$$B^\\top = Q \\Lambda^\\top Q^\\top$$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last(PARTS + "$$B^\\top = Q^\\top \\Lambda Q$$"));
    }

    @Test
    void otherMatricesAreNot() {
        String note = "$$B = Q M Q^\\top$$\n\n";
        assertNotEquals(Verdict.RIGHT_IF, VerdictsOf.last(note + "$$B^\\top = Q M Q^\\top$$"));
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "$$B^\\top = Q M^\\top Q^\\top$$"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "where $\\Lambda$ is diagonal",
                "with the diagonal matrix $\\Lambda$",
                "with $\\Lambda^{1/2} = \\operatorname{diag}(\\sqrt{\\lambda_1}, \\dots, \\sqrt{\\lambda_k})$"
            })
    void whatIsSaidToBeDiagonalNeedsNoTranspose(String words) {
        String note = PARTS + words + ".\n\n$$F = Q \\Lambda^{1/2}$$\n\n";
        String product =
                "$$F F^\\top = Q \\Lambda^{1/2} (Q \\Lambda^{1/2})^\\top = Q \\Lambda^{1/2} \\Lambda^{1/2} Q^\\top$$";
        assertNotEquals(Verdict.WRONG, VerdictsOf.last(note + product));
        assertNotEquals(Verdict.WRONG, VerdictsOf.last(note + "$$B^\\top = Q \\Lambda Q^\\top$$"));
    }

    @Test
    void theReasonMayStandBehind() {
        String note =
                "$$F F^\\top = Q \\Lambda^{1/2} (Q \\Lambda^{1/2})^\\top = Q \\Lambda^{1/2} \\Lambda^{1/2} Q^\\top"
                        + " = Q \\Lambda Q^\\top = B,$$ since $\\Lambda$ is diagonal.";
        VerdictsOf.note(note).forEach(verdict -> assertNotEquals(Verdict.WRONG, verdict));
    }
}
