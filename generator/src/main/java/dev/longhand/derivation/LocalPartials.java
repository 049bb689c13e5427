package dev.longhand.derivation;

import dev.longhand.cas.LinearDifferentiation;
import dev.longhand.expr.Algebra;
import dev.longhand.expr.Composite;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Expression.Application;
import dev.longhand.expr.Expression.Variable;
import dev.longhand.expr.Name;
import dev.longhand.expr.Operands;
import dev.longhand.graph.Definition;
import dev.longhand.graph.Definitions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The derivatives of each definition by the names on its right side, written in the names of the graph. */
final class LocalPartials {

    private final Definitions definitions;
    private final LinearDifferentiation differentiation;
    private final NodeSymbols symbols;
    private final Map<Name, Map<Name, Expression>> known = new HashMap<>();
    private final Map<Name, List<Definition>> consumers = new HashMap<>();

    LocalPartials(Definitions definitions, LinearDifferentiation differentiation) {
        this.definitions = definitions;
        this.differentiation = differentiation;
        this.symbols = new NodeSymbols(definitions);
        for (Definition definition : definitions.list()) {
            for (Name used : Operands.names(definition.right())) {
                consumers.computeIfAbsent(used, n -> new ArrayList<>()).add(definition);
            }
        }
    }

    NodeSymbols symbols() {
        return symbols;
    }

    /** The definitions whose right sides use a name, in order. */
    List<Definition> consumers(Name name) {
        return consumers.getOrDefault(name, List.of());
    }

    /** The derivative of {@code of} by {@code by}, other names on its right side held fixed; zero when unused. */
    Expression partial(Name of, Name by) {
        return known.computeIfAbsent(of, this::all).getOrDefault(by, Algebra.ZERO);
    }

    private Map<Name, Expression> all(Name of) {
        Expression right = definitions.definition(of).orElseThrow().right();
        Map<Name, Expression> partials = new LinkedHashMap<>();
        if (right instanceof Application a
                && a.function() instanceof Composite
                && a.order() == 0
                && a.arguments().get(0) instanceof Variable v) {
            // kept as f'(z): the formula of f' is shown once, not in every chain
            partials.put(v.name(), new Application(a.function(), 1, a.arguments()));
            return partials;
        }
        differentiation.partials(right).forEach((by, partial) -> partials.put(by, symbols.apply(partial)));
        return partials;
    }
}
