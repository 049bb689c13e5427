package dev.longhand.notes.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Five transcribed notes, where they are at hand. */
class RealNotesTest {

    private static List<Path> find(String glob) throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path at = Path.of(System.getProperty("user.dir")); at != null && found.isEmpty(); at = at.getParent()) {
            Path notes = at.resolve("shared").resolve("notes");
            if (Files.isDirectory(notes)) {
                try (DirectoryStream<Path> files = Files.newDirectoryStream(notes, glob)) {
                    files.forEach(found::add);
                }
            }
        }
        return found;
    }

    @ParameterizedTest
    @CsvSource({"000,38,3,7", "001,23,0,8", "002,47,9,6", "003,131,40,10", "004,42,0,9"})
    void formulas(String number, int apart, int inLine, int headings) throws IOException {
        List<Path> files = find(number + "_*.txt");
        assumeTrue(files.size() == 1, "the notes are not here");
        NoteText note = Shown.read("note.txt", Files.readString(files.get(0)));
        Shown.check(note);
        List<String> shown = Shown.of(note);
        assertEquals(apart, shown.stream().filter(p -> p.startsWith("D ")).count());
        assertEquals(inLine, shown.stream().filter(p -> p.startsWith("I ")).count());
        assertEquals(headings, shown.stream().filter(p -> p.startsWith("H")).count());
    }
}
