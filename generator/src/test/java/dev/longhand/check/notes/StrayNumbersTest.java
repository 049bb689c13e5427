package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A result that is worked out rightly from wrong numbers is wrong for what follows from it. */
class StrayNumbersTest {

    private static final String NOTE = "Let $q = 4p$ and $r = 3q$ with $p = 5$. Then ";

    @Test
    void carriedOn() {
        List<Verdict> verdicts = VerdictsOf.note(NOTE + "$q = 4 \\cdot 6 = 24$ and $r = 3 \\cdot 24 = 72$.");
        assertEquals(
                List.of(Verdict.WRONG, Verdict.RIGHT, Verdict.CARRIED, Verdict.CARRIED),
                verdicts.subList(3, verdicts.size()));
    }

    @Test
    void rightNumbers() {
        List<Verdict> verdicts = VerdictsOf.note(NOTE + "$q = 4 \\cdot 5 = 20$ and $r = 3 \\cdot 20 = 60$.");
        assertEquals(
                List.of(Verdict.RIGHT, Verdict.RIGHT, Verdict.RIGHT, Verdict.RIGHT),
                verdicts.subList(3, verdicts.size()));
    }

    /** Who goes on with the right number has no slip there. */
    @Test
    void mendedOnTheWay() {
        List<Verdict> verdicts = VerdictsOf.note(NOTE + "$q = 4 \\cdot 6 = 24$ and $r = 3 \\cdot 20 = 60$.");
        assertEquals(List.of(Verdict.RIGHT, Verdict.RIGHT), verdicts.subList(5, verdicts.size()));
    }
}
