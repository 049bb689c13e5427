package dev.longhand.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiagnosticTest {

    private static String render(String text, int start, int end) {
        return new Diagnostic(new Source("n.yaml", text), new Span(start, end), "wrong").render();
    }

    @Test
    void caretsStandUnderTheSpan() {
        assertEquals("n.yaml:2:7: error: wrong\nsize: three\n      ^^^^^", render("a: 1\nsize: three\nb: 2", 11, 16));
    }

    @Test
    void anEmptySpanGetsOneCaret() {
        assertEquals("n.yaml:1:2: error: wrong\nabc\n ^", render("abc", 1, 1));
    }

    @Test
    void theEndOfALineCanBeMeant() {
        assertEquals("n.yaml:1:4: error: wrong\nabc\n   ^", render("abc\r\nd", 3, 4));
        assertEquals("n.yaml:1:5: error: wrong\nabc\n   ^", render("abc\r\nd", 4, 5));
        assertEquals("n.yaml:1:4: error: wrong\nabc\n   ^", render("abc", 3, 3));
    }

    @Test
    void aSpanOverSeveralLinesIsMarkedOnItsFirst() {
        assertEquals("n.yaml:1:2: error: wrong\nabc\n ^^", render("abc\ndef\nghi", 1, 9));
    }

    @Test
    void tabsAreRepeatedAboveTheCaret() {
        assertEquals("n.yaml:1:4: error: wrong\n\ta\tb\n\t \t^", render("\ta\tb", 3, 4));
    }

    @Test
    void charactersOutsideTheFirstPlaneTakeOneColumn() {
        assertEquals(
                "n.yaml:1:3: error: wrong\n\uD835\uDC99 \uD835\uDC9A!\n  ^^",
                render("\uD835\uDC99 \uD835\uDC9A!", 3, 6));
    }

    @Test
    void aBlankLineIsNotRepeated() {
        assertEquals("n.yaml:2:1: error: wrong", render("a\n  \nb", 2, 3));
        assertEquals("n.yaml:1:1: error: wrong", render("", 0, 0));
    }

    @Test
    void ofALongLineOnlyTheNeighbourhoodIsShown() {
        String line = "x".repeat(500) + "HERE" + "y".repeat(500);
        List<String> rendered = render(line, 500, 504).lines().toList();
        assertEquals("n.yaml:1:501: error: wrong", rendered.get(0));
        assertEquals(160, rendered.get(1).length());
        assertEquals(rendered.get(1).indexOf("HERE"), rendered.get(2).indexOf('^'));
        assertTrue(rendered.get(2).endsWith(" ^^^^"));
    }

    @Test
    void aLongLineIsNeverCutThroughACharacter() {
        String line = "\uD835\uDC99".repeat(400);
        for (int start = 0; start < line.length(); start += 2) {
            String shown = render(line, start, start + 2).lines().toList().get(1);
            assertEquals(shown.length(), 2 * shown.codePointCount(0, shown.length()), "offset " + start);
        }
    }

    @Test
    void aLongSpanEndsWithTheShownPart() {
        List<String> rendered = render("y".repeat(1000), 0, 1000).lines().toList();
        assertEquals("^".repeat(160), rendered.get(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u001b", "\u0000", "\u009b", "\u202e", "\u2066", "\u200b", "\u0085", "\u2028", "\ud800"})
    void nothingThatSteersATerminalGetsThrough(String steering) {
        Source source = new Source("na" + steering + "me", "te" + steering + "xt");
        String rendered = new Diagnostic(source, new Span(0, 1), "mess" + steering + "age").render();
        assertFalse(rendered.contains(steering));
        assertEquals("na?me:1:1: error: mess?age\nte?xt\n^", rendered);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "two\nlines"})
    void aMessageIsOneLine(String message) {
        Source source = new Source("n.yaml", "text");
        assertThrows(IllegalArgumentException.class, () -> new Diagnostic(source, Span.START, message));
    }

    @Test
    void invalidInputKeepsAllDiagnosticsAndSpeaksOfTheFirst() {
        Source source = new Source("n.yaml", "a\nb");
        Diagnostic first = new Diagnostic(source, new Span(0, 1), "first");
        Diagnostic second = new Diagnostic(source, new Span(2, 3), "second");
        InvalidInput invalid = new InvalidInput(List.of(first, second));
        assertEquals("n.yaml:1:1: error: first", invalid.getMessage());
        assertEquals(List.of(first, second), invalid.diagnostics());
        assertEquals("n.yaml:2:1: error: second", invalid.diagnostics().get(1).headline());
    }
}
