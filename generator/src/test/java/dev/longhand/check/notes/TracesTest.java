package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who takes a trace speaks of matrices, and so does who writes bold capitals beside each other. */
class TracesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\operatorname{tr}(ABC) = \\operatorname{tr}(ACB)",
                "\\operatorname{tr}(AB) = \\operatorname{tr}(A)\\operatorname{tr}(B)",
                "\\operatorname{tr}(MN) = \\operatorname{tr}(M)\\operatorname{tr}(N)",
                "\\frac{\\partial \\operatorname{tr}(AB)}{\\partial A} = B",
                "\\mathbf{A}\\mathbf{B} = \\mathbf{B}\\mathbf{A}"
            })
    void ofLettersOfWhichNothingIsSaid(String claim) {
        assertNotEquals(Verdict.RIGHT, VerdictsOf.last("$$" + claim + "$$"));
    }

    @Test
    void ofADefinition() {
        String note = "$$f = \\operatorname{tr}(AB)$$\n\n$$";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "\\frac{\\partial f}{\\partial A} = B^T$$"));
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "f = \\operatorname{tr}(BA)$$"));
        assertNotEquals(Verdict.RIGHT, VerdictsOf.last(note + "f = \\operatorname{tr}(A)\\operatorname{tr}(B)$$"));
    }

    @Test
    void ofPowers() {
        String note = "$A\\in\\mathbb R^{m\\times n}$\n\n$$\\|A\\|_F^2 = ";
        assertEquals(Verdict.WRONG, VerdictsOf.last(note + "\\operatorname{tr}(A^2)$$"));
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "\\operatorname{tr}(A^TA)$$"));
        String square = "$A\\in\\mathbb R^{n\\times n}$\n\n$$\\operatorname{tr}(A^2) = ";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(square + "\\sum_{i}\\sum_{j} A_{ij} A_{ji}$$"));
    }

    /** The identity matrix of any size has no trace that is a number. */
    @Test
    void ofWhatMayBeAnyIdentity() {
        String note =
                "$$\\mathbf{q} = \\mathbf{V} \\tanh(\\mathbf{U} \\mathbf{p})$$\n\nFor a number $p = \\mathrm{tr}(p)$ "
                        + "and $\\mathbf{U}^{-1} \\mathbf{U} = \\mathbf{I}$, $\\mathrm{tr}(\\mathbf{I}) = 2$.";
        assertNotEquals(Verdict.RIGHT, VerdictsOf.last(note));
    }
}
