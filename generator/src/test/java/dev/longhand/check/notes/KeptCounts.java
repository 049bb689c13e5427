package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many relations of each note are left undecided, or not read, where more can be said of them. Must not grow;
 * {@code -Dlonghand.update=true} writes the counts anew.
 */
final class KeptCounts {

    private static final Path KEPT = Path.of("src/test/resources/dev/longhand/check/notes/undecided.txt");
    private static final String HEADER = "# relations left open, by note; -Dlonghand.update=true writes them anew";

    private KeptCounts() {}

    /** Holds the relations left open against the count that is kept. */
    static synchronized void check(String note, List<Judged> open) {
        Map<String, Integer> counts = read();
        if (Boolean.getBoolean("longhand.update")) {
            counts.put(note, open.size());
            write(counts);
        }
        int kept = counts.getOrDefault(note, 0);
        assertTrue(
                open.size() <= kept,
                () -> open.size() + " relations of " + note + " are left open, more than " + kept + "; "
                        + "update with -Dlonghand.update=true\n" + Listing.of(open));
    }

    private static Map<String, Integer> read() {
        Map<String, Integer> counts = new TreeMap<>();
        try {
            for (String line : Files.readAllLines(KEPT)) {
                if (!line.startsWith("#")) {
                    String[] words = line.split(" ");
                    counts.put(words[0], Integer.valueOf(words[1]));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return counts;
    }

    private static void write(Map<String, Integer> counts) {
        StringBuilder text = new StringBuilder(HEADER).append('\n');
        counts.forEach(
                (note, count) -> text.append(note).append(' ').append(count).append('\n'));
        try {
            Files.writeString(KEPT, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
