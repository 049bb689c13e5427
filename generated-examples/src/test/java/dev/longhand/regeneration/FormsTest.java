package dev.longhand.regeneration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.longhand.cli.Main;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each form of the list is printed by its command, and stands at the place that is linked. */
class FormsTest {

    private static final Path FOLDER = Examples.MODULE.resolve("derivations");
    private static final Pattern ROW = Pattern.compile(
            "\\| (\\d+|\\+) \\| ([^|]+) \\| `longhand ([^`]+)` \\| \\[[^]]+]\\(([^#)]+)#([^)]+)\\) \\| `([^`]+)` \\|");
    private static final Pattern DISPLAY = Pattern.compile("\\$\\$\\n(.*?)\\n\\$\\$", Pattern.DOTALL);

    private final Map<String, String> printed = new HashMap<>();

    private record Row(String number, String form, String command, String file, String anchor, String shape) {}

    @TestFactory
    Stream<DynamicTest> everyFormIsPrinted() throws IOException {
        return rows().stream()
                .map(row -> DynamicTest.dynamicTest(row.number() + " " + row.form(), () -> {
                    TreeShape shape = new TreeShape(row.shape());
                    assertTrue(
                            formulas(output(row.command())).stream().anyMatch(shape::isIn),
                            "in what the command prints");
                    String section = section(Files.readString(FOLDER.resolve(row.file())), row.anchor());
                    assertTrue(formulas(section).stream().anyMatch(shape::isIn), "at the place that is linked");
                }));
    }

    @Test
    void theListIsWhole() throws IOException {
        List<String> numbers = new ArrayList<>(
                rows().stream().map(Row::number).filter(n -> !n.equals("+")).toList());
        List<String> all =
                IntStream.rangeClosed(1, 37).mapToObj(String::valueOf).sorted().toList();
        assertEquals(all, numbers.stream().sorted().toList());
    }

    @Test
    void aShapeIsNotFoundWhereItIsNot() {
        assertTrue(new TreeShape("A = B + A").isIn("x = y + x"));
        assertFalse(new TreeShape("A = B + A").isIn("x = y + z"));
        assertFalse(new TreeShape("\\frac{\\partial A}{\\partial B} = 3").isIn("\\frac{\\partial L}{\\partial w} = 4"));
    }

    private static List<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        Matcher row = ROW.matcher(Files.readString(FOLDER.resolve("FORMS.md")));
        while (row.find()) {
            rows.add(new Row(row.group(1), row.group(2), row.group(3), row.group(4), row.group(5), row.group(6)));
        }
        return rows;
    }

    private String output(String command) {
        return printed.computeIfAbsent(command, key -> {
            String[] words = key.split(" ");
            words[1] = Examples.NETWORKS.resolve(words[1]).toString();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            PrintStream err = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
            assertEquals(0, Main.run(words, new PrintStream(out, true, StandardCharsets.UTF_8), err), key);
            return out.toString(StandardCharsets.UTF_8);
        });
    }

    private static List<String> formulas(String markdown) {
        return DISPLAY.matcher(markdown).results().map(r -> r.group(1)).toList();
    }

    /** From the heading of an anchor to the next of its level or a higher one. */
    private static String section(String markdown, String anchor) {
        StringBuilder section = new StringBuilder();
        Map<String, Integer> seen = new HashMap<>();
        int level = 0;
        for (String line : markdown.split("\n", -1)) {
            if (line.matches("#{1,6} .*")) {
                int depth = line.indexOf(' ');
                String slug = slug(line.substring(depth + 1));
                int before = seen.merge(slug, 1, Integer::sum) - 1;
                boolean here = anchor.equals(before == 0 ? slug : slug + "-" + before);
                level = here ? depth : depth <= level ? 0 : level;
            }
            if (level > 0) {
                section.append(line).append('\n');
            }
        }
        assertFalse(section.isEmpty(), "no heading for #" + anchor);
        return section.toString();
    }

    private static String slug(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
    }
}
