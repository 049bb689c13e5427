package dev.longhand.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Runs several commands, with {@code ,} between them, in one process and shows nothing. The launcher keeps the classes that
 * this loads, so that later starts find them ready; the archive of classes is that of one process.
 */
final class Training {

    private Training() {}

    public static void main(String[] arguments) {
        List<String> rest = Arrays.asList(arguments);
        while (!rest.isEmpty()) {
            int comma = rest.indexOf(",");
            int end = comma < 0 ? rest.size() : comma;
            PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);
            Main.run(rest.subList(0, end).toArray(String[]::new), nowhere, nowhere);
            rest = rest.subList(Math.min(end + 1, rest.size()), rest.size());
        }
        Runtime.getRuntime().exit(Main.DONE);
    }
}
