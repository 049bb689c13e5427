package dev.longhand.typeset.section;

import dev.longhand.derivation.Chain;
import dev.longhand.derivation.Derivation;
import dev.longhand.expr.Expression.Variable;
import dev.longhand.expr.Name;
import dev.longhand.network.Layer;
import dev.longhand.network.Network;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The order in which a person takes derivatives: from the last layer to the first, and a value that is used more than once
 * right before its first use.
 */
public final class BackwardOrder {

    private final Derivation derivation;
    private final Set<Name> order = new LinkedHashSet<>();

    private BackwardOrder(Derivation derivation) {
        this.derivation = derivation;
    }

    /** The names whose derivatives are shown: {@code parameters}, and what their chains end in. */
    public static List<Name> of(Network network, Derivation derivation, List<Name> parameters) {
        BackwardOrder backward = new BackwardOrder(derivation);
        lastLayerFirst(network, parameters).forEach(backward::add);
        return List.copyOf(backward.order);
    }

    private static List<Name> lastLayerFirst(Network network, List<Name> parameters) {
        Set<Name> ordered = new LinkedHashSet<>();
        for (int i = network.layers().size() - 1; i >= 0; i--) {
            Layer layer = network.layers().get(i);
            List<Name> own = new ArrayList<>(
                    layer.weights().stream().flatMap(List::stream).toList());
            own.addAll(layer.biases());
            own.retainAll(parameters);
            ordered.addAll(own);
        }
        ordered.addAll(parameters);
        return List.copyOf(ordered);
    }

    private void add(Name name) {
        if (order.contains(name)) {
            return;
        }
        for (Chain chain : derivation.chains(name).chains()) {
            Chain.Link first = chain.links().get(0);
            if (first.value() instanceof Variable v
                    && derivation.adjoints().source(v.name()).isPresent()) {
                add(first.by());
            }
        }
        order.add(name);
    }
}
