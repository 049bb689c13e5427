package dev.longhand.check.deciding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.NoteCheck;
import dev.longhand.check.report.Verdict;
import dev.longhand.notes.document.NoteReader;
import dev.longhand.source.Source;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A whole number is a rounding of what lies near it; of a half it is more likely a slip. */
class WholeNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "\\frac{1}{2} (4 - 3)^2 = 1, UNDECIDED",
        "\\frac{1}{2} \\cdot 7 = 4, UNDECIDED",
        "3 \\cdot 0.5 = 2, UNDECIDED",
        "0.04 \\cdot 0.1 = 0, UNDECIDED",
        "\\frac{1}{2} (4 - 3)^2 = 0.5, RIGHT",
        "\\frac{1}{2} (4 - 3)^2 = 2, WRONG",
        "5.1 \\cdot 2.4 = 12, ROUNDED",
        "0.11 \\cdot 0.22 = 0.02, ROUNDED",
    })
    void roundedToAWholeNumber(String formula, Verdict expected) {
        Source note = new Source("note.md", "$$" + formula + "$$\n");
        Verdict verdict = NoteCheck.check(NoteReader.read(note), Optional.empty(), Map.of())
                .findings()
                .get(0)
                .verdict();
        assertEquals(expected, verdict);
    }
}
