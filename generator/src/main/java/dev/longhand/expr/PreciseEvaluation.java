package dev.longhand.expr;

import ch.obermuhlner.math.big.BigDecimalMath;
import dev.longhand.expr.Expression.Application;
import dev.longhand.expr.Expression.Case;
import dev.longhand.expr.Expression.Condition;
import dev.longhand.expr.Expression.Constant;
import dev.longhand.expr.Expression.Negation;
import dev.longhand.expr.Expression.Piecewise;
import dev.longhand.expr.Expression.Power;
import dev.longhand.expr.Expression.Product;
import dev.longhand.expr.Expression.Quotient;
import dev.longhand.expr.Expression.Sum;
import dev.longhand.expr.Expression.Variable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The value of an expression: exact as long as only fractions meet, else to a number of digits. Throws {@link
 * ArithmeticException} with a message for people where there is no value (division by zero, log of zero).
 */
public final class PreciseEvaluation implements Expression.Visitor<Quantity> {

    private static final int LARGEST_EXACT_EXPONENT = 64;

    private final Map<Name, Quantity> values;
    private final Arithmetic arithmetic;
    private final PreciseFunctions functions;
    private final @Nullable Map<Application, Quantity> taken;

    /**
     * @param values of every name that will be met; read at each evaluation, so it may grow in between
     * @param precision digits of what is not exact
     */
    public PreciseEvaluation(Map<Name, Quantity> values, MathContext precision) {
        this(values, precision, null);
    }

    private PreciseEvaluation(
            Map<Name, Quantity> values, MathContext precision, @Nullable Map<Application, Quantity> taken) {
        this.taken = taken;
        this.values = values;
        this.arithmetic = new Arithmetic(precision);
        this.functions = new PreciseFunctions(precision);
    }

    /** An evaluation that takes no function twice of the same; for values that stay as they are. */
    public static PreciseEvaluation remembering(Map<Name, Quantity> values, MathContext precision) {
        return new PreciseEvaluation(values, precision, new HashMap<>());
    }

    public Quantity evaluate(Expression e) {
        return e.accept(this);
    }

    @Override
    public Quantity constant(Constant constant) {
        return Quantity.of(constant.value());
    }

    @Override
    public Quantity variable(Variable variable) {
        Quantity value = values.get(variable.name());
        if (value == null) {
            throw new IllegalArgumentException(variable.name() + " has no value");
        }
        return value;
    }

    @Override
    public Quantity negation(Negation negation) {
        return arithmetic.negated(evaluate(negation.operand()));
    }

    @Override
    public Quantity sum(Sum sum) {
        Quantity total = evaluate(sum.terms().get(0));
        for (Expression term : sum.terms().subList(1, sum.terms().size())) {
            total = arithmetic.plus(total, evaluate(term));
        }
        return total;
    }

    @Override
    public Quantity product(Product product) {
        Quantity total = evaluate(product.factors().get(0));
        for (Expression factor : product.factors().subList(1, product.factors().size())) {
            total = arithmetic.times(total, evaluate(factor));
        }
        return total;
    }

    @Override
    public Quantity quotient(Quotient quotient) {
        return arithmetic.dividedBy(evaluate(quotient.numerator()), evaluate(quotient.denominator()));
    }

    @Override
    public Quantity power(Power power) {
        Quantity base = evaluate(power.base());
        Quantity exponent = evaluate(power.exponent());
        Rational exact = exponent.exact();
        if (exact != null && exact.isInteger() && exact.numerator().bitLength() < Integer.SIZE) {
            return power(base, exact.numerator().intValue());
        }
        if (base.signum() < 0) {
            throw new ArithmeticException("a power of a negative number with an exponent that is not a whole number");
        }
        if (base.signum() == 0) {
            return zeroTo(exponent);
        }
        return Quantity.of(functions.power(arithmetic.decimal(base), arithmetic.decimal(exponent)));
    }

    private Quantity power(Quantity base, int n) {
        if (Math.abs((long) n) > LARGEST_EXACT_EXPONENT) {
            return base.signum() == 0
                    ? zeroTo(Quantity.of(Rational.of(n)))
                    : Quantity.of(BigDecimalMath.pow(arithmetic.decimal(base), n, arithmetic.precision()));
        }
        Quantity result = Quantity.of(Rational.ONE);
        for (int i = 0; i < Math.abs(n); i++) {
            result = arithmetic.times(result, base);
        }
        return n >= 0 ? result : arithmetic.dividedBy(Quantity.of(Rational.ONE), result);
    }

    private static Quantity zeroTo(Quantity exponent) {
        if (exponent.signum() <= 0) {
            throw new ArithmeticException("division by zero");
        }
        return Quantity.of(Rational.ZERO);
    }

    @Override
    public Quantity application(Application application) {
        Quantity before = taken == null ? null : taken.get(application);
        if (before != null) {
            return before;
        }
        Quantity value = applied(application);
        if (taken != null) {
            taken.put(application, value);
        }
        return value;
    }

    private Quantity applied(Application application) {
        Function function = application.function();
        if (application.order() == 1) {
            Expression argument = application.arguments().get(0);
            return evaluate(function.derivative(argument, new Application(function, argument)));
        }
        if (function instanceof Composite composite) {
            return evaluate(composite.at(application.arguments().get(0)));
        }
        List<Quantity> operands =
                application.arguments().stream().map(this::evaluate).toList();
        if (function == Primitive.MAX) {
            return Collections.max(operands);
        }
        List<BigDecimal> arguments = operands.stream().map(arithmetic::decimal).toList();
        if (function instanceof SoftmaxComponent component) {
            return Quantity.of(functions.softmax(component.index(), arguments));
        }
        return Quantity.of(functions.apply((Primitive) function, arguments));
    }

    @Override
    public Quantity piecewise(Piecewise piecewise) {
        for (Case c : piecewise.cases()) {
            Condition condition = c.condition();
            int sign = evaluate(condition.left()).compareTo(evaluate(condition.right()));
            if (condition.relation().holds(sign)) {
                return evaluate(c.value());
            }
        }
        return evaluate(piecewise.otherwise());
    }
}
