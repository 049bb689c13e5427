package dev.longhand.derivation;

import dev.longhand.expr.Expression;
import dev.longhand.expr.Expression.Application;
import dev.longhand.expr.Rewriting;

/** Puts the formula of f' in the place of each f'(z). */
final class ResolvedSlopes extends Rewriting {

    private final NodeSymbols symbols;

    ResolvedSlopes(NodeSymbols symbols) {
        this.symbols = symbols;
    }

    @Override
    public Expression application(Application application) {
        if (application.order() == 0) {
            return super.application(application);
        }
        Expression argument = apply(application.arguments().get(0));
        Expression value = symbols.apply(new Application(application.function(), argument));
        return symbols.apply(application.function().derivative(argument, value));
    }
}
