package dev.longhand.graph;

import dev.longhand.expr.Expression;
import dev.longhand.expr.Name;

/**
 * A name and what it equals, one step of a Wengert list (Wengert 1964, "A simple automatic derivative evaluation
 * program").
 *
 * @param right an expression over names that come earlier
 */
public record Definition(Name name, Expression right, Role role) {

    public Definition {
        if (role.isGiven()) {
            throw new IllegalArgumentException(name + " is given, not defined");
        }
    }
}
