package dev.longhand.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.longhand.source.InvalidInput;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written is whole, can be read by whom any new file can, and leaves nothing beside it. */
class OutputFileTest {

    @TempDir
    Path folder;

    @Test
    void hasThePermissionsOfANewFile() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        Path plain = Files.createFile(folder.resolve("plain"));
        Path written = folder.resolve("written.md");
        OutputFile.write(written, "text");
        assertEquals(Files.getPosixFilePermissions(plain), Files.getPosixFilePermissions(written));
    }

    @Test
    void replacesWhatWasThere() throws IOException {
        Path file = folder.resolve("note.md");
        OutputFile.write(file, "one");
        OutputFile.write(file, "two");
        assertEquals("two", Files.readString(file));
        try (Stream<Path> all = Files.list(folder)) {
            assertEquals(1, all.count());
        }
    }

    @Test
    void aFolderIsNoFile() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("inner"));
        assertThrows(InvalidInput.class, () -> OutputFile.write(inner, "text"));
        try (Stream<Path> all = Files.list(folder)) {
            assertEquals(1, all.count());
        }
    }
}
