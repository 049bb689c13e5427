package dev.longhand.derivation;

import dev.longhand.expr.Algebra;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Expression.Application;
import dev.longhand.expr.Expression.Negation;
import dev.longhand.expr.Expression.Power;
import dev.longhand.expr.Expression.Sum;
import dev.longhand.expr.Expression.Variable;
import dev.longhand.expr.Name;
import dev.longhand.expr.Primitive;
import dev.longhand.expr.Rewriting;
import dev.longhand.graph.Definitions;
import java.util.Optional;

/**
 * For evaluation, 1 - a by the argument of a saturating function instead of its value, where nothing cancels: 1 - sigmoid(z) is
 * sigmoid(-z), and 1 - tanh(z)^2 is 4 sigmoid(2z) sigmoid(-2z). Both are identities.
 */
final class Complements extends Rewriting {

    private final Definitions definitions;

    Complements(Definitions definitions) {
        this.definitions = definitions;
    }

    @Override
    public Expression sum(Sum sum) {
        if (sum.terms().size() == 2
                && Algebra.isOne(sum.terms().get(0))
                && sum.terms().get(1) instanceof Negation n) {
            Optional<Expression> z = argument(n.operand(), Primitive.SIGMOID);
            if (z.isPresent()) {
                return sigmoid(Algebra.negate(z.get()));
            }
            if (n.operand() instanceof Power p && p.exponent().equals(Algebra.constant(2))) {
                Optional<Expression> u = argument(p.base(), Primitive.TANH);
                if (u.isPresent()) {
                    Expression twice = Algebra.product(Algebra.constant(2), u.get());
                    return Algebra.product(Algebra.constant(4), sigmoid(twice), sigmoid(Algebra.negate(twice)));
                }
            }
        }
        return super.sum(sum);
    }

    private Optional<Expression> argument(Expression a, Primitive function) {
        Name name = a instanceof Variable v ? v.name() : null;
        Expression value = name == null
                ? a
                : definitions.definition(name).map(d -> d.right()).orElse(a);
        return value instanceof Application f && f.function() == function
                ? Optional.of(f.arguments().get(0))
                : Optional.empty();
    }

    private static Expression sigmoid(Expression argument) {
        return new Application(Primitive.SIGMOID, argument);
    }
}
