package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a letter is elsewhere does not count where it runs: its square there is the square of a number. */
class RunningExponentTest {

    @ParameterizedTest
    @CsvSource({
        "i^2 = -1, \\sum_{i=1}^3 i^2 = 14, RIGHT",
        "i^2 = -1, \\sum_{i=1}^3 i^2 = -3, WRONG",
        "s^2 = 4, \\sum_{s=1}^3 s^2 = 14, RIGHT",
        "k^3 = 8, \\prod_{k=1}^3 k^3 = 216, RIGHT",
        "k^3 = 8, \\sum_{k=1}^3 k^3 = 24, WRONG"
    })
    void squaresOfWhatRuns(String before, String claim, Verdict verdict) {
        assertEquals(verdict, VerdictsOf.last("$$" + before + "$$ $$" + claim + "$$"));
    }

    @ParameterizedTest
    @CsvSource({"m^1 m^2 = 35, RIGHT", "m^1 m^2 = 36, WRONG", "m^2 = 5, RIGHT"})
    void aNumberAboveThatIsNoExponent(String claim, Verdict verdict) {
        assertEquals(verdict, VerdictsOf.last("With $m^1 = 7$ and $m^2 = 5$ we have $m = m^1 m^2$. $$" + claim + "$$"));
    }
}
