package dev.longhand.latex.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.longhand.latex.tree.ReadFormula;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The notes that came with the task, where they are at hand. */
class SeedNotesTest {

    private static final Pattern MATHS = Pattern.compile("\\$\\$(.+?)\\$\\$|\\$([^$]+)\\$", Pattern.DOTALL);

    @Test
    void everyFormulaIsRead() throws IOException {
        Path notes = notes();
        assumeTrue(notes != null, "no notes here");
        List<String> unread = new ArrayList<>();
        int formulas = 0;
        try (Stream<Path> files = Files.list(notes)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                Matcher matcher = MATHS.matcher(Files.readString(file));
                while (matcher.find()) {
                    String tex = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
                    ReadFormula formula = FormulaParser.read(tex, Map.of(), Set.of());
                    formulas++;
                    formula.unread().forEach(u -> unread.add(tex + ": " + u.message()));
                }
            }
        }
        assertEquals(List.of(), unread);
        assertEquals(333, formulas);
    }

    private static @Nullable Path notes() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path notes = at.resolve("shared").resolve("notes");
            if (Files.isDirectory(notes)) {
                return notes;
            }
        }
        return null;
    }
}
