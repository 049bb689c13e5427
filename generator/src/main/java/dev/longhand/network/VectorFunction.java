package dev.longhand.network;

import dev.longhand.expr.Expression;
import dev.longhand.expr.Name;
import dev.longhand.expr.Rational;
import java.util.ArrayList;
import java.util.List;

/**
 * A plain function from R^n to R^m.
 *
 * @param arguments n names
 * @param components m expressions over the arguments, compositions already put in
 * @param inner for a composition outer(inner(x)): the names of outer and inner; empty otherwise
 * @param points where its derivatives are wanted in numbers, each of n values
 */
public record VectorFunction(
        Name name, List<Name> arguments, List<Expression> components, List<Name> inner, List<List<Rational>> points) {
    public VectorFunction {
        arguments = List.copyOf(arguments);
        components = List.copyOf(components);
        inner = List.copyOf(inner);
        points = points.stream().map(List::copyOf).toList();
    }

    /** A name for each component: the function's own when there is but one, else numbered from 1. */
    public List<Name> componentNames() {
        if (components.size() == 1) {
            return List.of(name);
        }
        List<Name> names = new ArrayList<>();
        for (int i = 1; i <= components.size(); i++) {
            names.add(name.withSubscript(name.subscript().isEmpty() ? "" + i : name.subscript() + "," + i));
        }
        return names;
    }

    /** The same function with other points. */
    public VectorFunction at(List<List<Rational>> others) {
        return new VectorFunction(name, arguments, components, inner, others);
    }
}
