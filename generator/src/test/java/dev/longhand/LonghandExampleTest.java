package dev.longhand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example in the Javadoc of the facade compiles as it stands, and prints what it promises. */
class LonghandExampleTest {

    private static final Path SOURCE = Path.of("src", "main", "java", "dev", "longhand", "Longhand.java");
    private static final Pattern EXAMPLE = Pattern.compile("<pre>\\{@code\\n(.*?)\\n \\* }</pre>", Pattern.DOTALL);

    @Test
    void theExampleRuns(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("Neuron.java"), example());
        Path classes = Path.of(Longhand.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        int code = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        messages,
                        messages,
                        "-proc:none",
                        "-cp",
                        classes.toString(),
                        "-d",
                        folder.toString(),
                        file.toString());
        assertEquals(0, code, messages::toString);
        List<String> lines = printed(folder).lines().toList();
        for (String line : List.of(
                "z = w x + b",
                "\\hat{y} = \\sigma(z)",
                "dz/dw = x",
                "by w: -0.10575418556853344",
                "# neuron",
                "## Update")) {
            assertTrue(lines.contains(line), () -> line + " is missing in\n" + String.join("\n", lines));
        }
    }

    private static String example() throws IOException {
        Matcher example = EXAMPLE.matcher(Files.readString(SOURCE));
        assertTrue(example.find());
        return example.group(1).replaceAll("(?m)^ \\* ?", "");
    }

    private static String printed(Path folder) throws Exception {
        PrintStream console = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, Longhand.class.getClassLoader())) {
            System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
            loader.loadClass("Neuron").getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(console);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
