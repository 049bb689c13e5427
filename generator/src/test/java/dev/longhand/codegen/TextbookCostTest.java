package dev.longhand.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.network.yaml.NetworkFile;
import dev.longhand.source.Source;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Counts worked out by hand. */
class TextbookCostTest {

    private static OptionalInt cost(String yaml) {
        return TextbookCost.of(NetworkFile.read(new Source("test.yaml", yaml)));
    }

    /** Each layer: products, additions, weight gradients; the second also the way back to the first. */
    @Test
    void sigmoidsWithHalfSquaredError() {
        int first = 6 + 6 + 6;
        int second = 3 + 3 + 3 + 3;
        int sigmoids = 4 * (20 + 4 + 3 + 2);
        int loss = 1 + 2;
        assertEquals(
                OptionalInt.of(first + second + sigmoids + loss),
                cost("{inputs: 2, layers: [{size: 3, activation: sigmoid}, {size: 1, activation: sigmoid}]}"));
    }

    @Test
    void tanhWithSoftmaxCrossEntropy() {
        int first = 3 * 4 * 8;
        int second = 3 * 8 * 3 + 8 * 3 + 8 * 2;
        int loss = 2 + 4 * 3 + 2 * 3 + 4 + 3 * 20 + 20;
        assertEquals(
                OptionalInt.of(first + second + 8 * 23 + loss),
                cost("{inputs: 4, layers: [{size: 8, activation: tanh}, {size: 3, activation: softmax}],"
                        + " loss: softmax cross-entropy}"));
    }

    @Test
    void reluIsTwoChoices() {
        assertEquals(
                OptionalInt.of(3 * 2 + 2 * 2 + (3 * 2 + 2) + 3),
                cost("{inputs: 1, layers: [{size: 2, activation: relu}, {size: 1}]}"));
    }

    @Test
    void ownFormulasAreNotCounted() {
        assertEquals(OptionalInt.empty(), cost("{inputs: 1, layers: [{size: 1, activation: {formula: 'z^2'}}]}"));
        assertEquals(OptionalInt.empty(), cost("{functions: ['f(x) = x^2']}"));
    }
}
