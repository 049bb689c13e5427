package dev.longhand.check.notes;

import dev.longhand.cli.Main;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** The command line in a Java of its own, with half a gigabyte. */
final class SmallMachine {

    private SmallMachine() {}

    /** An exit code, and what was said on the error stream. */
    record Run(int code, String errors) {}

    static Run check(Path note, Duration limit) throws InterruptedException {
        Path errors = note.resolveSibling(note.getFileName() + ".errors");
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        classPath(),
                        Main.class.getName(),
                        "check",
                        note.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(errors.toFile());
        try {
            Process process = builder.start();
            if (!process.waitFor(limit.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
                return new Run(-1, "no answer within " + limit.toSeconds() + " s");
            }
            return new Run(process.exitValue(), Files.readString(errors));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same in this Java. */
    static Run checkHere(Path note) {
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        int code = Main.run(
                new String[] {"check", note.toString()},
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
                new PrintStream(errors, false, StandardCharsets.UTF_8));
        return new Run(code, errors.toString(StandardCharsets.UTF_8));
    }

    /** What this Java runs on; a launcher of tests may have added to it. */
    private static String classPath() {
        if (Main.class.getClassLoader() instanceof URLClassLoader loader) {
            return Arrays.stream(loader.getURLs())
                    .map(url -> Path.of(url.getPath()).toString())
                    .collect(Collectors.joining(System.getProperty("path.separator")));
        }
        return System.getProperty("java.class.path");
    }
}
