package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Steps that give a name a new value in other signs than a leftward arrow, or without saying the number. */
class StepsWithoutNumbersTest {

    private static final String GIVEN =
            "$x = 1$, $w = 0.5$, $t = 1$, $\\eta = 0.5$\n\n$$y = wx = 0.5, \\quad E = \\frac12 (y - t)^2$$\n\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "w \\to w + 0.1 = 0.6",
                "w \\leftarrow w + 0.1",
                "w += 0.1",
                "w -= -0.1",
                "w \\mathrel{+}= 0.1",
                "w \\mathrel{+=} 0.1"
            })
    void isInForceBehind(String step) {
        String note = GIVEN + "$$" + step + "$$\n\nWith the new weight $$y = wx = ";
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + "0.6$$"));
        assertEquals(Verdict.WRONG, VerdictsOf.last(note + "0.7$$"));
        assertEquals(Verdict.UNDECIDED, VerdictsOf.last(note + "0.5$$"));
    }

    /** A rule may be only stated, or be a step that is made. */
    @ParameterizedTest
    @CsvSource({"0.5, RIGHT", "0.75, UNDECIDED", "0.85, WRONG"})
    void aRuleMayBeAStep(String value, Verdict verdict) {
        assertEquals(
                verdict,
                VerdictsOf.last(
                        GIVEN + "$$w \\leftarrow w - \\eta \\frac{dE}{dw}$$\n\nAgain $$y = wx = " + value + "$$"));
    }

    @ParameterizedTest
    @CsvSource({"'x \\to y \\to E', RIGHT", "'w \\to y', RIGHT", "'E \\to y', UNDECIDED"})
    void otherArrowsAreWays(String way, Verdict verdict) {
        assertEquals(verdict, VerdictsOf.last(GIVEN + "$$" + way + "$$"));
    }
}
