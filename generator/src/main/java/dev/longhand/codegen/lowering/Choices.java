package dev.longhand.codegen.lowering;

import dev.longhand.expr.Algebra;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Expression.Case;
import dev.longhand.expr.Expression.Constant;
import dev.longhand.expr.Expression.Piecewise;
import dev.longhand.expr.Expression.Variable;
import java.util.ArrayList;
import java.util.List;

/** Products with a choice: delta times (1 if z > 0, else 0) is delta if z > 0, else 0. */
final class Choices {

    private Choices() {}

    /** The product; a choice among zero and one becomes a choice among the other factors and zero. */
    static Expression distributed(List<Expression> factors, StepList steps) {
        List<Expression> others = new ArrayList<>(factors);
        for (Expression factor : factors) {
            if (factor instanceof Piecewise p && factors.size() > 1 && isSwitch(p)) {
                others.remove(factor);
                Expression rest = distributed(others, steps);
                Expression operand = rest instanceof Constant ? rest : new Variable(steps.name(rest));
                return scaled(p, operand);
            }
        }
        return Algebra.product(others);
    }

    private static Expression scaled(Piecewise p, Expression operand) {
        List<Case> cases = p.cases().stream()
                .map(c -> new Case(c.condition(), Algebra.product(c.value(), operand)))
                .toList();
        return new Piecewise(cases, Algebra.product(p.otherwise(), operand));
    }

    private static boolean isSwitch(Piecewise p) {
        return isUnit(p.otherwise()) && p.cases().stream().allMatch(c -> isUnit(c.value()));
    }

    private static boolean isUnit(Expression e) {
        return e instanceof Constant c
                && (c.value().signum() == 0
                        || c.value().isOne()
                        || c.value().negated().isOne());
    }
}
