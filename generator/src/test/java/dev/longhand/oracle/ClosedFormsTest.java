package dev.longhand.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.longhand.ExampleNetworks;
import dev.longhand.Longhand;
import dev.longhand.derivation.Adjoints;
import dev.longhand.derivation.Chain;
import dev.longhand.derivation.Derivation;
import dev.longhand.derivation.Descent;
import dev.longhand.derivation.NumericPass;
import dev.longhand.expr.Algebra;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Name;
import dev.longhand.expr.Quantity;
import dev.longhand.graph.Role;
import dev.longhand.latex.Notation;
import dev.longhand.network.Network;
import dev.longhand.source.Source;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Chains and closed forms come to the same numbers as the adjoints, and short forms are found, not built in. */
class ClosedFormsTest {

    private static final Longhand LONGHAND = new Longhand();

    @Test
    void chainsAndClosedFormsEqualTheGradient() {
        int closed = 0;
        for (String name : ExampleNetworks.layered()) {
            Network network = ExampleNetworks.read(name);
            if (network.values().isEmpty()) {
                continue;
            }
            Derivation derivation = LONGHAND.derive(network);
            Map<Name, Quantity> values =
                    Descent.of(network, derivation, 1).get(0).passes().get(0).values();
            for (Name parameter : derivation.definitions().given(Role.PARAMETER)) {
                Quantity gradient = Objects.requireNonNull(values.get(Adjoints.gradientName(parameter)));
                Expression sum = Algebra.sum(derivation.chains(parameter).chains().stream()
                        .map(Chain::product)
                        .toList());
                assertEqual(gradient, NumericPass.value(derivation.resolved(sum), values), parameter);
                if (derivation.closedForm(parameter).isPresent()) {
                    closed++;
                    Expression form =
                            derivation.resolved(derivation.closedForm(parameter).get());
                    assertEqual(gradient, NumericPass.value(form, values), parameter);
                }
            }
        }
        assertTrue(closed > 100, "closed forms: " + closed);
    }

    @Test
    void theShortFormUnderSoftmaxAndCrossEntropyIsFound() {
        assertEquals("\\hat{y}_1 - y_1", outputAdjoint("softmax", 3, "softmax cross-entropy"));
    }

    @Test
    void withoutTheDeclaredSumItIsNot() {
        assertEquals(
                "\\hat{y}_1 (\\delta_{\\hat{y}_1} - \\bar{\\delta}_{\\hat{y}_1})",
                outputAdjoint("softmax", 2, "{kind: softmax cross-entropy, target sum: free}"));
    }

    @Test
    void theShortFormUnderSigmoidAndBinaryCrossEntropyIsFound() {
        assertEquals("\\hat{y} - y", outputAdjoint("sigmoid", 1, "binary cross-entropy"));
    }

    @Test
    void aSigmoidUnderASquaredErrorKeepsItsFactors() {
        assertEquals("\\delta_{\\hat{y}} \\hat{y} (1 - \\hat{y})", outputAdjoint("sigmoid", 1, "half squared error"));
    }

    private static String outputAdjoint(String activation, int size, String loss) {
        String text = "inputs: 2\nlayers: [{size: " + size + ", activation: " + activation + "}]\nloss: " + loss + "\n";
        Network network = Longhand.read(new Source("n.yaml", text));
        Derivation derivation = LONGHAND.derive(network);
        Name z = network.layers().get(0).preActivations().get(0);
        return Notation.symbolic(Map.of()).write(derivation.adjoints().right(z));
    }

    private static void assertEqual(Quantity expected, Quantity actual, Name parameter) {
        double size = Math.max(Math.abs(expected.toDouble()), 1e-300);
        assertEquals(
                0,
                expected.digits().subtract(actual.digits()).doubleValue() / size,
                1e-25,
                parameter + ": " + List.of(expected, actual));
    }
}
