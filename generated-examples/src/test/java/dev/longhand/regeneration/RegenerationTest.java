package dev.longhand.regeneration;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is kept is what the generator makes: the same list of files, the same bytes. With {@code -Dlonghand.update=true} the
 * kept files are replaced instead.
 */
class RegenerationTest {

    @TempDir
    Path fresh;

    @Test
    void keptExamplesAreWhatTheGeneratorMakes() throws IOException {
        Examples.generate(fresh);
        if (Boolean.getBoolean("longhand.update")) {
            update();
        }
        assertSame(contents(fresh), contents(Examples.MODULE));
    }

    @Test
    void anotherLocaleMakesTheSameBytes() throws IOException {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(
                    new Locale.Builder().setLanguage("tr").setRegion("TR").build());
            Examples.generate(fresh);
        } finally {
            Locale.setDefault(before);
        }
        assertSame(contents(fresh), contents(Examples.MODULE));
    }

    private static void assertSame(Map<String, byte[]> made, Map<String, byte[]> kept) {
        assertEquals(
                String.join("\n", made.keySet()),
                String.join("\n", kept.keySet()),
                "the lists of files differ; update with -Dlonghand.update=true");
        made.forEach((name, bytes) ->
                assertArrayEquals(bytes, kept.get(name), name + " differs; update with -Dlonghand.update=true"));
    }

    private void update() throws IOException {
        for (String name : contents(Examples.MODULE).keySet()) {
            Files.delete(Examples.MODULE.resolve(name));
        }
        for (String name : contents(fresh).keySet()) {
            Path target = Examples.MODULE.resolve(name);
            Files.createDirectories(target.getParent());
            Files.copy(fresh.resolve(name), target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Map<String, byte[]> contents(Path root) throws IOException {
        Map<String, byte[]> contents = new TreeMap<>();
        for (String folder : Examples.FOLDERS) {
            Path start = root.resolve(folder);
            if (!Files.isDirectory(start)) {
                continue;
            }
            try (Stream<Path> files = Files.walk(start)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    String name = root.relativize(file).toString().replace('\\', '/');
                    if (!Examples.BY_HAND.contains(name)) {
                        contents.put(name, Files.readAllBytes(file));
                    }
                }
            }
        }
        return contents;
    }
}
