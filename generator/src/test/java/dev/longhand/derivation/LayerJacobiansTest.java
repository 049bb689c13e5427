package dev.longhand.derivation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.longhand.ExampleNetworks;
import dev.longhand.Longhand;
import dev.longhand.RandomNetworks;
import dev.longhand.expr.Name;
import dev.longhand.expr.Quantity;
import dev.longhand.graph.Definition;
import dev.longhand.network.Network;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class LayerJacobiansTest {

    private static final Longhand LONGHAND = new Longhand();
    private static final BigDecimal STEP = BigDecimal.ONE.movePointLeft(9);

    @TestFactory
    Stream<DynamicTest> bothMethodsGiveTheSame() {
        return Stream.of("note-001", "note-002", "note-003", "xor", "logistic", "softmax")
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    Network network = ExampleNetworks.read(name);
                    Derivation derivation = LONGHAND.derive(network);
                    LayerJacobians jacobians = LayerJacobians.of(network, derivation);
                    assertTrue(
                            jacobians.ofSubstituted(MatrixCheck.of(derivation)).isPresent());
                }));
    }

    @TestFactory
    Stream<DynamicTest> theProductIsWhatFiniteDifferencesGive() {
        Stream<Network> examples = ExampleNetworks.layered().stream()
                .filter(name -> !name.equals("note-001"))
                .map(ExampleNetworks::read);
        Stream<Network> random = RandomNetworks.plans(20).map(RandomNetworks.Plan::build);
        return Stream.concat(examples, random)
                .map(network -> DynamicTest.dynamicTest(network.title(), () -> compare(network)));
    }

    private static void compare(Network network) {
        Derivation derivation = LONGHAND.derive(network);
        Map<Name, Quantity> values =
                Descent.of(network, derivation, 1).get(0).passes().get(0).values();
        Grid product = LayerJacobians.of(network, derivation).product();
        assertEquals(network.outputs().size(), product.rows());
        assertEquals(network.inputs().size(), product.columns());
        for (int j = 0; j < product.columns(); j++) {
            Map<Name, Quantity> above =
                    moved(derivation, values, network.inputs().get(j), STEP);
            Map<Name, Quantity> below =
                    moved(derivation, values, network.inputs().get(j), STEP.negate());
            for (int i = 0; i < product.rows(); i++) {
                Name output = network.outputs().get(i);
                BigDecimal difference = Objects.requireNonNull(above.get(output))
                        .digits()
                        .subtract(Objects.requireNonNull(below.get(output)).digits());
                double quotient =
                        difference.divide(STEP.add(STEP), MathContext.DECIMAL64).doubleValue();
                double exact = NumericPass.value(derivation.forEvaluation(product.at(i, j)), values)
                        .toDouble();
                assertEquals(quotient, exact, 1e-6 * Math.max(1, Math.abs(exact)), output::tex);
            }
        }
    }

    private static Map<Name, Quantity> moved(
            Derivation derivation, Map<Name, Quantity> values, Name input, BigDecimal by) {
        Map<Name, Quantity> given = new LinkedHashMap<>();
        List<Definition> forward = new ArrayList<>(derivation.definitions().list());
        values.forEach((name, value) -> {
            if (derivation.definitions().definition(name).isEmpty()) {
                given.put(name, value);
            }
        });
        given.put(
                input,
                Quantity.of(Objects.requireNonNull(values.get(input)).digits().add(by)));
        return NumericPass.of(forward, given);
    }
}
