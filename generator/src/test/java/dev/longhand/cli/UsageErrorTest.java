package dev.longhand.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every message of the command line itself: exit code 2, one line that says what would be right, nothing written. */
class UsageErrorTest {

    private static final String NETWORK = """
            inputs: [x]
            layers: [{size: 1, values: {weights: [[1]], biases: [0]}}]
            loss: squared error
            examples: [{inputs: [1], targets: [0.5]}]
            """;

    @TempDir
    Path folder;

    private String network = "";

    @BeforeEach
    void writeNetwork() throws IOException {
        network = write("small.yaml", NETWORK);
    }

    @Test
    void noCommand() {
        usage("which command? run, derive, generate, check, explain or schema");
    }

    @Test
    void unknownCommand() {
        usage("Unmatched argument at index 0: 'drive'", "drive");
    }

    @Test
    void unknownOption() {
        usage("Unknown option: '--frobnicate'", "derive", network, "--frobnicate");
    }

    @Test
    void unknownFormat() {
        usage(
                "Invalid value for option '--format' (FORMAT): expected one of [MD, TEX, HTML, PDF, SVG, PNG] (case-insensitive) but was 'doc'",
                "derive",
                network,
                "--format",
                "doc");
    }

    @Test
    void unknownParameter() {
        usage("'w_9' is no parameter of this network; it has w_{11}, b", "derive", network, "--wrt", "w_9");
    }

    @Test
    void noName() {
        usage("'9w' is no name: '9' cannot stand here", "derive", network, "--wrt", "9w");
    }

    @Test
    void tooManyDigits() {
        usage("--digits takes a number from 1 to 30, not 31", "derive", network, "--digits", "31");
    }

    @Test
    void tooManySteps() {
        usage("--steps takes a number from 0 to 1000, not 1001", "derive", network, "--steps", "1001");
    }

    @Test
    void pngNeedsAFile() {
        usage("--format png needs -o PATH", "derive", network, "--format", "png");
    }

    @Test
    void noPackage() {
        usage(
                "'a-b' is no Java package; one such as org.example.nets is needed",
                "generate",
                network,
                "--package",
                "a-b",
                "-d",
                folder.toString());
    }

    @Test
    void noClassName() {
        usage(
                "'class' is no Java class name; one such as XorGradient is needed",
                "generate",
                network,
                "--package",
                "a",
                "--class",
                "class",
                "-d",
                folder.toString());
    }

    @Test
    void testDirectoryWithoutTests() {
        usage(
                "--test-directory needs --tests",
                "generate",
                network,
                "--package",
                "a",
                "-d",
                folder.toString(),
                "--test-directory",
                folder.toString());
    }

    @Test
    void pictureWithAnotherEnding() {
        usage("-o takes a path that ends in .svg or .png", "explain", network, "-o", "x.gif");
    }

    @Test
    void missingFile() {
        String path = folder.resolve("none.yaml").toString();
        input(path + ":1:1: error: cannot be read: there is no such file; a network file is needed", "derive", path);
    }

    @Test
    void folderInsteadOfFile() {
        input(
                folder + ":1:1: error: cannot be read: it is a folder; a network file is needed",
                "derive",
                folder.toString());
    }

    @Test
    void notText() throws IOException {
        Path file = folder.resolve("bytes.yaml");
        Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        input(file + ":1:1: error: is not UTF-8 text", "derive", file.toString());
    }

    @Test
    void tooLarge() throws IOException {
        String path = write("large.yaml", "#".repeat((4 << 20) + 1));
        input(path + ":1:1: error: is larger than 4194304 bytes, more than a network file can be", "derive", path);
    }

    @Test
    void unwritableFolder() throws IOException {
        String below = write("file", "") + "/below";
        CommandLineRun run = CommandLineRun.of("derive", network, "-o", below);
        assertEquals(2, run.code());
        assertEquals(1, run.errorLines().size(), run.err());
        assertTrue(
                run.errorLines()
                        .get(0)
                        .matches(".*:1:1: error: cannot be written \\(.*\\); a path in a folder that may be"
                                + " written is needed"),
                run.err());
    }

    @Test
    void aFolderWhereAFileIsWanted() throws IOException {
        Path taken = Files.createDirectory(folder.resolve("small.md"));
        CommandLineRun run = CommandLineRun.of("derive", network, "-o", folder.toString());
        assertEquals(2, run.code());
        assertTrue(run.err().contains("small.md:1:1: error: cannot be written (it is a folder)"), run.err());
        assertTrue(Files.isDirectory(taken));
        assertNothingHalfWritten();
    }

    @Test
    void aValueThatDoesNotExist() throws IOException {
        String path = write("undefined.yaml", """
                inputs: [x]
                layers: [{size: 1, activation: {formula: "1 / z"}, values: {weights: [[1]], biases: [-1]}}]
                loss: squared error
                examples: [{inputs: [1], targets: [0.5]}]
                """);
        CommandLineRun run = CommandLineRun.of("derive", path);
        assertEquals(2, run.code());
        assertEquals(
                List.of(path
                        + ":1:1: error: \\hat{y} has no value at the given numbers: division by zero; other values in"
                        + " the file are needed"),
                run.errorLines());
        assertEquals("", run.out());
    }

    private void usage(String message, String... arguments) {
        CommandLineRun run = CommandLineRun.of(arguments);
        assertEquals(2, run.code(), run.err());
        assertEquals("longhand: error: " + message, run.errorLines().get(0));
        assertEquals(2, run.errorLines().size(), run.err());
        assertEquals("", run.out());
        assertNothingHalfWritten();
    }

    private void input(String message, String... arguments) {
        CommandLineRun run = CommandLineRun.of(arguments);
        assertEquals(2, run.code());
        assertEquals(List.of(message), run.errorLines());
        assertEquals("", run.out());
    }

    private void assertNothingHalfWritten() {
        try (Stream<Path> files = Files.walk(folder)) {
            assertFalse(files.anyMatch(file -> file.toString().endsWith(".part")));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private String write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        return file.toString();
    }
}
