package dev.longhand;

import dev.longhand.network.Network;
import dev.longhand.network.yaml.NetworkFile;
import dev.longhand.source.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The networks of the module beside this one. */
public final class ExampleNetworks {

    private static final Path FOLDER = Path.of("..", "generated-examples", "networks");

    private ExampleNetworks() {}

    /** The names of the files without their ending, in order. */
    public static List<String> names() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .map(name -> name.substring(0, name.length() - ".yaml".length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Network read(String name) {
        Path file = FOLDER.resolve(name + ".yaml");
        try {
            return NetworkFile.read(new Source(name + ".yaml", Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files that describe a network rather than plain functions. */
    public static List<String> layered() {
        return names().stream().filter(name -> read(name).functions().isEmpty()).toList();
    }
}
