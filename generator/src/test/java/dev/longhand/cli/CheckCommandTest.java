package dev.longhand.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.longhand.check.report.CheckedNote;
import dev.longhand.check.report.Finding;
import dev.longhand.check.report.Verdict;
import dev.longhand.notes.document.NoteText;
import dev.longhand.source.Source;
import dev.longhand.source.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Where reports go and what they are; what is in them is tested where they are made. */
class CheckCommandTest {

    @TempDir
    Path folder;

    private String note = "";

    @BeforeEach
    void writeNote() throws IOException {
        note = Files.writeString(folder.resolve("note.md"), "# A note\n\nno formulas\n")
                .toString();
    }

    @Test
    void aNoteWithoutFormulasHasNothingWrong() {
        CommandLineRun run = CommandLineRun.of("check", note);
        assertEquals(0, run.code(), run.err());
        assertEquals(note + ": 0 relations\n", run.out());
        assertEquals("", run.err());
    }

    @ParameterizedTest
    @CsvSource({"out.json, {", "out.sarif, {", "out.html, <!DOCTYPE html>", "out.txt, /", "out, /"})
    void theEndingOfThePathSaysTheFormat(String name, String start) throws IOException {
        Path out = folder.resolve("new").resolve(name);
        CommandLineRun run = CommandLineRun.of("check", note, "-o", out.toString());
        assertEquals(0, run.code(), run.err());
        assertEquals("", run.out());
        assertTrue(Files.readString(out).startsWith(start.equals("/") ? note : start));
    }

    @Test
    void formatGoesBeforeEnding() throws IOException {
        Path out = folder.resolve("out.txt");
        assertEquals(
                0,
                CommandLineRun.of("check", note, "--format", "json", "-o", out.toString())
                        .code());
        assertTrue(Files.readString(out).startsWith("{\n  \"file\": "));
    }

    @Test
    void severalNotesComeInTheOrderGiven() throws IOException {
        String other = Files.writeString(folder.resolve("a.md"), "b\n").toString();
        assertEquals(
                note + ": 0 relations\n\n" + other + ": 0 relations\n",
                CommandLineRun.of("check", note, other).out());
        assertTrue(CommandLineRun.of("check", note, other, "--format", "json")
                .out()
                .startsWith("[\n"));
    }

    @ParameterizedTest
    @EnumSource(Verdict.class)
    void onlyAWrongClaimIsReportedByTheExitCode(Verdict verdict) {
        Finding finding = new Finding(
                Span.START,
                "x = y",
                "equation",
                verdict,
                null,
                null,
                verdict == Verdict.RIGHT_IF ? "x is 1" : null,
                null,
                null,
                List.of(),
                null);
        NoteText text = new NoteText(new Source("n.md", "x = y"), List.of(), Map.of());
        CheckedNote clean = new CheckedNote(text, List.of(), List.of());
        CheckedNote checked = new CheckedNote(text, List.of(), List.of(finding));
        assertEquals(verdict == Verdict.WRONG ? 1 : 0, CheckCommand.code(List.of(clean, checked, clean)));
    }
}
