package dev.longhand.cli;

import dev.longhand.source.Source;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Parameters;

/** The notes that are to be checked. */
final class NoteArguments {

    private static final int LARGEST = 8 << 20;

    @Parameters(
            arity = "1..*",
            paramLabel = "NOTES",
            description = "notes with formulas: Markdown, TeX (.tex), notebooks (.ipynb), or plain text")
    private List<Path> paths = List.of();

    /**
     * All notes, in the order given.
     *
     * @throws dev.longhand.source.InvalidInput at the first that cannot be used
     */
    List<Source> read() {
        return paths.stream().map(NoteArguments::note).toList();
    }

    private static Source note(Path path) {
        Source source = TextFile.read(path, LARGEST, "note");
        if (source.text().indexOf('\0') >= 0) {
            throw TextFile.invalid(path, "is not UTF-8 text: it has NUL characters in it");
        }
        return source;
    }
}
