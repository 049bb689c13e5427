package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What "if it were" says is not said of the note's own values. */
class WereItSoTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "If $p$ were $5$, then $r = 20$. | UNDECIDED",
                "If $q$ were not there, $r = 2$. | UNDECIDED",
                "If the inputs are as above, then $r = 20$. | WRONG",
                "Therefore $r = 20$. | WRONG",
                "Therefore $r = 8$. | RIGHT",
            })
    void values(String sentence, Verdict expected) {
        assertEquals(expected, VerdictsOf.last("Let $p = 2$ and $q = 4$, $r = p q = 8$.\n\n" + sentence));
    }
}
