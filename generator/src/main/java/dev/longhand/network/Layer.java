package dev.longhand.network;

import dev.longhand.expr.Name;
import java.util.List;

/**
 * A dense layer of m units over n inputs: z = W a + b, then the activation.
 *
 * @param matrix the name of W as a whole
 * @param weights m rows; each of n names, or of n + 1 when the biases are folded in as column 0
 * @param biasVector the name of b as a whole
 * @param biases m names, all the same when the units share one; none when folded in or absent
 * @param folded whether column 0 of the weights is the bias
 * @param preActivationVector the name of z as a whole
 * @param preActivations m names; the same as {@code activations} for the identity
 * @param activationVector the name of a as a whole
 * @param activations m names
 */
public record Layer(
        Name matrix,
        List<List<Name>> weights,
        Name biasVector,
        List<Name> biases,
        boolean folded,
        Name preActivationVector,
        List<Name> preActivations,
        Name activationVector,
        List<Name> activations,
        Activation activation) {

    public Layer {
        weights = weights.stream().map(List::copyOf).toList();
        biases = List.copyOf(biases);
        preActivations = List.copyOf(preActivations);
        activations = List.copyOf(activations);
        int units = activations.size();
        if (weights.size() != units
                || preActivations.size() != units
                || (!biases.isEmpty() && (biases.size() != units || folded))) {
            throw new IllegalArgumentException("layer " + activationVector + ": sizes differ");
        }
    }

    /** How many units it has. */
    public int size() {
        return activations.size();
    }
}
