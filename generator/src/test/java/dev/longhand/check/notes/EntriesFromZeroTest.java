package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Entries of a vector whose letter has an entry 0 only where something else is spoken of. */
class EntriesFromZeroTest {

    private static final String VECTORS = "let $a = \\begin{pmatrix} 3 \\\\ 5 \\end{pmatrix}$ and "
            + "$b = \\begin{pmatrix} 2 \\\\ 7 \\end{pmatrix}$. There ";

    @ParameterizedTest
    @CsvSource({
        "a_1 b_2 = 3 \\cdot 7, UNDECIDED",
        "4 a_2 = 4 \\cdot 5, UNDECIDED",
        "4 b_2 = 4 \\cdot 7, RIGHT",
        "4 b_2 = 4 \\cdot 2, WRONG"
    })
    void givenLater(String relation, Verdict verdict) {
        assertEquals(
                verdict,
                VerdictsOf.last(
                        "First, $s = v_0 a_0 + v_1 a_1$ is computed.\n\nNow " + VECTORS + "$" + relation + "$."));
    }

    @ParameterizedTest
    @CsvSource({"4 a_1 = 4 \\cdot 5, RIGHT", "4 a_1 = 4 \\cdot 3, WRONG", "4 a_0 = 4 \\cdot 3, RIGHT"})
    void countedFromZero(String relation, Verdict verdict) {
        assertEquals(verdict, VerdictsOf.last("Now " + VECTORS + "$s = a_0 + a_1$ and $" + relation + "$."));
    }
}
