package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ranges under a sum that are written as comparisons. */
class RunningLettersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'$$L = \\sum_{1\\le i\\le n} (wx_i - y_i)^2$$\n\n$$\\frac{\\partial L}{\\partial w} = "
                        + "\\sum_{i=1}^n 2(wx_i-y_i)x_i$$'; RIGHT",
                "'$$L = \\sum_{1\\le i\\le n} (wx_i - y_i)^2$$\n\n$$\\frac{\\partial L}{\\partial w} = "
                        + "\\sum_{1\\le i<n} 2(wx_i-y_i)x_i$$'; WRONG",
                "'$$S = \\sum_{0 < i < 4} 2i = 12$$'; RIGHT",
                "'$$S_i = \\sum_{j<i} x_j = x_1$$'; UNDECIDED"
            })
    void ranges(String note, Verdict verdict) {
        assertEquals(verdict, VerdictsOf.last(note));
    }
}
