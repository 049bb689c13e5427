package dev.longhand.derivation;

import dev.longhand.expr.Name;
import dev.longhand.expr.Operands;
import dev.longhand.graph.Definition;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Definitions from the last to the first, but the units of a layer, which do not use each other, in the order in which people
 * count them.
 */
final class BackwardLayers {

    private BackwardLayers() {}

    static List<Definition> of(List<Definition> forward) {
        Deque<List<Definition>> layers = new ArrayDeque<>();
        Set<Name> inLayer = new HashSet<>();
        Definition before = null;
        for (Definition definition : forward) {
            boolean follows = before != null
                    && before.role() == definition.role()
                    && Operands.names(definition.right()).stream().noneMatch(inLayer::contains);
            if (!follows) {
                layers.push(new ArrayList<>());
                inLayer.clear();
            }
            layers.element().add(definition);
            inLayer.add(definition.name());
            before = definition;
        }
        return layers.stream().flatMap(List::stream).toList();
    }
}
