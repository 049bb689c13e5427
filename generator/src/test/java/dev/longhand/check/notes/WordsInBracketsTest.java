package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.report.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A syllable in brackets is a word as others are, and runs over nothing. */
class WordsInBracketsTest {

    @ParameterizedTest
    @ValueSource(strings = {"sun", "\ube44", "\u96e8"})
    void valuesOfEvents(String word) {
        String note = "$$Q(\\text{rain}) = 0.5, \\quad Q(3) = \\frac14 = 0.25$$\n\n"
                + "$$Q(1) = Q(2) = Q(3) = Q(4) = \\frac14$$\n\n$$Q(\\text{snow}) = 0.7, \\quad Q(\\text{" + word
                + "}) = 0.2$$";
        assertEquals(
                0,
                VerdictsOf.note(note).stream().filter(v -> v == Verdict.WRONG).count());
    }
}
