package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One number for all of a kind is mostly said of a case: what holds there alone proves nothing. */
class CasesAreNoDataTest {

    private static final String MARGIN = "The hinge is $h_i = \\max(0, 1 - y_i)$, and the norm is $c$.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Then $\\mu_i = 0$ or $y_i g(x_i) = 1$.",
                "When the point is far away, $\\mu_i = 0$.",
                "\u5219\u6709 $\\mu_i = 0$ \u6216 $y_i g(x_i) = 1$."
            })
    void aSlipOfALetter(String said) {
        String note = MARGIN + " " + said + "\n\n$$\\frac12 c - c + \\sum_{i=1}^n ";
        String rest = " = \\sum_{i=1}^n \\mu_i - \\frac12 c$$";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "\\mu_i" + rest));
        assertEquals(Verdict.UNDECIDED, VerdictsOf.last(note + "\\mu_k" + rest));
    }

    @Test
    void dataOfOne() {
        String note = "Let $s = 3u$, $q = \\max(0, s - t)$ and $t = 0$, $u = 2$.\n\n$$\\frac{dq}{du} = ";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "3$$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last(note + "2$$"));
    }
}
