package dev.longhand.cas;

import dev.longhand.expr.Expression;
import dev.longhand.expr.Name;

/** A formula that the algebra system could not differentiate. */
public final class NoDerivative extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Expression expression;
    private final transient Name by;

    public NoDerivative(Expression expression, Name by) {
        super("no derivative found by " + by);
        this.expression = expression;
        this.by = by;
    }

    public Expression expression() {
        return expression;
    }

    public Name by() {
        return by;
    }
}
