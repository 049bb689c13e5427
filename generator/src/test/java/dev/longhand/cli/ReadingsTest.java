package dev.longhand.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each reading of a whole note is listed at the top, can be chosen otherwise, and refuses what it does not have. */
class ReadingsTest {

    private static final String WHOLE = String.join(
            "\n\n",
            "$z = W x$",
            "$a = \\tanh(z)$",
            "$C = \\frac12 (a - y)^T (a - y)$",
            "$\\delta_i = \\frac{\\partial C}{\\partial z_i}$",
            "$\\frac{\\partial C}{\\partial W_{ij}} = \\delta_i x_j$",
            "$\\frac{\\partial C}{\\partial W_{21}} = 2 \\delta_1 x_2$");

    @TempDir
    Path folder;

    @Test
    void indexOrderByAProductOfTheWhole() throws IOException {
        String listed = report(WHOLE);
        assertLine(listed, "  index-order: to-from (or from-to; W_{ij} leads to i from j, by the product on line 1)");
        assertTrue(listed.contains("9:2: right:"), listed);

        String turned = report(WHOLE, "index-order=from-to");
        assertLine(turned, "  index-order: from-to (or to-from; as asked for)");
        assertTrue(turned.contains("9:2: wrong:"), turned);
        assertTrue(turned.contains("11:2: wrong: the factor 2"), turned);
        assertLine(turned, "  expected: \\delta_1 x_2");

        assertRefused("--reading index-order takes to-from, from-to, not sideways", WHOLE, "index-order=sideways");
    }

    @Test
    void aRowVectorBeforeItsMatrixLeadsAlongColumns() throws IOException {
        assertLine(
                report("$z = x W$\n\n$\\frac{\\partial z_1}{\\partial W_{21}} = x_2$"),
                "  index-order: from-to (or to-from; W_{ij} leads from i to j, by the product on line 1)");
    }

    @Test
    void aRepairIsWrittenInTheOrderAskedFor() throws IOException {
        String wrong = WHOLE + "\n\n$\\frac{\\partial (W_{12} x_1)}{\\partial x_1} = W_{21}$";
        String turned = report(wrong, "index-order=from-to");
        assertLine(turned, "  expected: W_{12}");
    }

    @Test
    void indexOrderByDefinitionsIsNotChangedByAsking() throws IOException {
        String sums = "$z_j = \\sum_{i=1}^{n} w_{ij} x_i + b_j$\n\n$\\frac{\\partial z_j}{\\partial w_{ij}} = x_i$";
        assertLine(report(sums), "  index-order: from-to (or to-from; w_{ij} leads from i to j on line 1)");
        String asked = report(sums, "index-order=to-from");
        assertLine(
                asked,
                "  index-order: to-from (or from-to; as asked for; nothing changes by it: w_{ij} leads from i to j on"
                        + " line 1)");
        assertEquals(verdicts(report(sums)), verdicts(asked));
    }

    @Test
    void indexOrderOfTermsWrittenOut() throws IOException {
        assertLine(
                report("$z_1 = w_{11} x_1 + w_{21} x_2$\n\n$z_2 = w_{12} x_1 + w_{22} x_2$"),
                "  index-order: from-to (or to-from; w_{ij} leads from i to j on line 1)");
        String named = "$z = W x$\n\n$W = \\begin{bmatrix} w_{11} & w_{21} \\\\ w_{12} & w_{22} \\end{bmatrix}$";
        assertLine(report(named), "  index-order: from-to (or to-from; w_{ij} leads from i to j on line 1)");
    }

    @Test
    void numbersOfWeightsAreNoIndices() throws IOException {
        String numbered = report("$h_1 = w_{11} x_1 + w_{12} x_2$\n\n$h_2 = w_{13} x_1 + w_{14} x_2$");
        assertFalse(numbered.contains("index-order"), numbered);
    }

    @Test
    void anErrorRunsAgainstTheWeights() throws IOException {
        String back = report("$\\delta_j = \\sum_k w_{kj} \\delta_k$\n\n$e_j = \\sum_k w_{kj} \\delta_k$");
        assertFalse(back.contains("index-order"), back);
    }

    @Test
    void indexOrderOfEachLetterWhereTheyDiffer() throws IOException {
        String two = "$h_j = \\sum_{i=1}^{n} w_{ij} x_i$\n\n$o_k = \\sum_{j=1}^{m} v_{kj} h_j$";
        String listed = report(two);
        assertLine(listed, "  index-order-v: to-from (or from-to; v_{ij} leads to i from j on line 3)");
        assertLine(listed, "  index-order-w: from-to (or to-from; w_{ij} leads from i to j on line 1)");
        assertRefused(
                "'index-order' is no reading of these notes; they have index-order-v, index-order-w",
                two,
                "index-order=to-from");
    }

    @Test
    void targetAndOutputByTheLoss() throws IOException {
        String note = "$y = w x$\n\n$E = \\frac12 (t - y)^2$\n\n$\\frac{\\partial E}{\\partial w} = (y - t) x$";
        String listed = report(note);
        assertLine(listed, "  target: t (or y; compared on line 3, and an equation computes y)");
        assertLine(listed, "  output: y (or t; compared on line 3, and an equation computes y)");

        String asked = report(note, "target=y");
        assertLine(
                asked,
                "  target: y (or t; as asked for; nothing changes by it: compared on line 3, and an equation computes"
                        + " y)");
        assertLine(
                asked,
                "  output: t (or y; as asked for; nothing changes by it: compared on line 3, and an equation computes"
                        + " y)");
        assertEquals(verdicts(listed), verdicts(asked));

        assertRefused("--reading target takes t, y, not z", note, "target=z");
        assertRefused("--reading output takes y, t, not z", note, "output=z");
    }

    @Test
    void targetBeforeALogarithm() throws IOException {
        assertLine(
                report("$L = - \\sum_k y_k \\ln q_k$"),
                "  output: q (or y; compared on line 1, by letters that are usual for it)");
    }

    @Test
    void aLetterThatTheNetworkFileDoesNotHave() throws IOException {
        Path network = Files.writeString(folder.resolve("one.yaml"), """
                inputs: [x]
                layers:
                  - {weights: [[w]], biases: [b], pre-activations: [z], activations: [q], activation: sigmoid}
                targets: [r]
                loss: {kind: half squared error, name: E}
                """);
        String note = "$\\frac{\\partial E}{\\partial z} = (q - r) y (1 - y)$";
        String listed = report(note, "--network", network.toString());
        assertLine(listed, "  target: y (or r; not in the network file, but usual for it)");
        assertLine(listed, "  output: q (or y; as in the network file)");
        assertFalse(listed.contains("1:2: right:"), listed);

        String asked = report(note, "--network", network.toString(), "--reading", "output=y");
        assertLine(asked, "  output: y (or q; as asked for)");
        assertLine(asked, "  target: r (as in the network file)");
        assertTrue(asked.contains("1:2: right:"), asked);
    }

    @Test
    void deltaAsPartOfANameOrAsAFactor() throws IOException {
        String prefix = "$\\Delta w = - \\eta g$\n\n$v = w + \\Delta w$";
        assertLine(
                report(prefix),
                "  Delta: prefix (or quantity; an equation begins with it and a name: both are one name, for a change of"
                        + " it)");
        assertLine(report(prefix, "Delta=quantity"), "  Delta: quantity (or prefix; as asked for)");

        String factor = "$\\Delta = a - y$\n\n$g = \\Delta x$\n\n$g = (a - y) x$";
        String listed = report(factor);
        assertLine(listed, "  Delta: quantity (or prefix; no equation begins with it and a name)");
        assertTrue(listed.contains("5:2: right:"), listed);
        String asked = report(factor, "Delta=prefix");
        assertLine(asked, "  Delta: prefix (or quantity; as asked for)");
        assertFalse(asked.contains("5:2: right:"), asked);

        assertRefused("--reading Delta takes prefix, quantity, not change", prefix, "Delta=change");
    }

    @Test
    void noDeltaNoReadingOfIt() throws IOException {
        assertRefused("'Delta' is no reading of these notes; they leave nothing open", "$x = y$", "Delta=prefix");
    }

    private String report(String note, String... arguments) throws IOException {
        CommandLineRun run = run(note, arguments);
        assertTrue(run.code() < 2, run.err());
        return run.out();
    }

    private void assertRefused(String message, String note, String reading) throws IOException {
        CommandLineRun run = run(note, reading);
        assertEquals(2, run.code());
        assertEquals("longhand: error: " + message, run.errorLines().get(0));
        assertEquals("", run.out());
    }

    private CommandLineRun run(String note, String... arguments) throws IOException {
        String path = Files.writeString(folder.resolve("note.md"), note).toString();
        List<String> all = new ArrayList<>(List.of("check", path, "--all"));
        if (arguments.length == 1) {
            all.add("--reading");
        }
        all.addAll(List.of(arguments));
        return CommandLineRun.of(all.toArray(String[]::new));
    }

    private static void assertLine(String report, String line) {
        assertTrue(report.lines().anyMatch(line::equals), report);
    }

    private static String verdicts(String report) {
        return report.substring(report.indexOf("\n\n"));
    }
}
