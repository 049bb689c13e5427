package dev.longhand.typeset.section;

import dev.longhand.expr.Name;
import dev.longhand.network.Activation;
import dev.longhand.network.Layer;
import dev.longhand.network.Network;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which layer a name belongs to, when derivatives are taken from the last layer to the first. */
public final class LayerNames {

    private final List<Layer> layers;
    private final Map<Name, Integer> layerOf = new HashMap<>();

    /** Goes through the layers of a network; a name that several have belongs to the first of them. */
    public LayerNames(Network network) {
        this.layers = network.layers();
        for (int i = 0; i < layers.size(); i++) {
            Layer layer = layers.get(i);
            for (List<Name> row : layer.weights()) {
                add(row, i);
            }
            add(layer.biases(), i);
            add(layer.preActivations(), i);
            add(layer.activations(), i);
            if (layer.activation() instanceof Activation.Formula formula) {
                add(formula.trainable(), i);
            }
        }
    }

    /** A parameter that layers share has its whole derivative only when the first of them has been reached. */
    private void add(Collection<Name> names, int layer) {
        names.forEach(name -> layerOf.putIfAbsent(name, layer));
    }

    /** Those that belong to a layer, in their order; what stands between the last layer and the loss belongs to the last. */
    public List<Name> in(int layer, Collection<Name> names) {
        return names.stream().filter(name -> isIn(layer, name)).toList();
    }

    /** Whether a name belongs to a layer, counted from 0; what belongs to none is in the last. */
    public boolean isIn(int layer, Name name) {
        return layerOf.getOrDefault(name, layers.size() - 1) == layer;
    }

    /** What stands above the derivatives of a layer. */
    public String title(int layer) {
        if (layers.size() == 1) {
            return "Derivatives";
        }
        if (layer == layers.size() - 1) {
            return "Derivatives of the output layer";
        }
        return "Derivatives of " + (layers.size() == 2 ? "the hidden layer" : "hidden layer " + (layer + 1));
    }
}
