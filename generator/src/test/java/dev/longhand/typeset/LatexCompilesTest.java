package dev.longhand.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.longhand.ExampleNetworks;
import dev.longhand.Longhand;
import dev.longhand.network.Network;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The LaTeX files go through pdflatex; skipped where there is none. */
class LatexCompilesTest {

    @Test
    void everyExampleCompiles(@TempDir Path folder) throws IOException, InterruptedException {
        assumeTrue(isInstalled(), "no pdflatex here");
        Longhand longhand = new Longhand();
        for (String name : ExampleNetworks.names()) {
            Network network = ExampleNetworks.read(name);
            Document document = longhand.document(network, DocumentRequest.of(network));
            compile(folder, name, LatexText.of(document));
        }
    }

    @Test
    void aHostileTitleCompiles(@TempDir Path folder) throws IOException, InterruptedException {
        assumeTrue(isInstalled(), "no pdflatex here");
        String title = "\\input{x} $ & # % ^ ~ _ {} \u4e2d \uD83D\uDE00 \u00e9 \u0000 \n\n \"<>|`'";
        compile(
                folder,
                "title",
                LatexText.of(new Document(java.util.List.of(new Block.Heading(1, title), new Block.Formula("x")))));
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
        assertEquals(0, process.exitValue(), () -> name + ": " + read(log));
    }

    private static String read(Path log) {
        try {
            return Files.readString(log, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
