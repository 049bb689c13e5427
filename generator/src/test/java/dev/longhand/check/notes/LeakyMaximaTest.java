package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The larger of something and a part of it is the one above zero and the other below. */
class LeakyMaximaTest {

    private static String slope(String above, String below) {
        return "$$g'(u) = \\begin{cases} " + above + " & u > 0\\\\ " + below + " & u < 0\\end{cases}$$";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Let $g(u) = \\max(ru, u)$ with $0 < r < 1$. ",
                "Let $g(u) = \\max(u, ru)$, where $r < 1$. ",
                "Leaky ReLU: $g(u) = \\max(ru, u)$. "
            })
    void slopes(String note) {
        assertEquals(Verdict.RIGHT, VerdictsOf.last(note + slope("1", "r")));
        assertEquals(Verdict.WRONG, VerdictsOf.last(note + slope("1", "-r")));
        assertNotEquals(Verdict.RIGHT, VerdictsOf.last(note + slope("r", "1")));
    }

    @Test
    void ofAnyFactor() {
        String note = "Let $g(u) = \\max(ru, u)$. ";
        assertEquals(Verdict.UNDECIDED, VerdictsOf.last(note + slope("1", "r")));
    }

    @ParameterizedTest
    @CsvSource({"3, RIGHT", "-2, WRONG"})
    void inNumbers(String value, Verdict verdict) {
        assertEquals(verdict, VerdictsOf.last("Let $g(u) = \\max(ru, u)$ with $r < 1$. Then $g(3) = " + value + "$."));
    }
}
