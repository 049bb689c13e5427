package dev.longhand.network.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.longhand.source.Diagnostic;
import dev.longhand.source.InvalidInput;
import dev.longhand.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every error message, with its place; the cases stand in {@code errors.txt}. */
final class NetworkFileErrorsTest {

    private static final String EXPECTED = "=> ";

    record Case(String title, String file, List<String> expected) {
        @Override
        public String toString() {
            return title;
        }
    }

    static List<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        try (InputStream stream = NetworkFileErrorsTest.class.getResourceAsStream("errors.txt")) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            List<String> parts = List.of(text.split("(?m)^=== "));
            for (String part : parts.subList(1, parts.size())) {
                List<String> lines = part.lines().toList();
                cases.add(new Case(
                        lines.get(0),
                        lines.stream()
                                .skip(1)
                                .filter(line -> !line.startsWith(EXPECTED))
                                .map(line -> line + "\n")
                                .collect(Collectors.joining()),
                        lines.stream()
                                .filter(line -> line.startsWith(EXPECTED))
                                .map(line -> line.substring(EXPECTED.length()))
                                .toList()));
            }
        }
        return cases;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysWhatIsWrongAndWhere(Case one) {
        assertFalse(one.expected().isEmpty(), "a case without an expectation");
        assertEquals(String.join("\n", one.expected()), String.join("\n", errors(one.file())));
    }

    @Test
    void casesHaveDifferentTitles() throws IOException {
        Set<String> titles = new HashSet<>();
        cases().forEach(one -> assertTrue(titles.add(one.title()), one.title()));
    }

    @Test
    void nestingIsBounded() {
        String message = "1:33: error: this nests more than 32 deep";
        assertEquals(List.of(message), errors("[".repeat(10_000)));
        assertEquals(List.of(message), errors("[".repeat(10_000) + "]".repeat(10_000)));
        assertEquals(List.of("1:65: error: this nests more than 32 deep"), errors("- ".repeat(10_000)));
        assertEquals(List.of("1:97: error: this nests more than 32 deep"), errors("{a:".repeat(10_000)));
    }

    @Test
    void formulasNestToABound() {
        String deep = "functions: ['f(x) = " + "(".repeat(1_900) + "x']";
        assertEquals(List.of("1:121: error: a formula nests at most 100 deep"), errors(deep));
        String powers = "functions: [f(x) = " + "x^".repeat(900) + "x]";
        assertEquals(List.of("1:220: error: a formula nests at most 100 deep"), errors(powers));
        String quotients = "functions: [f(x) = 1" + "/x".repeat(900) + "]";
        assertEquals(List.of("1:19: error: written out, this nests more than 200 deep"), errors(quotients));
    }

    @Test
    void lengthsAreBounded() {
        assertEquals(
                List.of("1:19: error: a formula has at most 2000 characters"),
                errors("functions: [f(x) = " + "1+".repeat(1_001) + "1]"));
        assertEquals(
                List.of("1:1: error: a network file has at most 2000000 characters"), errors("#".repeat(2_000_001)));
        assertEquals(
                List.of("1:600000: error: a network file has at most 300000 values"),
                errors("[" + "a,".repeat(400_000) + "]"));
        assertEquals(
                List.of("1:9: error: a number has at most 400 digits"),
                errors("inputs: " + "1".repeat(401) + "\nlayers: [{size: 1}]"));
        assertEquals(
                List.of("1:93: error: '" + "x".repeat(40) + "...' is no name: a name has at most 80 characters;"
                        + " names look like w_{11}, \\hat{y} or \\text{out}_1"),
                errors("inputs: [x, " + "x".repeat(1_000) + "]\nlayers: [{size: 1}]"));
        assertEquals(
                List.of("1:8: error: a title has at most 200 characters"),
                errors("title: " + "x".repeat(201) + "\ninputs: 1\nlayers: [{size: 1}]"));
    }

    @Test
    void sumsOfFractionsAreBounded() {
        StringBuilder fractions = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            fractions.append("1/1").append("0".repeat(300)).append(i).append(", ");
        }
        assertEquals(
                List.of("4:33: error: the targets are fractions too long to be added up"),
                errors("inputs: 1\nlayers: [{size: 200, activation: softmax}]\nloss: softmax cross-entropy\n"
                        + "examples: [{inputs: 1, targets: [" + fractions + "]}]"));
    }

    @Test
    void countsAreBounded() {
        assertEquals(
                List.of("2:9: error: a network has at most 64 layers"),
                errors("inputs: 1\nlayers: [" + "{size: 1},".repeat(65) + "]"));
        assertEquals(
                List.of("1:9: error: there are 1 to 4096 inputs"),
                errors("inputs: [" + "x,".repeat(4_097) + "]\nlayers: [{size: 1}]"));
        assertEquals(
                List.of("2:10: error: a layer has at most 4096 units"),
                errors("inputs: 1\nlayers: [{biases: [" + "x,".repeat(4_097) + "]}]"));
        assertEquals(
                List.of("3:11: error: a network file has at most 10000 examples"),
                errors("inputs: 1\nlayers: [{size: 1}]\nexamples: [" + "{},".repeat(10_001) + "]"));
        assertEquals(
                List.of(
                        "1:12: error: 'functions' must be a list of 1 to 64 definitions such as f(x, y) = (2 x + 3 y)^2,"
                                + " not a list"),
                errors("functions: [" + "f(x) = x,".repeat(65) + "]"));
        assertEquals(
                List.of("1:20: error: a function has at most 64 components"),
                errors("functions: ['f(x) = [" + "x, ".repeat(64) + "x]']"));
    }

    @Test
    void charactersThatAreNoTextAreRefused() {
        assertEquals(
                List.of("1:10: error: the character U+0000 does not belong into a text file"), errors("inputs: 2\0\n"));
        assertEquals(
                List.of("2:1: error: the character U+001B does not belong into a text file"),
                errors("a: 1\n\u001b[31m"));
        assertEquals(List.of("1:1: error: the character U+D800 does not belong into a text file"), errors("\ud800"));
    }

    @Test
    void messagesRepeatNoControlCharacters() {
        List<String> errors = errors("inputs: 1\nlayers: [{size: 1, activation: \"a\\nb\\e[31m\"}]");
        assertEquals(1, errors.size());
        assertTrue(errors.get(0).startsWith("2:32: error: unknown activation 'a?b?[31m';"), errors.get(0));
    }

    @Test
    void manyErrorsAreCutShort() {
        List<String> errors = errors("inputs: 1\nlayers: [{size: 1}]\n" + keys(1_000));
        assertEquals(50, errors.size());
    }

    private static String keys(int count) {
        StringBuilder keys = new StringBuilder();
        for (int i = 0; i < count; i++) {
            keys.append("unknown").append(i).append(": 1\n");
        }
        return keys.toString();
    }

    private static List<String> errors(String file) {
        InvalidInput error = assertThrows(InvalidInput.class, () -> NetworkFile.read(new Source("f", file)));
        return error.diagnostics().stream()
                .map(Diagnostic::headline)
                .map(headline -> headline.substring("f:".length()))
                .toList();
    }
}
