package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a name that the note has said to be a derivative is a claim, right or not. */
class SlopeClaimsTest {

    private static final String ADJOINTS =
            "Let $\\bar u = \\partial J/\\partial u$ come in and $\\bar s = \\partial J/\\partial s$ go out.\n\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "A^\\top \\bar u; RIGHT",
                "A \\bar u; WRONG",
            })
    void behindLabels(String formula, Verdict verdict) {
        String layers = "**Matrix.** $u = A s$: $\\bar s = FORMULA$.\n\n"
                + "**Sigmoid.** $u = \\sigma(s)$: $\\bar s = \\bar u \\odot u \\odot (1 - u)$.";
        assertEquals(
                verdict,
                VerdictsOf.note(ADJOINTS + layers.replace("FORMULA", formula)).get(3));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\\bar u \\odot u \\odot (1 - u); RIGHT",
                "\\bar u \\odot u \\odot (1 + u); UNDECIDED",
            })
    void behindAnotherLabel(String formula, Verdict verdict) {
        String layers = "**Matrix.** $u = A s$: $\\bar s = A^\\top \\bar u$.\n\n"
                + "**Sigmoid.** $u = \\sigma(s)$: $\\bar s = ";
        assertEquals(verdict, VerdictsOf.last(ADJOINTS + layers + formula + "$."));
    }

    /** Also behind an equation that is open itself. */
    @ParameterizedTest
    @CsvSource({"v_{jk}", "v_{kj}"})
    void behindOpenEquations(String weight) {
        String note = "$a_j = \\sum_{i=1}^{n} x_i w_{ij}$, $h_j = \\sigma(a_j)$, $a_k = \\sum_{j=1}^{m} h_j v_{jk}$, "
                + "$o_k = \\sigma(a_k)$, $E = \\frac12\\sum_{k=1}^K (t_k - o_k)^2$, "
                + "$\\delta_k = -\\frac{\\partial E}{\\partial a_k}$ "
                + "and $\\delta_j = -\\frac{\\partial E}{\\partial a_j}$, so\n\n";
        assertNotEquals(
                Verdict.DEFINITION,
                VerdictsOf.last(note + "$$\\delta_j = h_j (1 - h_j) \\sum_{k=1}^{K} \\delta_k " + weight + "$$"));
    }

    /** A name at the end of a chain is what stands before the sign. */
    @ParameterizedTest
    @CsvSource({"=:", "\\eqqcolon", "≕"})
    void namedBehind(String sign) {
        String note = "$u = A s$, $s = \\tanh(r)$, $p = \\frac{\\partial J}{\\partial s}$ and "
                + "$\\frac{\\partial J}{\\partial r} " + sign + " q$. Then $$q = p \\odot ";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "(1 - s \\odot s)$$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last(note + "(1 - r \\odot r)$$"));
    }

    @Test
    void namedBehindAChain() {
        String note = "$s = \\tanh(r)$, $J = v s$. $$\\frac{dJ}{dr} = v (1 - s^2) =: g$$ $$g = v ";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "(1 - s^2)$$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last(note + "(1 + s^2)$$"));
    }
}
