package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is given as one option does not make another formula wrong. */
class OptionWordsTest {

    private static final String RECURRENT = "\n\nFor sequences, $g_t = \\sigma(U g_{t-1} + V x_t + c)$.";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "One option is a linear function:; UNDECIDED",
                "A simple choice would be to take; UNDECIDED",
                "The units are linear:; WRONG",
            })
    void anotherFormula(String words, Verdict expected) {
        String note =
                words + " $g_i(x) = u_i^Tx$.\n\nThe power comes from what is not linear: $$g_i(x) = \\sigma(u_i^Tx)$$";
        assertEquals(expected, VerdictsOf.note(note + RECURRENT).get(1));
    }
}
