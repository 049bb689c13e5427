package dev.longhand.expr;

import dev.longhand.expr.Expression.Application;
import dev.longhand.expr.Expression.Case;
import dev.longhand.expr.Expression.Constant;
import dev.longhand.expr.Expression.Negation;
import dev.longhand.expr.Expression.Piecewise;
import dev.longhand.expr.Expression.Power;
import dev.longhand.expr.Expression.Product;
import dev.longhand.expr.Expression.Quotient;
import dev.longhand.expr.Expression.Sum;
import dev.longhand.expr.Expression.Variable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** What an expression is made of. */
public final class Operands implements Expression.Visitor<List<Expression>> {

    private static final Operands DIRECT = new Operands();

    private Operands() {}

    /** The direct operands, from left to right; conditions before the values they guard. */
    public static List<Expression> of(Expression e) {
        return e.accept(DIRECT);
    }

    /** Calls {@code action} for the expression and all that is in it, outside in, from left to right. */
    public static void walk(Expression e, Consumer<Expression> action) {
        action.accept(e);
        for (Expression operand : of(e)) {
            walk(operand, action);
        }
    }

    /** The names in an expression in the order in which they first occur. */
    public static Set<Name> names(Expression e) {
        Set<Name> names = new LinkedHashSet<>();
        walk(e, part -> {
            if (part instanceof Variable v) {
                names.add(v.name());
            }
        });
        return names;
    }

    @Override
    public List<Expression> constant(Constant constant) {
        return List.of();
    }

    @Override
    public List<Expression> variable(Variable variable) {
        return List.of();
    }

    @Override
    public List<Expression> negation(Negation negation) {
        return List.of(negation.operand());
    }

    @Override
    public List<Expression> sum(Sum sum) {
        return sum.terms();
    }

    @Override
    public List<Expression> product(Product product) {
        return product.factors();
    }

    @Override
    public List<Expression> quotient(Quotient quotient) {
        return List.of(quotient.numerator(), quotient.denominator());
    }

    @Override
    public List<Expression> power(Power power) {
        return List.of(power.base(), power.exponent());
    }

    @Override
    public List<Expression> application(Application application) {
        return application.arguments();
    }

    @Override
    public List<Expression> piecewise(Piecewise piecewise) {
        List<Expression> operands = new ArrayList<>();
        for (Case c : piecewise.cases()) {
            operands.add(c.condition().left());
            operands.add(c.condition().right());
            operands.add(c.value());
        }
        operands.add(piecewise.otherwise());
        return operands;
    }
}
