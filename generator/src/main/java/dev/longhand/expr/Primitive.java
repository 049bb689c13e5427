package dev.longhand.expr;

import dev.longhand.expr.Expression.Application;
import java.util.Optional;

/**
 * Functions that are not defined by a formula over others. Derivatives: Abramowitz and Stegun, Handbook of
 * Mathematical Functions, 4.2.4 (exp), 4.1.46 (log), 4.3.105-106 (sin, cos), 4.5.73 (tanh), 7.1.19 (normal
 * distribution function by way of erf).
 */
public enum Primitive implements Function {
    EXP("exp", "\\exp", 1),
    LOG("log", "\\log", 1),
    SQRT("sqrt", "\\sqrt", 1),
    SIN("sin", "\\sin", 1),
    COS("cos", "\\cos", 1),
    TANH("tanh", "\\tanh", 1),
    /** 1 / (1 + exp(-z)). */
    SIGMOID("sigmoid", "\\sigma", 1),
    /** log(1 + exp(z)). */
    SOFTPLUS("softplus", "\\mathrm{softplus}", 1),
    /** exp(z) - 1, exact near 0. */
    EXPM1("expm1", "\\mathrm{expm1}", 1),
    /** The distribution function of the standard normal distribution. */
    NORMAL_CDF("normal_cdf", "\\Phi", 1),
    /** The largest argument; of one or more. */
    MAX("max", "\\max", -1),
    /** log of the sum of exp of each argument; of one or more. */
    LOG_SUM_EXP("logsumexp", "\\mathrm{logsumexp}", -1),
    /** The constant pi, a function of no argument. */
    PI("pi", "\\pi", 0);

    private final String label;
    private final String tex;
    private final int arity;

    Primitive(String label, String tex, int arity) {
        this.label = label;
        this.tex = tex;
        this.arity = arity;
    }

    @Override
    public String tex() {
        return tex;
    }

    @Override
    public boolean accepts(int arguments) {
        return arity < 0 ? arguments > 0 : arguments == arity;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public Expression derivative(Expression argument, Expression value) {
        return switch (this) {
            case EXP -> value;
            case LOG -> Algebra.quotient(Algebra.ONE, argument);
            case SQRT -> Algebra.quotient(Algebra.ONE, Algebra.product(Algebra.constant(2), value));
            case SIN -> new Application(COS, argument);
            case COS -> Algebra.negate(new Application(SIN, argument));
            case TANH -> Algebra.difference(Algebra.ONE, Algebra.power(value, 2));
            case SIGMOID -> Algebra.product(value, Algebra.difference(Algebra.ONE, value));
            case SOFTPLUS -> new Application(SIGMOID, argument);
            case EXPM1 -> Algebra.sum(value, Algebra.ONE);
            case NORMAL_CDF -> Composite.NORMAL_DENSITY.at(argument);
            case MAX, LOG_SUM_EXP, PI -> throw new IllegalStateException(label + " is not a function of one argument");
        };
    }

    /** The formula over exp and log that defines the function for people; nothing for the elementary ones. */
    public Optional<Expression> formula(Expression z) {
        Expression up = new Application(EXP, z);
        Expression down = new Application(EXP, Algebra.negate(z));
        return switch (this) {
            case TANH -> Optional.of(Algebra.quotient(Algebra.difference(up, down), Algebra.sum(up, down)));
            case SIGMOID -> Optional.of(Algebra.quotient(Algebra.ONE, Algebra.sum(Algebra.ONE, down)));
            case SOFTPLUS -> Optional.of(new Application(LOG, Algebra.sum(Algebra.ONE, up)));
            case EXPM1 -> Optional.of(Algebra.difference(up, Algebra.ONE));
            default -> Optional.empty();
        };
    }
}
