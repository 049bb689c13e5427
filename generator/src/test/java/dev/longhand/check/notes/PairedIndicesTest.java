package dev.longhand.check.notes;

import static dev.longhand.check.report.Verdict.DEFINITION;
import static dev.longhand.check.report.Verdict.RIGHT;
import static dev.longhand.check.report.Verdict.WRONG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Entries whose indices are letters that seldom run, beside the matrix that they are of. */
class PairedIndicesTest {

    @ParameterizedTest
    @ValueSource(strings = {"jc", "ab", "uv", "st", "kd"})
    void matrices(String pair) {
        String note = "Let $A \\in \\mathbb{R}^{4\\times 3}$ and $B \\in \\mathbb{R}^{4\\times 2}$.\n\n$$ D_{" + pair
                + "} = \\sum_i A_{i" + pair.charAt(0) + "} B_{i" + pair.charAt(1) + "} $$\n\n";
        assertEquals(RIGHT, VerdictsOf.last(note + "$$ D = A^T B $$"));
        assertEquals(WRONG, VerdictsOf.last(note + "$$ D = A B $$"));
        assertNotEquals(RIGHT, VerdictsOf.last(note + "$$ D = B^T A $$"));
    }

    /** Labels of two letters number nothing. */
    @Test
    void labels() {
        assertEquals(
                DEFINITION,
                VerdictsOf.last(
                        "$$W_{xh} = V_{xh} + \\eta G_{xh}$$\n\n$$W = \\begin{pmatrix} W_{xh} & W_{hh} \\end{pmatrix}$$"));
    }
}
