package dev.longhand;

import dev.longhand.expr.Composite;
import dev.longhand.expr.Expression;
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
import dev.longhand.expr.Name;
import dev.longhand.expr.Primitive;
import dev.longhand.expr.Quantity;
import java.util.Map;
import java.util.Objects;

/**
 * Formulas in double arithmetic, written apart from the library's own evaluation. Keeps a record of the cases taken, so
 * that a caller sees when two points lie on different sides of a kink.
 */
final class DoubleEvaluation implements Expression.Visitor<Double> {

    private final Map<Name, Double> values;
    private final StringBuilder choices;

    DoubleEvaluation(Map<Name, Double> values, StringBuilder choices) {
        this.values = values;
        this.choices = choices;
    }

    double at(Expression e) {
        return e.accept(this);
    }

    @Override
    public Double constant(Constant constant) {
        return Quantity.of(constant.value()).toDouble();
    }

    @Override
    public Double variable(Variable variable) {
        return Objects.requireNonNull(values.get(variable.name()), () -> variable + " has no value");
    }

    @Override
    public Double negation(Negation negation) {
        return -at(negation.operand());
    }

    @Override
    public Double sum(Sum sum) {
        return sum.terms().stream().mapToDouble(this::at).sum();
    }

    @Override
    public Double product(Product product) {
        return product.factors().stream().mapToDouble(this::at).reduce(1, (a, b) -> a * b);
    }

    @Override
    public Double quotient(Quotient quotient) {
        return at(quotient.numerator()) / at(quotient.denominator());
    }

    @Override
    public Double power(Power power) {
        return Math.pow(at(power.base()), at(power.exponent()));
    }

    @Override
    public Double application(Application application) {
        if (application.order() != 0) {
            throw new IllegalArgumentException("no derivatives here: " + application);
        }
        double[] arguments =
                application.arguments().stream().mapToDouble(this::at).toArray();
        if (application.function() instanceof Composite composite) {
            return new DoubleEvaluation(Map.of(Composite.ARGUMENT.name(), arguments[0]), choices).at(composite.body());
        }
        return primitive((Primitive) application.function(), arguments);
    }

    private static double primitive(Primitive function, double... z) {
        return switch (function) {
            case EXP -> Math.exp(z[0]);
            case LOG -> Math.log(z[0]);
            case SQRT -> Math.sqrt(z[0]);
            case SIN -> Math.sin(z[0]);
            case COS -> Math.cos(z[0]);
            case TANH -> Math.tanh(z[0]);
            case SIGMOID -> 1 / (1 + Math.exp(-z[0]));
            case SOFTPLUS -> Math.max(z[0], 0) + Math.log1p(Math.exp(-Math.abs(z[0])));
            case EXPM1 -> Math.expm1(z[0]);
            case NORMAL_CDF -> normal(z[0]);
            case PI -> Math.PI;
            case MAX, LOG_SUM_EXP -> throw new IllegalArgumentException(function.label());
        };
    }

    /** By the series z + z^3/3 + z^5/15 + ... times the density, and beyond 8 by the limit. */
    private static double normal(double z) {
        if (Math.abs(z) > 8) {
            return z > 0 ? 1 : 0;
        }
        double term = z;
        double sum = z;
        for (int odd = 3; Math.abs(term) > 1e-18 * Math.abs(sum); odd += 2) {
            term *= z * z / odd;
            sum += term;
        }
        return 0.5 + sum * Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
    }

    @Override
    public Double piecewise(Piecewise piecewise) {
        for (Case c : piecewise.cases()) {
            int sign = Double.compare(
                    at(c.condition().left()) + 0.0, at(c.condition().right()) + 0.0);
            if (c.condition().relation().holds(sign)) {
                choices.append('1');
                return at(c.value());
            }
            choices.append('0');
        }
        return at(piecewise.otherwise());
    }
}
