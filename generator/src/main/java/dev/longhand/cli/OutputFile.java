package dev.longhand.cli;

import dev.longhand.source.InvalidInput;
import dev.longhand.source.Source;
import dev.longhand.source.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.UUID;

/** Writes files whole or not at all: into a temporary file beside the place, then moved there. */
final class OutputFile {

    private OutputFile() {}

    static void write(Path path, String text) {
        write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws InvalidInput naming the path when it cannot be written */
    static void write(Path path, byte[] bytes) {
        Path folder = path.toAbsolutePath().getParent();
        try {
            if (folder == null || Files.isDirectory(path)) {
                throw new IOException("it is a folder");
            }
            Files.createDirectories(folder);
            // not createTempFile: the result is to have the permissions of any other new file
            Path temporary = folder.resolve(".longhand-" + UUID.randomUUID() + ".part");
            try {
                Files.write(temporary, bytes, StandardOpenOption.CREATE_NEW);
                move(temporary, path);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException e) {
            throw new InvalidInput(
                    new Source(path.toString(), ""),
                    Span.START,
                    "cannot be written (" + reason(e) + "); a path in a folder that may be written is needed");
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String reason(IOException e) {
        String name = e.getClass().getSimpleName();
        String kind = name.equals("IOException")
                ? String.valueOf(e.getMessage())
                : name.replace("Exception", "")
                        .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                        .toLowerCase(Locale.ROOT);
        return kind.replace('\n', ' ');
    }
}
