package dev.longhand.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.longhand.ExampleNetworks;
import dev.longhand.Longhand;
import dev.longhand.image.TikzPicture;
import dev.longhand.network.Network;
import dev.longhand.typeset.block.Block;
import dev.longhand.typeset.block.Document;
import dev.longhand.typeset.block.LatexText;
import dev.longhand.typeset.layout.Colouring;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The LaTeX files go through pdflatex; skipped where there is none. */
class LatexCompilesTest {

    private static final Pattern OVERFULL = Pattern.compile("Overfull .hbox \\(([0-9.]+)pt too wide");
    /** Points into the margin that no reader sees. */
    private static final double MOST_TOO_WIDE = 5;

    @Test
    void everyExampleCompiles(@TempDir Path folder) throws IOException, InterruptedException {
        assumeTrue(isInstalled(), "no pdflatex here");
        Longhand longhand = new Longhand();
        for (String name : ExampleNetworks.names()) {
            Network network = ExampleNetworks.read(name);
            DocumentRequest request =
                    DocumentRequest.of(network).withValues(true).withNumbered(true);
            Document document = Colouring.of(longhand.document(network, request));
            compile(folder, name, LatexText.of(document, TikzPicture::of));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"note-000", "note-002", "softmax"})
    void allFormsCompile(String name, @TempDir Path folder) throws IOException, InterruptedException {
        assumeTrue(isInstalled(), "no pdflatex here");
        Network network = ExampleNetworks.read(name);
        DocumentRequest usual = DocumentRequest.of(network);
        DocumentRequest all =
                new DocumentRequest(List.of(Form.values()), usual.wrt(), Math.min(2, usual.steps()), usual.digits());
        Document document = Colouring.of(new Longhand().document(network, all));
        compile(folder, name, LatexText.of(document, TikzPicture::of));
    }

    @Test
    void aHostileTitleCompiles(@TempDir Path folder) throws IOException, InterruptedException {
        assumeTrue(isInstalled(), "no pdflatex here");
        String title = "\\input{x} $ & # % ^ ~ _ {} \u4e2d \uD83D\uDE00 \u00e9 \u0000 \n\n \"<>|`'";
        compile(
                folder,
                "title",
                LatexText.of(new Document(List.of(new Block.Heading(1, title), new Block.Formula("x")))));
    }

    private static boolean isInstalled() {
        return Arrays.stream(
                        Objects.requireNonNullElse(System.getenv("PATH"), "").split(File.pathSeparator, -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "pdflatex")));
    }

    private static void compile(Path folder, String name, String tex) throws IOException, InterruptedException {
        Files.writeString(folder.resolve(name + ".tex"), tex);
        Path log = folder.resolve(name + ".out");
        Process process = new ProcessBuilder("pdflatex", "-interaction=nonstopmode", "-halt-on-error", name + ".tex")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), name + " takes too long");
        String said = read(log);
        assertEquals(0, process.exitValue(), () -> name + ": " + said);
        Matcher wide = OVERFULL.matcher(said);
        while (wide.find()) {
            assertTrue(Double.parseDouble(wide.group(1)) < MOST_TOO_WIDE, () -> name + ": " + wide.group());
        }
    }

    private static String read(Path log) {
        try {
            return Files.readString(log, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
