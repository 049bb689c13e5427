package dev.longhand.check.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reports of a note with every verdict, word for word; {@code -Dlonghand.update=true} writes them anew. */
class GoldenReportsTest {

    private static final Path KEPT = Path.of("src/test/resources/dev/longhand/check/report");
    private static final List<CheckedNote> ONE = List.of(SampleNote.everyVerdict());

    @Test
    void text() throws IOException {
        kept("attention.txt", TextReport.of(ONE, false, false));
    }

    @Test
    void textOfEverything() throws IOException {
        kept("all.txt", TextReport.of(ONE, true, false));
    }

    @Test
    void json() throws IOException {
        kept("verdicts.json", JsonReport.of(ONE));
    }

    @Test
    void sarif() throws IOException {
        kept("verdicts.sarif", SarifReport.of(ONE, true));
    }

    @Test
    void coloursChangeNothingElse() {
        String coloured = TextReport.of(ONE, true, true);
        assertTrue(coloured.contains("\u001b[1;31mwrong:\u001b[0m"), coloured);
        assertEquals(TextReport.of(ONE, true, false), coloured.replaceAll("\u001b\\[[0-9;]*m", ""));
    }

    @Test
    void aHostileNoteDoesNotSteerTheTerminal() {
        String hostile = "x\u001b[31m\u202e = \u0007y";
        String text = TextReport.of(List.of(SampleNote.hostile("n.md", hostile)), true, false);
        assertTrue(
                text.chars().noneMatch(c -> c != '\n' && Character.isISOControl(c)) && text.indexOf('\u202e') < 0,
                text);
    }

    @Test
    void severalNotesAreAnArrayInTheirOrder() {
        CheckedNote other = SampleNote.hostile("other.md", "x = y");
        String json = JsonReport.of(List.of(other, ONE.get(0)));
        assertTrue(json.startsWith("[\n  {\n    \"file\": \"other.md\","), json);
        assertTrue(json.indexOf("other.md") < json.indexOf("one neuron.md"), json);
        assertFalse(JsonReport.of(List.of(other)).startsWith("["));
    }

    private static void kept(String name, String made) throws IOException {
        if (Boolean.getBoolean("longhand.update")) {
            Files.writeString(KEPT.resolve(name), made);
        }
        try (InputStream in = GoldenReportsTest.class.getResourceAsStream(name)) {
            String expected = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(expected, made, name + " differs; update with -Dlonghand.update=true");
        }
    }
}
