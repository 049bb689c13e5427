package dev.longhand.check.notes;

import dev.longhand.ExampleNetworks;
import dev.longhand.check.NoteCheck;
import dev.longhand.check.RelationCount;
import dev.longhand.check.report.Finding;
import dev.longhand.network.Network;
import dev.longhand.notes.document.NoteReader;
import dev.longhand.source.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One of the notes that were given. They stay outside, so that not every copy of the project has them.
 *
 * @param name such as {@code note-002}, which is also that of its network and of its key
 */
record GivenNote(String name, String text) {

    /** Every note that is there. */
    static List<GivenNote> all() {
        return folder().map(GivenNote::in).orElse(List.of());
    }

    private static List<GivenNote> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("\\d{3}_.*\\.txt"))
                    .sorted()
                    .map(GivenNote::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GivenNote read(Path file) {
        try {
            return new GivenNote("note-" + file.getFileName().toString().substring(0, 3), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> folder() {
        for (Path at = Path.of(System.getProperty("user.dir")); at != null; at = at.getParent()) {
            Path folder = at.resolve("shared").resolve("notes");
            if (Files.isDirectory(folder)) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }

    Network network() {
        return ExampleNetworks.read(name);
    }

    AnswerKey key() {
        return AnswerKey.read(name);
    }

    /** The finding of each relation sign, in the order of the note. */
    List<Optional<Finding>> check(Optional<Network> network) {
        List<Finding> free =
                new ArrayList<>(NoteCheck.check(NoteReader.read(new Source(name + ".txt", text)), network, Map.of())
                        .findings());
        free.removeIf(finding -> finding.kind().equals("path"));
        List<Optional<Finding>> found = new ArrayList<>();
        for (int sign : RelationCount.places(text)) {
            Optional<Finding> finding = free.stream()
                    .filter(f -> f.span().start() <= sign && sign < f.span().end())
                    .findFirst();
            finding.ifPresent(free::remove);
            found.add(finding);
        }
        return found;
    }
}
