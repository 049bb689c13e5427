package dev.longhand.derivation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.longhand.ExampleNetworks;
import dev.longhand.Longhand;
import dev.longhand.expr.Expression.Variable;
import dev.longhand.expr.Name;
import dev.longhand.expr.Quantity;
import dev.longhand.network.Network;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A number times a matrix is the gradient: at the numbers of each example, against the derivatives of the reverse pass. */
class OutputGradientTest {

    private static final Longhand LONGHAND = new Longhand();

    private static Optional<OutputGradient> of(Network network, Derivation derivation) {
        return OutputGradient.of(network, derivation, MatrixCheck.of(derivation));
    }

    @Test
    void numberTimesMatrixIsTheGradientOfEachExample() {
        for (String name : List.of("note-003", "note-004", "xor")) {
            Network network = ExampleNetworks.read(name);
            Derivation derivation = LONGHAND.derive(network);
            OutputGradient gradient = of(network, derivation).orElseThrow();
            for (Descent.Pass pass :
                    LONGHAND.numbers(network, derivation, 1).get(0).passes()) {
                gradient.blocks().forEach(block -> compare(gradient, block, pass.values()));
            }
        }
    }

    private static void compare(OutputGradient gradient, OutputGradient.Block block, Map<Name, Quantity> values) {
        double scalar = NumericPass.value(gradient.scalar(), values).toDouble();
        for (int k = 0; k < block.slopes().entries().size(); k++) {
            double slope =
                    NumericPass.value(block.slopes().entries().get(k), values).toDouble();
            Name by = ((Variable) block.step().names().entries().get(k)).name();
            double expected = Objects.requireNonNull(values.get(Adjoints.gradientName(by)))
                    .toDouble();
            assertEquals(expected, scalar * slope, 1e-9 * Math.max(1, Math.abs(expected)), by.tex());
        }
    }

    @Test
    void thereIsNoneForTwoOutputsNorUnderAPenalty() {
        for (String name : List.of("note-002", "regression")) {
            Network network = ExampleNetworks.read(name);
            assertTrue(of(network, LONGHAND.derive(network)).isEmpty(), name);
        }
    }
}
