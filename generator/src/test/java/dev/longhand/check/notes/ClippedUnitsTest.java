package dev.longhand.check.notes;

import static dev.longhand.check.report.Verdict.DEFINITION;
import static dev.longhand.check.report.Verdict.NOT_READ;
import static dev.longhand.check.report.Verdict.RIGHT;
import static dev.longhand.check.report.Verdict.WRONG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Activations whose every case has a condition of its own, and conditions that limit a value from both sides. */
class ClippedUnitsTest {

    private static final String BATCH = "$U = XV$, $R = g(U)$, $S = RM$, $E = \\frac12\\|S - T\\|_F^2$ with\n\n"
            + "$$g(u) = \\begin{cases} %s \\end{cases}$$\n\n";

    private static final String CLIPPED = "0 & u < 0 \\\\ u & 0 \\le u \\le 6 \\\\ 6 & u > 6";

    /** Twelve units and more: their signs are weighed, and the last case is what the others leave. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "u & u > 0 \\\\ 0 & u \\le 0",
                "u & u \\ge 0 \\\\ \\frac{u}{5} & u < 0",
                "0 & \\text{if } u < 0 \\\\ u & \\text{if } u > 0",
                "-1 & u < -1 \\\\ u & -1 \\le u \\le 1 \\\\ 1 & u > 1",
                CLIPPED
            })
    void batches(String cases) {
        String note = BATCH.formatted(cases);
        assertEquals(RIGHT, VerdictsOf.last(note + "$$\\frac{\\partial E}{\\partial M} = R^T(S - T)$$"));
        String masked = "$$\\frac{\\partial E}{\\partial V} = X^T(((S - T)M^T) \\odot g'(%s))$$";
        assertEquals(RIGHT, VerdictsOf.last(note + masked.formatted("U")));
        assertEquals(WRONG, VerdictsOf.last(note + masked.formatted("S")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "g'(u) = \\begin{cases} 1 & 0 < u < 6 \\\\ 0 & \\text{otherwise} \\end{cases} | RIGHT",
                "g'(u) = \\begin{cases} 1 & u > 0 \\text{ and } u < 6 \\\\ 0 & \\text{else} \\end{cases} | RIGHT",
                "g'(u) = \\begin{cases} 1 & u > 0 \\land u < 6 \\\\ 0 & \\text{else} \\end{cases} | RIGHT",
                "g'(u) = \\mathbb{1}[0 < u < 6] | RIGHT",
                "q = (r - t) x \\, \\mathbb{1}[0 < u < 6] | RIGHT",
                "q = (r - t) x \\, \\mathbb{1}[0 < r < 6] | UNDECIDED",
                "q = (r - t) x | WRONG",
                "q = (r - t) x \\, \\mathbb{1}[u < 6] | WRONG",
                "q = (r - t) v \\, \\mathbb{1}[0 < u < 6] | WRONG"
            })
    void limitsFromBothSides(String claim, Verdict verdict) {
        String note = "$u = v x$, $r = g(u)$, $E = \\frac12(r - t)^2$ where\n\n$$g(u) = \\begin{cases} " + CLIPPED
                + " \\end{cases}.$$\n\n";
        String tex = claim.replace("q =", "\\frac{\\partial E}{\\partial v} =");
        Verdict found = VerdictsOf.last(note + "$$" + tex + "$$");
        if (verdict == WRONG) {
            assertNotEquals(RIGHT, found, tex);
            assertNotEquals(Verdict.RIGHT_IF, found, tex);
        } else {
            assertEquals(verdict, found, tex);
        }
    }

    @Test
    void otherLimits() {
        String note = "$$g(u) = \\begin{cases} " + CLIPPED + " \\end{cases}.$$\n\n";
        assertEquals(DEFINITION, VerdictsOf.last(note));
        assertNotEquals(RIGHT, VerdictsOf.last(note + "$$g'(u) = \\mathbb{1}[0 < u < 7]$$"));
        assertNotEquals(RIGHT, VerdictsOf.last(note + "$$g'(u) = \\mathbb{1}[-1 < u < 6]$$"));
        assertEquals(WRONG, VerdictsOf.last(note + "$$g'(8) = 1$$"));
        assertEquals(RIGHT, VerdictsOf.last(note + "$$g(8) = 6$$"));
        assertEquals(RIGHT, VerdictsOf.last(note + "$$g(3) = 3$$"));
    }

    /** A comma may stand for either word. */
    @Test
    void wordsAreNeeded() {
        assertEquals(
                NOT_READ,
                VerdictsOf.last("$$h(u) = \\begin{cases} 0 & u < 0, u > 6 \\\\ u & \\text{else} \\end{cases}$$"));
    }

    /** A threshold is positive; no function of the note that is written of other letters explains the difference. */
    @Test
    void clippedSlopes() {
        String note =
                "For $u > 0$ let $H(r) = \\begin{cases} \\frac12 r^2 & |r| \\le u \\\\ u(|r| - \\frac12 u) & |r| > u"
                        + " \\end{cases}$ and $P = N(s)$ with $N(s) = 1/(1 + e^{-s})$.\n\n";
        assertNotEquals(WRONG, VerdictsOf.last(note + "$$H'(r) = \\max(-u, \\min(r, u))$$"));
        assertNotEquals(RIGHT, VerdictsOf.last(note + "$$H'(r) = \\max(-u, \\min(r, 2u))$$"));
    }
}
