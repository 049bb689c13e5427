package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.check.NoteCheck;
import dev.longhand.check.report.Finding;
import dev.longhand.check.report.Verdict;
import dev.longhand.notes.document.NoteReader;
import dev.longhand.source.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A function inside itself is called twice; one that stands bare in its own brackets is a value. */
class NestedCallsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '&', textBlock = """
            y = \\sigma(w_2 \\sigma(w_1 x)) & \\frac{\\partial y}{\\partial w_2} = y (1 - y) \\sigma(w_1 x) & RIGHT
            y = \\sigma(w_2 \\sigma(w_1 x)) & \\frac{\\partial y}{\\partial w_2} = y (1 - y) w_1 x & UNDECIDED
            f(x) = 2x & f(f(x)) = 4x & RIGHT
            f(x) = 2x & f(f(x)) = 4x^2 & WRONG
            f(x) = 2x & f(1 + f(x)) = 2 + 4x & RIGHT
            f(s) = \\max(0, s) & f(f(s)) = f(s) & RIGHT
            f(s) = \\max(0, s) & f(f(s)) = f(s)^2 & WRONG
            y = \\tanh(\\tanh(x)) & \\frac{dy}{dx} = (1 - y^2)(1 - \\tanh^2(x)) & RIGHT
            f = \\sigma(z) & \\frac{\\partial f}{\\partial z} = f(1 - f) & RIGHT
            """)
    void judged(String definition, String claim, Verdict expected) {
        Source note = new Source("note.md", "$$" + definition + "$$\n\n$$" + claim + "$$\n");
        List<Finding> findings = NoteCheck.check(NoteReader.read(note), Optional.empty(), Map.of())
                .findings();
        assertEquals(expected, findings.get(findings.size() - 1).verdict());
    }
}
