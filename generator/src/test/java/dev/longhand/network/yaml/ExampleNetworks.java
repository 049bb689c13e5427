package dev.longhand.network.yaml;

import dev.longhand.source.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The network files that the project keeps as examples. */
final class ExampleNetworks {

    private static final Path FOLDER = Path.of("..", "generated-examples", "networks");

    private ExampleNetworks() {}

    /** All of them, in the order of their names. */
    static List<Source> all() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .map(ExampleNetworks::read)
                    .toList();
        }
    }

    static Source named(String label) {
        return read(FOLDER.resolve(label + ".yaml"));
    }

    private static Source read(Path file) {
        try {
            return new Source(file.getFileName().toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
