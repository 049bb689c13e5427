package dev.longhand.check.notes;

import static dev.longhand.check.report.Verdict.RIGHT;
import static dev.longhand.check.report.Verdict.WRONG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.longhand.check.report.Verdict;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers and functions that a note gives under another heading than the one under which it computes. */
class NumbersElsewhereTest {

    private static final String MINIMUM =
            "If $g = u^2 + 6u$, the slope is zero where $2u + 6 = 0$:\n$$2u = -6$$\n$$u = \\frac{-6}{2} = -3$$\n\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Tanh\n\n$$q(0.5) = \\tanh(0.5) = 0.462$$\n\n## Rectifier\n\n$$q(u) = \\max(0, u)$$",
                "$E = (2u + 3)^2$ at the point of the picture: $\\frac{dE}{du} = 2 \\cdot 5 \\cdot 2 = 20$.\n\n"
                        + "## Task\n\n$E = (u + 1)^2$ and $u = 4$."
            })
    void whatStandsUnderALaterHeading(String note) {
        assertNoneIsRefuted(note);
    }

    @Test
    void anUnknownThatIsSolvedForAgain() {
        assertNoneIsRefuted(MINIMUM + "## Maximum\n\nIf $g = -u^2 + 6u$, then $-2u + 6 = 0$.\n\n$$-2u = -6$$\n"
                + "$$u = \\frac{-6}{-2} = 3$$");
        assertNoneIsRefuted(MINIMUM + "## Saddle\n\nIf $g = u^3 + 1$, then $3u^2 = 0$.\n\n$$u^2 = \\frac{0}{3} = 0$$");
    }

    @Test
    void sumsOverOthers() {
        String note = "There are two samples, with $t_1 = 0.8$ and $t_2 = 1.1$.\n\n";
        assertNoneIsRefuted(note + "## Classes\n\nAs $t$ has one entry that is not zero, $\\sum_k t_k = 1$.");
        assertEquals(WRONG, VerdictsOf.last(note + "Their sum is $\\sum_k t_k = 1$."));
    }

    @Test
    void underTheSameHeading() {
        assertEquals(WRONG, VerdictsOf.last(MINIMUM + "Hence $$2u = -5$$"));
        assertEquals(RIGHT, VerdictsOf.last(MINIMUM + "## Value\n\n$$2u = -6$$"));
        assertEquals(WRONG, VerdictsOf.last(MINIMUM + "## Value\n\n$$2u = -5$$"));
        String note = "## Rectifier\n\n$$q(2) = %s$$\n\nwhere $q(u) = \\max(0, u)$.";
        assertEquals(RIGHT, VerdictsOf.note(note.formatted("2")).get(0));
        assertEquals(WRONG, VerdictsOf.note(note.formatted("3")).get(0));
    }

    private static void assertNoneIsRefuted(String note) {
        List<Verdict> verdicts = VerdictsOf.note(note);
        assertFalse(verdicts.stream().anyMatch(Set.of(WRONG, Verdict.CARRIED)::contains), verdicts::toString);
    }
}
