package dev.longhand.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

    private static final String NETWORK = """
            title: A small network
            inputs: [x]
            layers:
              - {size: 2, activation: tanh, values: {weights: [[0.5], [-0.25]], biases: [0.1, 0.2]}}
              - {size: 1, values: {weights: [[1, 2]], biases: [0]}}
            loss: squared error
            learning rate: 0.1
            examples: [{inputs: [1], targets: [0.5]}]
            """;

    @TempDir
    Path folder;

    private String network = "";

    @BeforeEach
    void writeNetwork() throws IOException {
        Path file = folder.resolve("small.yaml");
        Files.writeString(file, NETWORK);
        network = file.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "derive", "generate", "check", "explain", "schema"})
    void helpTeachesEachCommandWithAnExample(String command) {
        CommandLineRun run = CommandLineRun.of(command, "--help");
        assertEquals(0, run.code());
        assertTrue(run.out().contains("Usage: longhand " + command), run.out());
        assertTrue(run.out().contains("Example"), run.out());
        assertEquals("", run.err());
    }

    @Test
    void schemaIsPrinted() {
        CommandLineRun run = CommandLineRun.of("schema");
        assertEquals(0, run.code());
        assertTrue(run.out().contains("\"$schema\""), run.out());
    }

    @Test
    void deriveWritesTheSameBytesTwiceAndInAnyLocale() {
        CommandLineRun first = CommandLineRun.of("derive", network);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertEquals(first, CommandLineRun.of("derive", network));
        } finally {
            Locale.setDefault(before);
        }
        assertEquals(0, first.code());
        assertTrue(first.out().startsWith("# A small network\n"), first.out());
    }

    @Test
    void aFolderGetsMarkdownWithItsPicture() throws IOException {
        Path out = folder.resolve("out");
        assertEquals(
                0, CommandLineRun.of("derive", network, "-o", out.toString()).code());
        assertEquals(List.of("small-network.svg", "small.md"), names(out));
        assertTrue(Files.readString(out.resolve("small.md")).contains("](small-network.svg)"));
    }

    @Test
    void aFolderGetsThePictureOfTheWholeAndOfEachFormula() throws IOException {
        Path out = folder.resolve("out");
        CommandLineRun run =
                CommandLineRun.of("derive", network, "--format", "svg", "--wrt", "b^{(2)}", "-o", out.toString());
        assertEquals(0, run.code(), run.err());
        List<String> names = names(out);
        assertEquals("small-formula-001.svg", names.get(0));
        assertEquals(List.of("small-network.svg", "small.svg"), names.subList(names.size() - 2, names.size()));
    }

    @Test
    void aFolderTakesSeveralFormats() throws IOException {
        Path out = folder.resolve("out");
        CommandLineRun run = CommandLineRun.of("derive", network, "--format", "md,tex,html", "-o", out.toString());
        assertEquals(0, run.code(), run.err());
        assertEquals(List.of("small-network.svg", "small.html", "small.md", "small.tex"), names(out));
        assertTrue(Files.readString(out.resolve("small.tex")).contains("\\textcolor{blue}"));
        assertFalse(Files.readString(out.resolve("small.md")).contains("\\textcolor"));
    }

    @Test
    void dittoShortensWhatRepeats() {
        String spelled = CommandLineRun.of("derive", network).out();
        CommandLineRun run = CommandLineRun.of("derive", network, "--ditto");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("// \\quad"), run.out());
        assertTrue(run.out().contains("In the same way:"), run.out());
        assertFalse(spelled.contains("// \\quad") || spelled.contains("In the same way:"), spelled);
        String second = "w_{21}^{(1)} - \\eta \\frac{\\partial L}{\\partial w_{21}^{(1)}} \\approx -0.";
        assertTrue(run.out().contains(second), run.out());
        assertTrue(spelled.contains(second.replace("-0.", "-0.25 - 0.1 \\cdot ")), spelled);
    }

    @Test
    void numberedStepsComeInTheOrderOfTheWork() {
        CommandLineRun run = CommandLineRun.of("derive", network, "--numbered");
        assertEquals(0, run.code(), run.err());
        assertEquals(
                List.of(
                        "## Step 1: Forward pass",
                        "## Step 2: Loss",
                        "## Step 3: Derivatives of the output layer",
                        "## Step 4: Derivatives of the hidden layer",
                        "## Step 5: Update"),
                run.out().lines().filter(line -> line.startsWith("## ")).toList());
    }

    @Test
    void severalFormatsNeedAFolder() {
        assertEquals(
                2, CommandLineRun.of("derive", network, "--format", "md,tex").code());
    }

    @Test
    void markdownHasColoursOnlyWhereTheyAreAskedFor() {
        assertTrue(CommandLineRun.of("derive", network, "--colour").out().contains("\\textcolor{#0072B2}"));
        assertFalse(CommandLineRun.of("derive", network, "--format", "tex", "--no-color")
                .out()
                .contains("\\textcolor"));
    }

    @Test
    void aNarrowPageBreaksMore() {
        long usual = CommandLineRun.of("derive", network).out().lines().count();
        assertTrue(CommandLineRun.of("derive", network, "--width", "15")
                        .out()
                        .lines()
                        .count()
                > usual);
        assertEquals(2, CommandLineRun.of("derive", network, "--width", "3").code());
    }

    @Test
    void texStartsWithADocumentClass() {
        CommandLineRun run = CommandLineRun.of("derive", network, "--format", "tex");
        assertTrue(run.out().startsWith("\\documentclass"), run.out());
        assertTrue(run.out().endsWith("\\end{document}\n"), run.out());
    }

    @Test
    void generateWritesClassAndTest() throws IOException {
        Path out = folder.resolve("src");
        CommandLineRun run =
                CommandLineRun.of("generate", network, "--package", "org.example", "-d", out.toString(), "--tests");
        assertEquals(0, run.code(), run.err());
        assertEquals(List.of("Small.java", "SmallTest.java"), names(out.resolve("org/example")));
    }

    @Test
    void runDoesEverything() throws IOException {
        Path out = folder.resolve("all");
        CommandLineRun run = CommandLineRun.of("run", network, "-d", out.toString());
        assertEquals(0, run.code(), run.err());
        assertEquals(List.of("Small.java", "small-network.svg", "small.md", "small.png"), names(out));
        assertTrue(run.out().contains("compiled    Small"), run.out());
        assertTrue(run.out().contains("7 gradient entries"), run.out());
    }

    @Test
    void explainNamesEveryParameterAndTheCost() {
        CommandLineRun run = CommandLineRun.of("explain", network);
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("Parameters: 7, in this order:"), run.out());
        assertTrue(run.out().contains("w_{12}^{(2)}"), run.out());
        assertTrue(run.out().contains("Cost of value and gradient: "), run.out());
    }

    @Test
    void stepsAreShownAsManyAsAskedFor() {
        String out = CommandLineRun.of("derive", network, "--steps", "3").out();
        assertTrue(out.contains("## Step 3"), out);
        assertFalse(out.contains("## Step 4"), out);
    }

    private static List<String> names(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
