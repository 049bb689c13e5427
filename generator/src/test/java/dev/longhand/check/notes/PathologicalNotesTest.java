package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.longhand.ExampleNetworks;
import dev.longhand.check.NoteCheck;
import dev.longhand.network.Network;
import dev.longhand.notes.document.NoteReader;
import dev.longhand.source.InvalidInput;
import dev.longhand.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Notes made to run away get an answer or a message, soon and in little memory. */
class PathologicalNotesTest {

    /** Four times what is promised: other work may go on beside the tests. */
    private static final Duration LIMIT = Duration.ofSeconds(20);

    /** Notes that take much memory or much depth, to be checked as by a user. */
    private static final Set<String> HEAVY = Set.of(
            "open-braces.md",
            "equals-signs.md",
            "letters.md",
            "long-number.md",
            "inline.md",
            "lines.md",
            "long.tex",
            "matrix.md",
            "bomb.md");

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> byThemselves() {
        return answered(PathologicalNote.all(), Optional.empty());
    }

    @TestFactory
    Stream<DynamicTest> withNetwork() {
        List<PathologicalNote> notes = new ArrayList<>(HardNumbers.notes());
        notes.addAll(HardMaths.notes());
        return answered(notes, Optional.of(ExampleNetworks.read("note-002")));
    }

    private static Stream<DynamicTest> answered(List<PathologicalNote> notes, Optional<Network> network) {
        return notes.stream()
                .map(note ->
                        dynamicTest(note.name(), () -> assertTimeoutPreemptively(LIMIT, () -> answer(note, network))));
    }

    private static void answer(PathologicalNote note, Optional<Network> network) {
        try {
            assertNotNull(NoteCheck.check(NoteReader.read(new Source(note.name(), note.text())), network, Map.of()));
        } catch (InvalidInput e) {
            assertFalse(e.diagnostics().isEmpty());
        }
    }

    @TestFactory
    Stream<DynamicTest> inHalfAGigabyte() {
        return PathologicalNote.all().stream()
                .filter(note -> HEAVY.contains(note.name()))
                .map(note -> dynamicTest(note.name(), () -> {
                    Path file = Files.writeString(folder.resolve(note.name()), note.text());
                    SmallMachine.Run run = SmallMachine.check(file, LIMIT);
                    assertTrue(Set.of(0, 1, 2).contains(run.code()), run::toString);
                    assertFalse(run.errors().contains("\tat "), run::toString);
                }));
    }

    @Test
    void invalidUtf8() throws IOException {
        refused(new byte[] {'$', '$', 'x', '=', (byte) 0xc3, '$', '$'}, "UTF-8");
        refused(new byte[] {(byte) 0xff, (byte) 0xfe, '$', 0, '$', 0}, "UTF-8");
        refused(new byte[] {'a', (byte) 0xed, (byte) 0xa0, (byte) 0x80}, "UTF-8");
    }

    @Test
    void nulBytes() throws IOException {
        refused(new byte[] {'$', '$', 'x', '=', 0, '$', '$'}, "NUL");
        refused(new byte[5 << 20], "NUL");
    }

    private void refused(byte[] bytes, String why) throws IOException {
        Path file = Files.write(folder.resolve("note.md"), bytes);
        SmallMachine.Run run = assertTimeoutPreemptively(LIMIT, () -> SmallMachine.checkHere(file));
        assertEquals(2, run.code());
        assertTrue(
                run.errors().startsWith(file + ":1:1: error: ") && run.errors().contains(why), run::toString);
    }
}
