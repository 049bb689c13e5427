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
import java.util.List;

/**
 * What an expression costs to compute, in additions. An addition, subtraction, multiplication, change of sign or choice
 * between two cases is 1, a division 4, a call of a transcendental function 20; numbers and names are free.
 */
public final class OperationCount implements Expression.Visitor<Integer> {

    private static final int DIVISION = 4;
    private static final int CALL = 20;
    /** Powers up to here are multiplied out. */
    private static final int LARGEST_PRODUCT = 16;

    private static final OperationCount COUNT = new OperationCount();

    private OperationCount() {}

    /** The weighted number of operations, each as often as it is written. */
    public static int of(Expression e) {
        return e.accept(COUNT);
    }

    @Override
    public Integer constant(Constant constant) {
        return 0;
    }

    @Override
    public Integer variable(Variable variable) {
        return 0;
    }

    @Override
    public Integer negation(Negation negation) {
        return 1 + of(negation.operand());
    }

    /** A negation counts only in front: elsewhere it makes the addition a subtraction. */
    @Override
    public Integer sum(Sum sum) {
        int count = of(sum.terms().get(0));
        for (Expression term : sum.terms().subList(1, sum.terms().size())) {
            count += 1 + of(term instanceof Negation n ? n.operand() : term);
        }
        return count;
    }

    @Override
    public Integer product(Product product) {
        return product.factors().size() - 1 + all(product.factors());
    }

    @Override
    public Integer quotient(Quotient quotient) {
        return DIVISION + of(quotient.numerator()) + of(quotient.denominator());
    }

    @Override
    public Integer power(Power power) {
        int base = of(power.base());
        if (power.exponent() instanceof Constant c
                && c.value().isInteger()
                && c.value().numerator().abs().bitLength() <= Integer.SIZE - 2) {
            int exponent = c.value().numerator().intValue();
            int size = Math.abs(exponent);
            if (size <= LARGEST_PRODUCT) {
                return base + Math.max(0, size - 1) + (exponent < 0 ? DIVISION : 0);
            }
        }
        return CALL + base + of(power.exponent());
    }

    @Override
    public Integer application(Application application) {
        return all(application.arguments()) + call(application);
    }

    @Override
    public Integer piecewise(Piecewise piecewise) {
        int count = of(piecewise.otherwise());
        for (Case c : piecewise.cases()) {
            count += 1 + of(c.condition().left()) + of(c.condition().right()) + of(c.value());
        }
        return count;
    }

    private static int call(Application application) {
        Function function = application.function();
        if (application.order() == 1) {
            return of(function.derivative(Composite.ARGUMENT, Composite.VALUE));
        }
        int arguments = application.arguments().size();
        if (function instanceof Composite composite) {
            return of(composite.body());
        }
        if (function instanceof SoftmaxComponent) {
            return arguments * CALL + arguments - 1 + DIVISION;
        }
        return switch ((Primitive) function) {
            case PI -> 0;
            case MAX -> arguments - 1;
            case LOG_SUM_EXP -> (arguments + 1) * CALL + arguments - 1;
            case EXP, LOG, SQRT, SIN, COS, TANH, SIGMOID, SOFTPLUS, EXPM1, NORMAL_CDF -> CALL;
        };
    }

    private static int all(List<Expression> operands) {
        int count = 0;
        for (Expression operand : operands) {
            count += of(operand);
        }
        return count;
    }
}
