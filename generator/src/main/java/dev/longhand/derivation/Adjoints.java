package dev.longhand.derivation;

import dev.longhand.expr.Algebra;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Expression.Variable;
import dev.longhand.expr.Name;
import dev.longhand.graph.Definition;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The derivatives of one result by every name it depends on, as definitions: the reverse pass of automatic
 * differentiation (Griewank and Walther 2008, "Evaluating Derivatives", section 3.2).
 */
public final class Adjoints {

    private final Map<Name, Expression> byName;
    private final List<Definition> list;
    private final Set<Name> simplified;
    private final Map<Name, Name> sources = new HashMap<>();
    private final Map<Name, Expression> rights = new HashMap<>();

    /**
     * @param byName for each name its derivative: a number, or the name of a definition
     * @param list definitions in the order of computation, the result's side first
     * @param simplified names whose derivative was found in a shorter form than its factors give
     */
    Adjoints(Map<Name, Expression> byName, List<Definition> list, Set<Name> simplified) {
        this.byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
        this.list = List.copyOf(list);
        this.simplified = Set.copyOf(simplified);
        byName.forEach((of, adjoint) -> {
            if (adjoint instanceof Variable v) {
                sources.put(v.name(), of);
            }
        });
        list.forEach(definition -> rights.put(definition.name(), definition.right()));
    }

    /** The name of the derivative of the result by {@code v}: {@code \delta_v} for definitions. */
    public static Name adjointName(Name v) {
        return new Name("\\delta", v.tex(), "");
    }

    /** The name of the derivative of the result by a parameter {@code p}: {@code \nabla_p}. */
    public static Name gradientName(Name p) {
        return new Name("\\nabla", p.tex(), "");
    }

    /** Adjoints and gradients in the order of computation. */
    public List<Definition> list() {
        return list;
    }

    /** The derivative of the result by a name: a number, or the variable that one of {@link #list} defines. */
    public Expression of(Name name) {
        return byName.getOrDefault(name, Algebra.ZERO);
    }

    /** What the derivative by {@code name} is defined as, over forward names and other adjoints. */
    public Expression right(Name name) {
        Expression adjoint = of(name);
        return adjoint instanceof Variable v ? rights.getOrDefault(v.name(), adjoint) : adjoint;
    }

    /** What {@code adjoint}, one of {@link #list}, is defined as; nothing for other names. */
    Optional<Expression> definition(Name adjoint) {
        return Optional.ofNullable(rights.get(adjoint));
    }

    /** The name whose derivative {@code adjoint} is; nothing when it is no adjoint of a name. */
    public Optional<Name> source(Name adjoint) {
        return Optional.ofNullable(sources.get(adjoint));
    }

    /** Whether the derivative by a name was found in a shorter form than its factors give, such as p - y. */
    public boolean isSimplified(Name name) {
        return simplified.contains(name);
    }
}
