package dev.longhand.cas.symja;

import dev.longhand.expr.Algebra;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Expression.Application;
import dev.longhand.expr.Expression.Case;
import dev.longhand.expr.Expression.Condition;
import dev.longhand.expr.Expression.Constant;
import dev.longhand.expr.Expression.Piecewise;
import dev.longhand.expr.Expression.Relation;
import dev.longhand.expr.Function;
import dev.longhand.expr.Primitive;
import dev.longhand.expr.SoftmaxComponent;
import java.util.ArrayList;
import java.util.List;

/** The derivative of a function by one of its arguments. */
final class LocalPartial {

    private LocalPartial() {}

    /** @param by the index of the argument, from 0 */
    static Expression of(Function function, List<Expression> arguments, int by) {
        if (function instanceof SoftmaxComponent component) {
            return softmax(component, arguments, by);
        }
        if (function == Primitive.LOG_SUM_EXP) {
            return new Application(new SoftmaxComponent(by), 0, arguments);
        }
        if (function == Primitive.MAX) {
            return max(arguments, by);
        }
        return function.derivative(arguments.get(0), new Application(function, 0, arguments));
    }

    private static Expression softmax(SoftmaxComponent component, List<Expression> arguments, int by) {
        Expression p = new Application(component, 0, arguments);
        return by == component.index()
                ? Algebra.product(p, Algebra.difference(Algebra.ONE, p))
                : Algebra.negate(Algebra.product(p, new Application(new SoftmaxComponent(by), 0, arguments)));
    }

    /**
     * 0 where another argument is larger, else 1. Among equal ones a number counts as the largest, so that max(0, z) and
     * max(z, 0) both have slope 0 at 0 as ReLU has; and then the one that stands first.
     */
    private static Expression max(List<Expression> arguments, int by) {
        Expression own = arguments.get(by);
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            if (i != by) {
                Expression other = arguments.get(i);
                boolean winsTie = isNumber(other) == isNumber(own) ? i < by : isNumber(other);
                Relation relation = winsTie ? Relation.AT_LEAST : Relation.GREATER;
                cases.add(new Case(new Condition(other, relation, own), Algebra.ZERO));
            }
        }
        return cases.isEmpty() ? Algebra.ONE : new Piecewise(cases, Algebra.ONE);
    }

    private static boolean isNumber(Expression e) {
        return e instanceof Constant;
    }
}
