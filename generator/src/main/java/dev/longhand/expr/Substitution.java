package dev.longhand.expr;

import dev.longhand.expr.Expression.Variable;
import java.util.Map;

/** Puts expressions in the place of names, all at once. */
public final class Substitution extends Rewriting {

    private final Map<Name, ? extends Expression> replacements;

    private Substitution(Map<Name, ? extends Expression> replacements) {
        this.replacements = replacements;
    }

    /** {@code e} with each name of {@code replacements} replaced. */
    public static Expression in(Expression e, Map<Name, ? extends Expression> replacements) {
        return replacements.isEmpty() ? e : new Substitution(replacements).apply(e);
    }

    @Override
    public Expression variable(Variable variable) {
        Expression replacement = replacements.get(variable.name());
        return replacement == null ? variable : replacement;
    }
}
