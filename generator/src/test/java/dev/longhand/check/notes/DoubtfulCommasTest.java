package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A comma before three digits may part thousands or be a decimal one; only what fits neither is wrong. */
class DoubtfulCommasTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$\\ln 4 = 1{,}386$",
                "$-\\frac{2}{\\ln 2} \\approx -2{,}885$",
                "$\\tfrac83 = 2{,}667$",
                "$u = 3$, $v = 4$, $\\sqrt{u + v} = 2{,}646$"
            })
    void whatHoldsWithADecimalCommaIsNotWrong(String note) {
        assertEquals(Verdict.UNDECIDED, VerdictsOf.last(note), note);
    }

    @ParameterizedTest
    @ValueSource(strings = {"$\\ln 4 = 1{,}486$", "$\\tfrac83 = 2{,}776$", "$u = 12$, $u^3 = 1{,}729$"})
    void whatHoldsWithNeitherIs(String note) {
        assertEquals(Verdict.WRONG, VerdictsOf.last(note), note);
    }

    @ParameterizedTest
    @ValueSource(strings = {"$u = 12$, $u^3 = 1{,}728$", "$e = 1$, $12 \\cdot 144 = 1{,}728$"})
    void thousandsAreRight(String note) {
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note), note);
        assertNotEquals(Verdict.WRONG, VerdictsOf.last(note + "; $\\ln 4 = 1{,}386$"), note);
    }
}
