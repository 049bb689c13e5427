package dev.longhand.check.notes;

import static dev.longhand.check.report.Verdict.RIGHT;
import static dev.longhand.check.report.Verdict.RIGHT_IF;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.longhand.check.report.Verdict;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Quadratic forms of differences and other sums: what stands under a transpose is no number, whatever letter it has. */
class FormsOfDifferencesTest {

    private static final Set<Verdict> ACCEPTED = Set.of(RIGHT, RIGHT_IF, Verdict.ROUNDED);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "-2 Q (r - s); RIGHT_IF",
                "-2 Q^T (r - s); RIGHT_IF",
                "-(Q + Q^T)(r - s); RIGHT",
                "2 Q (s - r); RIGHT_IF",
                "-Q (r - s); WRONG",
                "2 Q (r - s); WRONG",
                "-(Q - Q^T)(r - s); WRONG"
            })
    void ofTwoNames(String gradient, Verdict verdict) {
        for (String matrix : new String[] {"Q", "M", "C", "\\Lambda"}) {
            String note = "Let $h = (r - s)^T Q (r - s)$.\n\n$$\\nabla_s h = " + gradient + "$$";
            assertEquals(verdict, VerdictsOf.last(note.replace("Q", matrix)), matrix + gradient);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-2 Q (p - m)",
                "-2 Q^\\top (p - m)",
            })
    void ofLettersThatAreMostlyNumbers(String gradient) {
        String note = "The cost is $E = (p - m)^\\top Q (p - m)$ and\n\n$$\\frac{\\partial E}{\\partial m} = ";
        assertEquals(RIGHT_IF, VerdictsOf.last(note + gradient + "$$"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2 G^T M (Gx - c); RIGHT_IF",
                "G^T (M + M^T) (Gx - c); RIGHT",
                "2 G M (Gx - c); WRONG",
                "2 G^T (M + M^T) (Gx - c); WRONG"
            })
    void ofWhatIsLeft(String gradient, Verdict verdict) {
        String note = "Let $h = (Gx - c)^T M (Gx - c)$.\n\n$$\\nabla_x h = ";
        assertEquals(verdict, VerdictsOf.last(note + gradient + "$$"));
    }

    @Test
    void withoutAMatrix() {
        String note = "Let $h = (r - s)^T (r - s)$.\n\n$$\\frac{\\partial h}{\\partial s} = ";
        assertEquals(RIGHT, VerdictsOf.last(note + "-2 (r - s)$$"));
        assertFalse(ACCEPTED.contains(VerdictsOf.last(note + "2 (r - s)$$")));
    }
}
