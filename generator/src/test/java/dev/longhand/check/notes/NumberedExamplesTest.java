package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Notes that work one training example after the other, and come back to an earlier one. */
class NumberedExamplesTest {

    private static final String TWO =
            "Example 1: $p = 2$, $d = 1$. $r = k p = 0.8$ with $k = 0.4$, $E = (r - d)^2 = 0.04$. "
                    + "Example 2: $p = 5$, $d = 3$. $r = k p = 2$, $E = (r - d)^2 = 1$. $k \\leftarrow 0.4 + 0.2 = 0.6$. ";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Example 1 again: $r = 1.2$; RIGHT",
                "Example 1 again: $r = 1.2$, $E = 0.04$; RIGHT",
                "Example 1 again: $r = 1.1$; WRONG",
                "Example 1 again: $r = 3$; UNDECIDED",
                "Example 2: $r = 3$; RIGHT",
                "Example 2: $r = 2.8$; WRONG",
            })
    void haveTheirDataAgain(String claim, Verdict verdict) {
        assertEquals(verdict, VerdictsOf.last(TWO + claim + "."));
    }
}
