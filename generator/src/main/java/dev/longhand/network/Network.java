package dev.longhand.network;

import dev.longhand.expr.Name;
import dev.longhand.expr.Rational;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A network file, read: every name and size settled. Either there are layers and a loss, or there are plain
 * functions.
 *
 * @param label short name, from the file's name
 * @param title one line for people
 * @param convention whether layers are written for column or for row vectors
 * @param inputVector the name of the inputs as a whole
 * @param targetVector the name of the targets as a whole
 * @param loss present exactly when there are layers
 * @param settings values of what is not trained, such as the rate of the penalty
 * @param values of the parameters: for all of them or for none
 * @param examples inputs and targets; may be empty
 */
public record Network(
        String label,
        String title,
        Convention convention,
        Name inputVector,
        List<Name> inputs,
        List<Layer> layers,
        Name targetVector,
        List<Name> targets,
        Optional<Loss> loss,
        Optional<Penalty> penalty,
        Training training,
        Map<Name, Rational> settings,
        Map<Name, Rational> values,
        List<Example> examples,
        List<VectorFunction> functions) {

    /** How a layer is written: {@code z = W x + b} or {@code z = x W^T + b}. */
    public enum Convention {
        COLUMN,
        ROW
    }

    public Network {
        inputs = List.copyOf(inputs);
        layers = List.copyOf(layers);
        targets = List.copyOf(targets);
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        examples = List.copyOf(examples);
        functions = List.copyOf(functions);
        if (layers.isEmpty() == functions.isEmpty() || layers.isEmpty() == loss.isPresent()) {
            throw new IllegalArgumentException("a network has layers and a loss, or plain functions");
        }
    }

    /** The names of the last layer's activations; empty for plain functions. */
    public List<Name> outputs() {
        return layers.isEmpty() ? List.of() : layers.get(layers.size() - 1).activations();
    }
}
