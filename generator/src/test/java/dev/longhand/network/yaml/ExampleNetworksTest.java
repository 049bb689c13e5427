package dev.longhand.network.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.longhand.expr.Name;
import dev.longhand.expr.Rational;
import dev.longhand.graph.Group;
import dev.longhand.network.Activation;
import dev.longhand.network.Expansion;
import dev.longhand.network.Layer;
import dev.longhand.network.Loss;
import dev.longhand.network.Network;
import dev.longhand.network.NetworkSchema;
import dev.longhand.network.VectorFunction;
import dev.longhand.source.InvalidInput;
import dev.longhand.source.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The example files, the schema and the reader say the same. */
final class ExampleNetworksTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(NetworkSchema.text());
    private static final JsonNode ROOT = JsonMapper.shared().readTree(NetworkSchema.text());

    static List<Source> examples() throws IOException {
        return ExampleNetworks.all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isValidAndReads(Source example) {
        assertEquals(List.of(), SCHEMA.validate(example.text(), InputFormat.YAML));
        Network network = NetworkFile.read(example);
        assertEquals(example.name(), network.label() + ".yaml");
        if (network.layers().isEmpty()) {
            for (VectorFunction function : network.functions()) {
                assertEquals(
                        function.components().size(),
                        Expansion.of(function).results().size());
            }
        } else {
            assertEquals(
                    List.of(network.loss().orElseThrow().name()),
                    Expansion.of(network).results());
        }
    }

    @Test
    void everyActivationAndLossHasAnExample() throws IOException {
        Set<String> activations = new TreeSet<>();
        Set<String> losses = new TreeSet<>();
        for (Source example : ExampleNetworks.all()) {
            Network network = NetworkFile.read(example);
            network.loss().map(Loss::label).ifPresent(losses::add);
            network.layers().forEach(layer -> activations.add(label(layer.activation())));
        }
        Set<String> kinds = new TreeSet<>(ActivationReader.KINDS);
        kinds.add("formula");
        assertEquals(kinds, activations);
        assertEquals(new TreeSet<>(LossReader.KINDS), losses);
    }

    private static String label(Activation activation) {
        if (activation instanceof Activation.Elementwise elementwise) {
            return elementwise.function().label().replace('_', ' ');
        }
        return activation.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    @Test
    void schemaAndReaderKnowTheSameWords() {
        JsonNode inner = ROOT.get("$defs");
        assertEquals(Set.copyOf(NetworkFile.KEYS), keys(ROOT));
        assertEquals(Set.copyOf(LayerReader.KEYS), keys(inner.get("layer")));
        assertEquals(Set.copyOf(ActivationReader.KEYS), keys(inner.get("activation")));
        assertEquals(Set.copyOf(LossReader.KEYS), keys(inner.get("loss")));
        assertEquals(Set.copyOf(LayerNames.KEYS), keys(ROOT.get("properties").get("names")));
        assertEquals(ActivationReader.KINDS, words(inner.get("activationKind")));
        List<String> losses = new ArrayList<>(LossReader.KINDS);
        losses.remove("formula");
        assertEquals(losses, words(inner.get("lossKind")));
    }

    private static Set<String> keys(JsonNode schema) {
        return Set.copyOf(schema.get("properties").propertyNames());
    }

    private static List<String> words(JsonNode schema) {
        List<String> words = new ArrayList<>();
        schema.get("enum").forEach(word -> words.add(word.asString()));
        return words;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "inputs: 2",
                "'layers: [{size: 1}]'",
                "'{inputs: 2, layers: [{size: 1}], functions: [f(x) = x]}'",
                "'{inputs: 2, layers: [{size: 1, bias: b}]}'",
                "'{inputs: 2, layers: [{size: 1, activation: reluu}]}'",
                "'{inputs: 2, layers: [{size: 1}], l2: {value: \"0.5\"}}'",
                "'{inputs: 2, layers: []}'",
                "'{inputs: 2, layers: [{size: 1}], steps: -1}'",
            })
    void schemaRefusesWhatTheReaderRefuses(String file) {
        assertFalse(SCHEMA.validate(file, InputFormat.YAML).isEmpty());
        assertThrows(InvalidInput.class, () -> NetworkFile.read(new Source("f", file)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "note-000 | x \\bar{W}_1 B_1 \\bar{W}_2 B_2 \\bar{W}_3 B_3 y S_1 O_1 S_2 O_2 \\hat{y}",
                "note-001 | x W^{(1)} b W^{(2)} b_4 y_T z_h a_h z_o \\mathrm{output}",
                "note-002 | i W^{(1)} b^{(1)} W^{(2)} b^{(2)} \\text{target}_o h a_h o a_o",
                "note-003 | x W V y e f \\hat{y}",
                "note-004 | x W^1 b_1^1 W^2 b^2 W^3 b_1^3 y z_1^1 a_1^1 z^2 a^2 z_1^3 a_1^3",
                "swish | x V c b U d y z^{(1)} a^{(1)} \\hat{y}",
            })
    void matricesGetNames(String label, String expected) {
        Network network = NetworkFile.read(ExampleNetworks.named(label));
        List<String> labels = Expansion.of(network).groups().stream()
                .map(Group::label)
                .map(Name::tex)
                .toList();
        assertEquals(expected, String.join(" ", labels));
    }

    @Test
    void notesKeepTheirNames() {
        Network network = NetworkFile.read(ExampleNetworks.named("note-002"));
        Layer output = network.layers().get(1);
        assertEquals("[[w_{21}, w_{22}], [w_{23}, w_{24}]]", output.weights().toString());
        assertEquals("[b_2, b_2]", output.biases().toString());
        assertEquals("[o_1, o_2]", output.preActivations().toString());
        assertEquals("[a_{o_1}, a_{o_2}]", output.activations().toString());
        assertEquals(
                "[\\text{target}_{o_1}, \\text{target}_{o_2}]",
                network.targets().toString());
        assertEquals(Rational.of(9, 20), network.values().get(Name.of("w_22")));
        assertEquals(Rational.of(3, 5), network.values().get(Name.of("b_2")));
        assertEquals(10, network.values().size());
        assertTrue(network.training().rate().isPresent());
    }
}
