package dev.longhand.derivation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.longhand.cas.ComputerAlgebra;
import dev.longhand.cas.RememberedAlgebra;
import dev.longhand.cas.symja.SymjaAlgebra;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Name;
import dev.longhand.expr.Operands;
import dev.longhand.graph.Definition;
import dev.longhand.network.Expansion;
import dev.longhand.network.Network;
import dev.longhand.network.yaml.NetworkFile;
import dev.longhand.source.Source;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a derivation costs, counted and not timed. */
class GrowthTest {

    /** Counts the questions that get as far as the algebra system itself. */
    private static final class Counted implements ComputerAlgebra {

        private final ComputerAlgebra asked = new SymjaAlgebra();
        private int questions;

        @Override
        public Optional<Expression> differentiate(Expression e, Name by) {
            questions++;
            return asked.differentiate(e, by);
        }

        @Override
        public Optional<Expression> simplify(Expression e) {
            questions++;
            return asked.simplify(e);
        }
    }

    private static Network network(int inputs, int hidden, String activation) {
        String text = "inputs: " + inputs + "\nlayers:\n  - {size: " + hidden + ", activation: " + activation
                + "}\n  - {size: 1, activation: sigmoid}\nloss: binary cross-entropy\n";
        return NetworkFile.read(new Source("n.yaml", text));
    }

    private static int questions(Network network) {
        Counted counted = new Counted();
        Derivation.program(Expansion.of(network), Set.of(), network.outputs(), new RememberedAlgebra(counted));
        return counted.questions;
    }

    @ParameterizedTest
    @ValueSource(strings = {"tanh", "sigmoid", "{formula: z / (1 + exp(-b z)), trainable: b}", "{formula: z^3}"})
    void theNumberOfQuestionsDoesNotGrowWithTheLayers(String activation) {
        int small = questions(network(8, 8, activation));
        assertTrue(small > 0);
        assertEquals(small, questions(network(32, 32, activation)));
    }

    private static long size(Network network) {
        Program program = Derivation.program(
                Expansion.of(network), Set.of(), network.outputs(), new RememberedAlgebra(new Counted()));
        return nodes(program.forward().list()) + nodes(program.backward());
    }

    private static long nodes(List<Definition> definitions) {
        long[] count = {0};
        definitions.forEach(d -> Operands.walk(d.right(), part -> count[0]++));
        return count[0];
    }

    @ParameterizedTest
    @ValueSource(strings = {"tanh", "relu", "gelu"})
    void theSizeGrowsWithTheNumberOfWeights(String activation) {
        double perWeight = size(network(8, 8, activation)) / 81.0;
        double perWeightLater = size(network(32, 32, activation)) / 1089.0;
        assertTrue(perWeightLater <= perWeight, perWeight + " then " + perWeightLater);
    }

    /** With softmax too: as many classes as there are inputs. */
    @ParameterizedTest
    @ValueSource(strings = {"softmax cross-entropy", "squared error"})
    void softmaxGrowsLikewise(String loss) {
        double few = softmax(6, loss) / 42.0;
        double many = softmax(24, loss) / 600.0;
        assertTrue(many <= 1.1 * few, few + " then " + many);
    }

    private static long softmax(int size, String loss) {
        String text = "inputs: " + size + "\nlayers: [{size: " + size + ", activation: softmax}]\nloss: " + loss + "\n";
        return size(NetworkFile.read(new Source("n.yaml", text)));
    }
}
