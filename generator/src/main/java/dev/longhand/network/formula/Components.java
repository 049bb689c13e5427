package dev.longhand.network.formula;

import dev.longhand.expr.Expression;
import dev.longhand.expr.Name;
import java.util.List;

/**
 * The right side of a function's definition.
 *
 * @param list one expression for each component, calls of the file's own functions put in
 * @param inner for {@code F(G(x))}: F and G; empty otherwise
 */
public record Components(List<Expression> list, List<Name> inner) {
    public Components {
        list = List.copyOf(list);
        inner = List.copyOf(inner);
    }
}
