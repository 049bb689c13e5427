package dev.longhand.check.notes;

import static dev.longhand.check.report.Verdict.RIGHT;
import static dev.longhand.check.report.Verdict.WRONG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

/** Entries with the sample first beside columns of samples, and columns side by side. */
class RowsAndColumnsTest {

    @Test
    void entriesWithTheSampleFirst() {
        String note = "$$\\hat t = \\sigma(k^T u + c)$$\n\n"
                + "$$J = -\\frac1m \\sum_{i=1}^m [ t_i \\log \\hat t_i + (1 - t_i) \\log (1 - \\hat t_i) ]$$\n\n";
        String claim = "$$\\frac{\\partial J}{\\partial k_j} = \\frac1m \\sum_{i=1}^m (\\hat t_i - t_i) u_{ij}$$";
        assertNotEquals(WRONG, VerdictsOf.last(note + claim));
        assertNotEquals(WRONG, VerdictsOf.last(note + claim.replace("ij", "ji")));
        assertEquals(WRONG, VerdictsOf.last(note + claim.replace("\\hat t_i - t_i", "t_i - \\hat t_i")));
        assertNotEquals(RIGHT, VerdictsOf.last(note + claim.replace("ij", "ii")));
    }

    @Test
    void columnsSideBySide() {
        String note = "$$v = \\mathbf{k}^T \\mathbf{u} + c$$\n\n";
        assertNotEquals(RIGHT, VerdictsOf.last(note + "$$v = \\mathbf{k} \\mathbf{u} + c$$"));
        assertEquals(RIGHT, VerdictsOf.last(note + "$$v = \\mathbf{k} \\cdot \\mathbf{u} + c$$"));
        assertEquals(RIGHT, VerdictsOf.last(note + "$$v = \\mathbf{u}^T \\mathbf{k} + c$$"));
    }
}
