package dev.longhand.network.yaml;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.longhand.network.Expansion;
import dev.longhand.network.Network;
import dev.longhand.network.VectorFunction;
import dev.longhand.source.InvalidInput;
import dev.longhand.source.Source;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Damaged files are either read or refused with diagnostics; nothing else happens. */
final class MutatedFilesTest {

    private static final int ROUNDS = 400;
    private static final List<String> PIECES = List.of(
            "[", "]", "{", "}", ":", ",", "- ", "'", "\"", "\n", "\n  ", "\t", "&a ", "*a", "!x ", "0", "-1", "1e9",
            "1/0", "x", "w_1", "_{", "^", "\\hat", "(", ")", "/", "*", "#", "|", ">", "? ", "null", "𝒳", "é", "\u0000",
            "\ud800", "\u2028", "%");

    @Test
    void damagedExamplesAreReadOrRefused() throws IOException {
        int refused = 0;
        int read = 0;
        for (Source example : ExampleNetworks.all()) {
            Random random = new Random(example.name().hashCode());
            for (int round = 0; round < ROUNDS; round++) {
                String text = damaged(example.text(), random);
                if (accepts(new Source(example.name(), text))) {
                    read++;
                } else {
                    refused++;
                }
            }
        }
        assertTrue(read > 100, "read: " + read);
        assertTrue(refused > 100, "refused: " + refused);
    }

    private static String damaged(String text, Random random) {
        StringBuilder damaged = new StringBuilder(text);
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            int from = random.nextInt(damaged.length());
            int to = Math.min(damaged.length(), from + random.nextInt(8));
            String piece = PIECES.get(random.nextInt(PIECES.size()));
            switch (random.nextInt(4)) {
                case 0 -> damaged.delete(from, to);
                case 1 -> damaged.insert(from, piece);
                case 2 -> damaged.replace(from, to, piece);
                default -> damaged.insert(from, damaged.substring(from, to));
            }
        }
        return damaged.toString();
    }

    private static boolean accepts(Source source) {
        try {
            Network network = NetworkFile.read(source);
            if (network.layers().isEmpty()) {
                for (VectorFunction function : network.functions()) {
                    assertDoesNotThrow(() -> Expansion.of(function), source.text());
                }
            } else {
                assertDoesNotThrow(() -> Expansion.of(network), source.text());
            }
            return true;
        } catch (InvalidInput e) {
            assertFalse(e.diagnostics().isEmpty());
            e.diagnostics().forEach(d -> assertFalse(d.render().isBlank()));
            return false;
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError(source.text(), e);
        }
    }
}
