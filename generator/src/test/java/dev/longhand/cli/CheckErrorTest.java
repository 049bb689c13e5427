package dev.longhand.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.longhand.check.report.CheckedNote;
import dev.longhand.check.report.CheckedNote.Reading;
import dev.longhand.notes.document.NoteText;
import dev.longhand.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Every message of {@code longhand check}: exit code 2, one line that says what would be right, no report. */
class CheckErrorTest {

    @TempDir
    Path folder;

    private String note = "";

    @BeforeEach
    void writeNote() throws IOException {
        note = write("note.md", "# A note\n\nno formulas\n".getBytes());
    }

    @Test
    void noNotes() {
        usage("Missing required parameter: 'NOTES'");
    }

    @Test
    void unknownFormat() {
        usage(
                "Invalid value for option '--format': expected one of [TEXT, JSON, SARIF, HTML] (case-insensitive) but"
                        + " was 'pdf'",
                note,
                "--format",
                "pdf");
    }

    @Test
    void readingWithoutAValue() {
        usage(
                "Value for option option '--reading' (NAME=VALUE) should be in KEY=VALUE format but was superscripts",
                note,
                "--reading",
                "superscripts");
    }

    @Test
    void readingThatNoNoteHas() {
        CommandLineRun run = CommandLineRun.of("check", note, "--reading", "moon=full");
        assertEquals(2, run.code());
        assertTrue(run.err().startsWith("longhand: error: 'moon' is no reading of these notes; they "), run.err());
        assertEquals("", run.out());
    }

    @Test
    void readingsAreComparedWithWhatWasChosen() {
        CheckedNote checked = new CheckedNote(
                new NoteText(new Source("n.md", ""), List.of(), Map.of()),
                List.of(new Reading("superscripts", "layers", List.of("powers", "samples"), "as z^1 is no power")),
                List.of());
        ReadingOverrides.check(Map.of("superscripts", "layers"), List.of(checked), line());
        assertEquals(
                "--reading superscripts takes layers, powers, samples, not moons",
                refused("superscripts", "moons", checked));
        assertEquals("'x' is no reading of these notes; they have superscripts", refused("x", "layers", checked));
    }

    private static String refused(String name, String value, CheckedNote checked) {
        return assertThrows(
                        ParameterException.class,
                        () -> ReadingOverrides.check(Map.of(name, value), List.of(checked), line()))
                .getMessage();
    }

    private static CommandLine line() {
        return new CommandLine(new LonghandCommand(System.out, System.err));
    }

    @Test
    void missingNote() {
        String path = folder.resolve("none.md").toString();
        input(path + ":1:1: error: cannot be read: there is no such file; a note is needed", path);
    }

    @Test
    void folderInsteadOfNote() {
        input(folder + ":1:1: error: cannot be read: it is a folder; a note is needed", folder.toString());
    }

    @Test
    void secondNoteMissing() {
        String path = folder.resolve("none.md").toString();
        input(path + ":1:1: error: cannot be read: there is no such file; a note is needed", note, path);
    }

    @Test
    void notText() throws IOException {
        String path = write("bytes.md", new byte[] {'a', (byte) 0xff});
        input(path + ":1:1: error: is not UTF-8 text", path);
    }

    @Test
    void nulCharacters() throws IOException {
        String path = write("nul.md", new byte[] {'a', 0, 'b'});
        input(path + ":1:1: error: is not UTF-8 text: it has NUL characters in it", path);
    }

    @Test
    void tooLarge() throws IOException {
        String path = write("large.md", new byte[(8 << 20) + 1]);
        input(path + ":1:1: error: is larger than 8388608 bytes, more than a note can be", path);
    }

    @Test
    void tooManyFormulas() throws IOException {
        String path = write("formulas.md", "a $x$\n".repeat(20_001).getBytes(UTF_8));
        first(
                path + ":20001:4: error: the note has more than 20000 formulas; a part of it at a time can be checked",
                path);
    }

    @Test
    void tooMuchProse() throws IOException {
        String path = write("prose.md", ("some words\n\n".repeat(100_000) + "more").getBytes(UTF_8));
        first(
                path
                        + ":200001:1: error: the note has more than 1000000 characters of prose; a part of it at a time can"
                        + " be checked",
                path);
    }

    @Test
    void tooManyRelations() throws IOException {
        String rows = "x &= 1 \\\\\n".repeat(201);
        String path = write(
                "relations.md",
                ("$$\n\\begin{aligned}\n" + rows + "\\end{aligned}\n$$\n\n")
                        .repeat(100)
                        .getBytes(UTF_8));
        first(
                path + ":20498:1: error: the note has more than 20000 relations; a part of it at a time can be checked",
                path);
    }

    @Test
    void missingNetwork() {
        String path = folder.resolve("none.yaml").toString();
        input(
                path + ":1:1: error: cannot be read: there is no such file; a network file is needed",
                note,
                "--network",
                path);
    }

    @Test
    void reportWhereAFolderIs() throws IOException {
        CommandLineRun run = CommandLineRun.of("check", note, "-o", folder.toString());
        assertEquals(2, run.code());
        assertEquals(
                List.of(folder
                        + ":1:1: error: cannot be written (it is a folder); a path in a folder that may be written is"
                        + " needed"),
                run.errorLines());
        assertFalse(Files.list(folder).anyMatch(file -> file.toString().endsWith(".part")));
    }

    private void usage(String message, String... arguments) {
        CommandLineRun run = run(arguments);
        assertEquals(2, run.code(), run.err());
        assertEquals("longhand: error: " + message, run.errorLines().get(0));
        assertEquals(2, run.errorLines().size(), run.err());
        assertEquals("", run.out());
    }

    /** The message of an error that shows the source line as well. */
    private void first(String message, String... arguments) {
        CommandLineRun run = run(arguments);
        assertEquals(2, run.code());
        assertEquals(message, run.errorLines().get(0));
        assertEquals("", run.out());
    }

    private void input(String message, String... arguments) {
        CommandLineRun run = run(arguments);
        assertEquals(2, run.code());
        assertEquals(List.of(message), run.errorLines());
        assertEquals("", run.out());
    }

    private static CommandLineRun run(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "check";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return CommandLineRun.of(all);
    }

    private String write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes).toString();
    }
}
