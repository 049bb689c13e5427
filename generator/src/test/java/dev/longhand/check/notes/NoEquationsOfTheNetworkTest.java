package dev.longhand.check.notes;

import static dev.longhand.check.report.Verdict.RIGHT;
import static dev.longhand.check.report.Verdict.UNDECIDED;
import static dev.longhand.check.report.Verdict.WRONG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Equations that say nothing of a network: of sets, of what an index runs over, of cases. */
class NoEquationsOfTheNetworkTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\mathbb{R}^{m \\times 1}\\cdot\\mathbb{R}^{1 \\times n} = \\mathbb{R}^{m \\times n}",
                "\\mathbb{R}^{2} \\times \\mathbb{R} = \\mathbb{R}^3"
            })
    void sets(String equation) {
        assertEquals(UNDECIDED, VerdictsOf.last("$$" + equation + "$$"));
    }

    private static final String BACKWARD = "$$z^{(\\ell)} = W^{(\\ell)} a^{(\\ell-1)}, \\quad \\ell=1..L$$\n\n"
            + "$$d^{(\\ell)} = (W^{(\\ell+1)})^\\top d^{(\\ell+1)},\\ \\ell=L-1..1.$$\n\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This goes from $\\ell=L$ down to $\\ell=1$.",
                "We start at $\\ell=L$ and stop at $\\ell=1$.",
                "From $\\ell = 1$ up to $\\ell = L$.",
                "For $\\ell = L-1 .. 1$ it is the same."
            })
    void whatAnIndexRunsOver(String words) {
        assertFalse(VerdictsOf.note(BACKWARD + words).contains(WRONG));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\rightarrow", "\\to", "\\Rightarrow", "\\implies", ":"})
    void cases(String sign) {
        String cases = "$$i = j " + sign + " e_{ij} = 1 \\newline i \\neq j " + sign + " e_{ij} = 0$$";
        assertFalse(VerdictsOf.note(cases).contains(WRONG));
    }

    @Test
    void equationsFromWordsToOthersAreClaims() {
        assertTrue(VerdictsOf.note("$z = wx$. From $z = wx + 1$ we get $w$.").contains(WRONG));
        assertEquals(RIGHT, VerdictsOf.last("$z = wx$.\n\nUp to $\\frac{\\partial z}{\\partial w} = x$"));
    }
}
