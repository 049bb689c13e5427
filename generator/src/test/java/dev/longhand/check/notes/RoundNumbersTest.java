package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Round numbers for values that have other digits than zeros. */
class RoundNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "2^{10} \\approx 1000, ROUNDED",
        "2^{10} \\approx 10^3, ROUNDED",
        "2^{10} \\approx 1020, ROUNDED",
        "2^{10} \\approx 1030, WRONG",
        "2^{10} \\approx 1100, WRONG",
        "2^{10} \\approx 2000, WRONG",
        "2^{10} = 1000, WRONG",
        "784 \\cdot 128 \\approx 100000, ROUNDED",
        "784 \\cdot 128 \\approx 10000, WRONG",
        "7 \\cdot 90 \\approx 600, UNDECIDED",
        "7 \\cdot 90 \\approx 700, WRONG",
        "7 \\cdot 90 \\approx 631, WRONG"
    })
    void areRoundedToFewerDigitsThanAreWritten(String relation, Verdict verdict) {
        assertEquals(verdict, VerdictsOf.last("It is $" + relation + "$."));
    }

    @Test
    void ofNamesToo() {
        String note = "With $n = 32$ and $d = 32$ ";
        assertEquals(Verdict.ROUNDED, VerdictsOf.last(note + "there are $n d \\approx 1000$ of them."));
        assertEquals(Verdict.WRONG, VerdictsOf.last(note + "there are $n d = 1000$ of them."));
    }
}
