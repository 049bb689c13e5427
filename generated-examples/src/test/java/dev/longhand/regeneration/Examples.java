package dev.longhand.regeneration;

import dev.longhand.Longhand;
import dev.longhand.cli.Main;
import dev.longhand.codegen.ClassNames;
import dev.longhand.image.CodePicture;
import dev.longhand.network.Network;
import dev.longhand.source.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Makes every example from the network files, with the commands that a user would type. */
final class Examples {

    static final Path MODULE = Path.of("").toAbsolutePath();
    static final Path NETWORKS = MODULE.resolve("networks");
    static final String PACKAGE = "dev.longhand.examples";
    /** What is generated: these folders hold nothing else, but for {@link #BY_HAND}. */
    static final List<String> FOLDERS =
            List.of("derivations", "src/main/java/dev/longhand/examples", "src/test/java/dev/longhand/examples");
    /** Kept and not made anew: the picture of a page, which takes a browser, and the list of forms. */
    static final Set<String> BY_HAND = Set.of("derivations/check-report.png", "derivations/FORMS.md");

    private Examples() {}

    static List<Path> networkFiles() throws IOException {
        try (Stream<Path> files = Files.list(NETWORKS)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    static Network read(Path file) throws IOException {
        return Longhand.read(new Source(file.getFileName().toString(), Files.readString(file)));
    }

    /** Writes all examples below a folder. */
    static void generate(Path target) throws IOException {
        for (Path network : networkFiles()) {
            longhand(
                    "derive",
                    network.toString(),
                    "-o",
                    target.resolve("derivations").toString());
            longhand(
                    "generate",
                    network.toString(),
                    "--package",
                    PACKAGE,
                    "-d",
                    target.resolve("src/main/java").toString(),
                    "--tests",
                    "--test-directory",
                    target.resolve("src/test/java").toString());
        }
        forms(target);
        pictures(target);
    }

    /** What the list of forms links to. */
    private static void forms(Path target) {
        Path folder = target.resolve("derivations/forms");
        for (String name : List.of(
                "note-000", "note-001", "note-002", "note-003", "note-004", "logistic", "softmax", "functions")) {
            longhand(
                    "derive",
                    NETWORKS.resolve(name + ".yaml").toString(),
                    "--form",
                    "all",
                    "-o",
                    folder.resolve(name + ".md").toString());
        }
        longhand(
                "derive",
                NETWORKS.resolve("note-001.yaml").toString(),
                "--ditto",
                "-o",
                folder.resolve("note-001-ditto.md").toString());
        longhand(
                "derive",
                NETWORKS.resolve("note-002.yaml").toString(),
                "--numbered",
                "--ditto",
                "-o",
                folder.resolve("note-002-numbered.md").toString());
    }

    /** The pictures that the README shows. */
    private static void pictures(Path target) throws IOException {
        Path network = NETWORKS.resolve("note-002.yaml");
        Path derivation = target.resolve("derivations/note-002-derivation.svg");
        longhand("derive", network.toString(), "--wrt", "w_11", "-o", derivation.toString());
        String name = ClassNames.of(read(network));
        Path source = target.resolve("src/main/java/dev/longhand/examples/" + name + ".java");
        String body = CodeExcerpt.of(Files.readString(source));
        Files.writeString(
                target.resolve("derivations/note-002-class.svg"),
                CodePicture.of(name, body).svg());
    }

    private static void longhand(String... arguments) {
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        PrintStream err = new PrintStream(messages, true, StandardCharsets.UTF_8);
        int code = Main.run(arguments, new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8), err);
        if (code != 0) {
            throw new UncheckedIOException(new IOException(String.join(" ", arguments) + " ended with " + code + ": "
                    + messages.toString(StandardCharsets.UTF_8)));
        }
    }
}
