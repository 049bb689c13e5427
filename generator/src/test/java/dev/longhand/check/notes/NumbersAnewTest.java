package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A number that a name gets once more of something else, as words or headings say, is not refuted by the one before. */
class NumbersAnewTest {

    private static final String TWO =
            "**Sample 1.** $q = 1$, $d = 0$, $v = 2$, $p = vq = 2$, $J = \\frac12(p-d)^2 = 2$.\n\n"
                    + "**Sample 2.** $q = 3$, $d = 5$: $p = 6$, $J = 0.5$.\n\n";

    @Test
    void totals() {
        assertNotEquals(Verdict.WRONG, VerdictsOf.last(TWO + "**Batch.** $J = 2 + 0.5$"));
        assertNotEquals(Verdict.WRONG, VerdictsOf.last(TWO + "The mean of the two is $J = \\frac12 (2 + 0.5)$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last(TWO.replace("$J = 0.5$.\n\n", "$J = 0.75$")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "If the bias is left out, $r = 6$.",
                "**With weight decay $\\lambda = 0.1$.** $r = 2 \\cdot 3 + 0.5$.",
                "The weight is 1.5 now, so $r = 1.5 \\cdot 3 + 1$."
            })
    void otherwise(String words) {
        String note = "With $u = 2$, $x = 3$, $c = 1$ the unit gives $r = ux + c = 7$.\n\n";
        assertEquals(Verdict.UNDECIDED, VerdictsOf.last(note + words));
        assertEquals(Verdict.WRONG, VerdictsOf.last(note.replace("= 7$", "= 2 \\cdot 3 + 0.5$")));
    }

    @Test
    void otherActivations() {
        String note = "With the identity, $a = z$ and $z = 0.5$. ";
        assertNotEquals(Verdict.WRONG, VerdictsOf.last(note + "With tanh, $a = \\tanh(0.5)$."));
        assertEquals(Verdict.WRONG, VerdictsOf.last("With $a = \\sin(z)$ and $z = 0.5$ it is $a = \\tanh(0.5)$."));
    }

    /** A loss under the heading of another loss. */
    @Test
    void otherLosses() {
        String note =
                "# Squared error\n\n$p = 0.7$, $d = 1$, $J = (p-d)^2 = 0.09$.\n\n# Absolute error\n\n$J = |p-d|$, so $J = 0.3$.";
        var verdicts = VerdictsOf.note(note);
        assertNotEquals(Verdict.WRONG, verdicts.get(verdicts.size() - 2));
        assertNotEquals(Verdict.WRONG, verdicts.get(verdicts.size() - 1));
    }
}
