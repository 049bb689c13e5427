package dev.longhand.derivation;

import dev.longhand.cas.NoDerivative;
import dev.longhand.expr.Algebra;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Name;
import dev.longhand.network.Activation;
import dev.longhand.network.Insertion;
import dev.longhand.network.Layer;
import dev.longhand.network.Network;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A network as a function of its inputs: the Jacobian of each layer by the one before it, their product, and the Jacobian of
 * what comes of putting all layers into each other.
 */
public final class LayerJacobians {

    private final Network network;
    private final Derivation derivation;

    private LayerJacobians(Network network, Derivation derivation) {
        this.network = network;
        this.derivation = derivation;
    }

    public static LayerJacobians of(Network network, Derivation derivation) {
        return new LayerJacobians(network, derivation);
    }

    /** The units of a layer, from 1; of layer 0 the inputs. */
    public List<Name> units(int number) {
        return number == 0 ? network.inputs() : network.layers().get(number - 1).activations();
    }

    /** The derivatives of a layer's units by those of the layer before: as many rows as it has units. */
    public Grid of(int number) {
        Layer layer = network.layers().get(number - 1);
        int first = layer.folded() ? 1 : 0;
        List<Expression> entries = new ArrayList<>();
        for (int i = 0; i < layer.size(); i++) {
            for (int j = 0; j < units(number - 1).size(); j++) {
                entries.add(entry(layer, i, j + first));
            }
        }
        return new Grid(layer.size(), units(number - 1).size(), entries);
    }

    private Expression entry(Layer layer, int i, int column) {
        Name unit = layer.activations().get(i);
        if (layer.activation() instanceof Activation.Identity) {
            return weight(layer, i, column);
        }
        if (!(layer.activation() instanceof Activation.Softmax)) {
            return Algebra.product(
                    derivation.partial(unit, layer.preActivations().get(i)), weight(layer, i, column));
        }
        List<Expression> terms = new ArrayList<>();
        for (int k = 0; k < layer.size(); k++) {
            terms.add(Algebra.product(
                    derivation.partial(unit, layer.preActivations().get(k)), weight(layer, k, column)));
        }
        return Algebra.sum(terms);
    }

    private static Expression weight(Layer layer, int row, int column) {
        return Algebra.variable(layer.weights().get(row).get(column));
    }

    /** The product of all layers' Jacobians: the outputs by the inputs. */
    public Grid product() {
        Grid product = of(network.layers().size());
        for (int l = network.layers().size() - 1; l >= 1; l--) {
            product = product.times(of(l));
        }
        return product;
    }

    /** The outputs over inputs and parameters alone. */
    public List<Expression> substituted() {
        Map<Name, Expression> inner = new HashMap<>();
        for (Layer layer : network.layers()) {
            List<Name> defined = new ArrayList<>(layer.preActivations());
            if (!(layer.activation() instanceof Activation.Identity)) {
                defined.addAll(layer.activations());
            }
            for (Name name : defined) {
                Expression right =
                        derivation.definitions().definition(name).orElseThrow().right();
                inner.put(name, Insertion.in(right, inner));
            }
        }
        return network.outputs().stream()
                .map(name -> inner.getOrDefault(name, Algebra.variable(name)))
                .toList();
    }

    /** The Jacobian of {@link #substituted}; nothing where it could not be had, or is not the product of the layers'. */
    public Optional<Jacobian> ofSubstituted(MatrixCheck check) {
        try {
            Jacobian jacobian = derivation.jacobian(network.inputs(), substituted());
            Grid product = product();
            for (int i = 0; i < product.rows(); i++) {
                for (int j = 0; j < product.columns(); j++) {
                    if (!check.agree(product.at(i, j), jacobian.entries().get(i).get(j))) {
                        return Optional.empty();
                    }
                }
            }
            return Optional.of(jacobian);
        } catch (NoDerivative e) {
            return Optional.empty();
        }
    }
}
