package dev.longhand.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.longhand.expr.Expression.Application;
import dev.longhand.expr.Name;
import dev.longhand.expr.PreciseEvaluation;
import dev.longhand.expr.Quantity;
import dev.longhand.expr.Rational;
import dev.longhand.graph.Definition;
import dev.longhand.graph.Definitions;
import dev.longhand.graph.Group;
import dev.longhand.graph.Role;
import dev.longhand.network.yaml.NetworkFile;
import dev.longhand.source.Source;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ExpansionTest {

    /** The numbers of the well-known worked example with these weights (Mazur 2015), to the digits printed there. */
    @Test
    void sigmoidNetworkHasItsPublishedValues() throws IOException {
        Map<Name, Quantity> values = values(example("note-002"), 0);
        assertDigits("0.3775", values, "h_1");
        assertDigits("0.593269992", values, "a_{h_1}");
        assertDigits("0.75136507", values, "a_{o_1}");
        assertDigits("0.772928465", values, "a_{o_2}");
        assertDigits("0.274811083", values, "L_1");
        assertDigits("0.023560026", values, "L_2");
        assertDigits("0.298371109", values, "\\text{Loss}");
    }

    private static void assertDigits(String expected, Map<Name, Quantity> values, String name) {
        BigDecimal digits = new BigDecimal(expected);
        BigDecimal value = value(values, name).digits();
        assertEquals(digits, value.setScale(digits.scale(), RoundingMode.HALF_UP), name);
    }

    @Test
    void wholeNumbersStayWhole() throws IOException {
        Map<Name, Quantity> values = values(example("note-004"), 0);
        assertEquals(Rational.of(3699), value(values, "a^3_1").exact());
        assertEquals(Rational.of(3694L * 3694L), value(values, "C").exact());
        Map<Name, Quantity> other = values(example("note-000"), 0);
        assertEquals(Rational.of(9, 2), value(other, "\\hat{y}").exact());
        assertEquals(Rational.of(49, 8), value(other, "L").exact());
    }

    @Test
    void foldedBiasesCountOncePerExample() throws IOException {
        Network network = example("note-003");
        assertEquals(0.05685, value(values(network, 0), "\\hat{y}").toDouble(), 2e-4);
        assertEquals(0.12, value(values(network, 1), "e_1").toDouble(), 1e-15);
        assertEquals(0.1, value(values(network, 2), "e_3").toDouble(), 1e-15);
    }

    @Test
    void randomNetworksHaveTheLossOfPlainMatrices() {
        for (int seed = 0; seed < 200; seed++) {
            RandomNetwork random = new RandomNetwork(seed);
            Network network = NetworkFile.read(new Source("random", random.file()));
            double loss = value(values(network, 0), "L").toDouble();
            assertEquals(random.loss(), loss, 1e-11 * Math.max(1, Math.abs(loss)), random.file());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "squared error | (^ (+ \\hat{y} (neg y)) 2)",
                "half squared error | (* 1/2 (^ (+ \\hat{y} (neg y)) 2))",
                "{kind: half squared error, residual: target - output} | (* 1/2 (^ (+ y (neg \\hat{y})) 2))",
                "mean squared error | (^ (+ \\hat{y} (neg y)) 2)",
                "absolute error | (abs (+ \\hat{y} (neg y)))",
                "huber | (huber (+ \\hat{y} (neg y)))",
                "binary cross-entropy on logits | (+ (softplus \\hat{y}) (neg (* y \\hat{y})))",
                "{formula: 2 * (output - target)^4 * 3 + 1} | (+ (* 2 (^ (+ \\hat{y} (neg y)) 4) 3) 1)",
            })
    void lossesOfOneOutput(String loss, String expected) {
        assertEquals(expected, right(read("inputs: 1\nlayers: [{size: 1}]\nloss: " + loss), "L"));
    }

    @Test
    void lossesOfSeveralOutputs() {
        assertEquals(
                "(* 1/2 (+ (^ (+ p_1 (neg y_1)) 2) (^ (+ p_2 (neg y_2)) 2)))",
                right(outputs("identity", "mean squared error"), "L"));
        assertEquals(
                "(+ (* 1/2 (^ (+ p_1 (neg y_1)) 2)) (* 1/2 (^ (+ p_2 (neg y_2)) 2)))",
                right(outputs("identity", "half squared error"), "L"));
        assertEquals(
                "(+ (neg (+ (* y_1 (log p_1)) (* (+ 1 (neg y_1)) (log (+ 1 (neg p_1))))))"
                        + " (neg (+ (* y_2 (log p_2)) (* (+ 1 (neg y_2)) (log (+ 1 (neg p_2)))))))",
                right(outputs("sigmoid", "binary cross-entropy"), "L"));
        assertEquals("(+ L_1 L_2)", right(outputs("identity", "{kind: squared error, terms: L_i}"), "L"));
        assertEquals("(^ (+ p_2 (neg y_2)) 2)", right(outputs("identity", "{kind: squared error, terms: L_i}"), "L_2"));
        assertEquals(
                "(neg (+ (* y_1 (log p_1)) (* y_2 (log p_2))))",
                right(outputs("softmax", "softmax cross-entropy"), "L"));
        Definitions logits = outputs("identity", "softmax cross-entropy");
        assertEquals("(logsumexp p_1 p_2)", right(logits, "\\ell"));
        assertEquals("(+ \\ell (neg (+ (* y_1 p_1) (* y_2 p_2))))", right(logits, "L"));
        assertEquals(
                "(neg (+ (* y_1 (+ p_1 (neg \\ell))) (* y_2 (+ p_2 (neg \\ell)))))",
                right(outputs("identity", "{kind: softmax cross-entropy, target sum: free}"), "L"));
    }

    @Test
    void penaltyLeavesBiasesOut() {
        String file = """
                inputs: 1
                layers:
                  - {size: 1, biases: folded, weights: v_j}
                  - {size: 1, weights: u, biases: c}
                l2: 0.1
                """;
        assertEquals(
                "(+ (* 1/2 (^ (+ \\hat{y} (neg y)) 2)) (* (/ \\lambda 2) (+ (^ v_1 2) (^ u 2))))",
                right(read(file), "L"));
    }

    @Test
    void layersFollowTheConvention() {
        String layers = "inputs: [p, q]\nlayers: [{size: 1, weights: w_j, biases: c, activations: s}]";
        assertEquals("(+ (* w_1 p) (* w_2 q) c)", right(read(layers), "s"));
        assertEquals("(+ (* p w_1) (* q w_2) c)", right(read("convention: row\n" + layers), "s"));
        assertEquals("(+ w_0 (* w_1 p) (* w_2 q))", right(read(layers.replace("biases: c", "biases: folded")), "s"));
        assertEquals("(+ (* w_1 p) (* w_2 q))", right(read(layers.replace("biases: c", "biases: none")), "s"));
        assertEquals(
                "(* w_1 p)",
                right(read("inputs: p\nlayers: [{size: 1, weights: w_j, biases: none, activations: s}]"), "s"));
    }

    @Test
    void formulasStandWhereTheyAreUsed() {
        String file = """
                inputs: 2
                layers:
                  - size: 2
                    activation: {formula: 1 * t / (1 + exp(-b t)) + b, argument: t, trainable: b}
                    biases: none
                    pre-activations: s_i
                    activations: a_i
                  - {size: 1, biases: c}
                """;
        Definitions definitions = read(file);
        assertEquals("(+ (/ (* 1 s_2) (+ 1 (exp (neg (* b s_2))))) b)", right(definitions, "a_2"));
        Group trainable = definitions.groups(Role.PARAMETER).get(1);
        assertEquals(List.of(Name.of("b")), trainable.members());
    }

    @Test
    void softmaxComponentsShareTheirArguments() {
        Definitions definitions = outputs("softmax", "softmax cross-entropy");
        Application first = (Application) definition(definitions, "p_1").right();
        Application second = (Application) definition(definitions, "p_2").right();
        assertSame(first.arguments(), second.arguments());
        assertEquals(2, first.arguments().size());
    }

    @Test
    void groupsStandInOrder() {
        String file = """
                inputs: 2
                layers:
                  - {size: 2, activation: {formula: b z, trainable: b}, biases: c_i}
                  - {size: 2, biases: folded}
                  - {size: 2, biases: d}
                l2: 1
                """;
        List<String> groups = read(file).groups().stream()
                .map(group -> group.role() + " " + group.label() + " " + group.rows() + "x" + group.columns())
                .toList();
        assertEquals(
                List.of(
                        "INPUT x 2x1",
                        "PARAMETER W^{(1)} 2x2",
                        "PARAMETER c 2x1",
                        "PARAMETER b 1x1",
                        "PARAMETER W^{(2)} 2x3",
                        "PARAMETER W^{(3)} 2x2",
                        "PARAMETER \\mathbf{d} 2x1",
                        "TARGET y 2x1",
                        "SETTING \\lambda 1x1",
                        "PRE_ACTIVATION z^{(1)} 2x1",
                        "ACTIVATION a^{(1)} 2x1",
                        "ACTIVATION a^{(2)} 2x1",
                        "ACTIVATION \\hat{y} 2x1"),
                groups);
    }

    @Test
    void functionsExpandOneByOne() throws IOException {
        Network network = example("functions");
        Definitions both = Expansion.of(network.functions().get(1));
        assertEquals(List.of(Name.of("F_1"), Name.of("F_2")), both.results());
        assertEquals(List.of(Name.of("x"), Name.of("y")), both.given(Role.INPUT));
        assertEquals("(+ (* 3 x) (* 4 (^ y 2)))", right(both, "F_2"));
        assertEquals(
                List.of(Name.of("f")), Expansion.of(network.functions().get(0)).results());
        assertThrows(IllegalArgumentException.class, () -> Expansion.of(network));
    }

    @Test
    void parametersAreInTheOrderOfTheValues() throws IOException {
        Network network = example("iris");
        assertEquals(
                List.copyOf(network.values().keySet()), Expansion.of(network).given(Role.PARAMETER));
        assertTrue(network.values().size() == 67);
    }

    private static Definitions outputs(String activation, String loss) {
        return read("inputs: 1\nlayers: [{size: 2, activation: " + activation + ", activations: p_i}]\nloss: " + loss);
    }

    private static Definitions read(String file) {
        return Expansion.of(NetworkFile.read(new Source("f", file)));
    }

    private static String right(Definitions definitions, String name) {
        return Prefix.of(definition(definitions, name).right());
    }

    private static Definition definition(Definitions definitions, String name) {
        return definitions.definition(Name.of(name)).orElseThrow();
    }

    private static Network example(String label) throws IOException {
        Path file = Path.of("..", "generated-examples", "networks", label + ".yaml");
        return NetworkFile.read(new Source(label, Files.readString(file)));
    }

    private static Quantity value(Map<Name, Quantity> values, String name) {
        return Objects.requireNonNull(values.get(Name.of(name)), name);
    }

    /** All that can be worked out for one example. */
    private static Map<Name, Quantity> values(Network network, int example) {
        Map<Name, Quantity> values = new LinkedHashMap<>();
        network.values().forEach((name, value) -> values.put(name, Quantity.of(value)));
        network.settings().forEach((name, value) -> values.put(name, Quantity.of(value)));
        Example one = network.examples().get(example);
        for (int i = 0; i < network.inputs().size(); i++) {
            values.put(network.inputs().get(i), Quantity.of(one.inputs().get(i)));
        }
        for (int i = 0; i < network.targets().size(); i++) {
            values.put(network.targets().get(i), Quantity.of(one.targets().get(i)));
        }
        PreciseEvaluation evaluation = new PreciseEvaluation(values, new MathContext(40));
        for (Definition definition : Expansion.of(network).list()) {
            values.put(definition.name(), evaluation.evaluate(definition.right()));
        }
        return values;
    }
}
