package dev.longhand.codegen.lowering;

import dev.longhand.expr.Algebra;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Expression.Constant;
import dev.longhand.expr.Expression.Negation;
import dev.longhand.expr.Expression.Product;
import dev.longhand.expr.Expression.Sum;
import dev.longhand.expr.Rational;
import java.util.ArrayList;
import java.util.List;

/** Multiplies once by a number that all terms of a sum have in common: r_1^2/2 + r_2^2/2 is (r_1^2 + r_2^2)/2. */
final class CommonFactor {

    private CommonFactor() {}

    static Expression outOf(Sum sum) {
        Rational common = size(sum.terms().get(0));
        if (common.isOne() || sum.terms().stream().anyMatch(term -> !size(term).equals(common))) {
            return sum;
        }
        List<Expression> rest = new ArrayList<>();
        for (Expression term : sum.terms()) {
            Expression bare = Signs.unsigned(term);
            Expression without = bare instanceof Product p
                    ? Algebra.product(p.factors().subList(1, p.factors().size()))
                    : new Constant(((Constant) bare).value().dividedBy(common));
            rest.add(term instanceof Negation ? Algebra.negate(without) : without);
        }
        return Algebra.product(new Constant(common), Signs.ordered(Algebra.sum(rest)));
    }

    /** The size of a term's numeric factor. */
    private static Rational size(Expression term) {
        Expression bare = Signs.unsigned(term);
        if (bare instanceof Constant c) {
            return c.value().signum() < 0 ? c.value().negated() : c.value();
        }
        return bare instanceof Product p && p.factors().get(0) instanceof Constant c ? c.value() : Rational.ONE;
    }
}
