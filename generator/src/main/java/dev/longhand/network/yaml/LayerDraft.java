package dev.longhand.network.yaml;

import dev.longhand.expr.Name;
import dev.longhand.network.Activation;
import dev.longhand.network.Layer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * A layer before the names of its matrices are settled.
 *
 * @param node where the file describes it
 * @param matrices names of whole matrices that the file gives, by key
 */
record LayerDraft(
        Yaml node,
        int number,
        List<List<Name>> weights,
        List<Name> biases,
        boolean folded,
        List<Name> preActivations,
        List<Name> activations,
        Activation activation,
        Map<String, Name> matrices) {

    /** All that is trained, in order. */
    List<Name> parameters() {
        List<Name> parameters = new ArrayList<>(flatWeights());
        parameters.addAll(new LinkedHashSet<>(biases));
        if (activation instanceof Activation.Formula formula) {
            parameters.addAll(formula.trainable());
        }
        return parameters;
    }

    /** The weights row by row. */
    List<Name> flatWeights() {
        return weights.stream().flatMap(List::stream).toList();
    }

    /** The layer with its matrices named. */
    Layer named(Name matrix, Name biasVector, Name preActivationVector, Name activationVector) {
        return new Layer(
                matrix,
                weights,
                biasVector,
                biases,
                folded,
                preActivationVector,
                preActivations,
                activationVector,
                activations,
                activation);
    }
}
