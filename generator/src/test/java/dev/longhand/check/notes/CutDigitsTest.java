package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Results that are cut rather than rounded keep more than one digit of the value: one is hardly a result. */
class CutDigitsTest {

    @ParameterizedTest
    @CsvSource({
        "0.9 \\cdot 1.1 = 0.9, UNDECIDED",
        "0.9 \\cdot 1.1 = 1.0, ROUNDED",
        "0.9 \\cdot 1.1 = 0.99, RIGHT",
        "0.9 \\cdot 1.1 = 0.8, WRONG",
        "1.1 \\cdot 0.87 = 0.95, ROUNDED",
        "0.19 \\cdot 0.3 = 0.05, UNDECIDED",
        "0.19 \\cdot 0.3 = 0.06, ROUNDED",
        "2.7 \\cdot 1.1 = 2.9, ROUNDED"
    })
    void ofOneNumber(String claim, Verdict verdict) {
        assertEquals(verdict, VerdictsOf.last("$" + claim + "$"));
    }
}
