package dev.longhand.expr;

import dev.longhand.expr.Expression.Application;
import dev.longhand.expr.Expression.Case;
import dev.longhand.expr.Expression.Condition;
import dev.longhand.expr.Expression.Piecewise;
import dev.longhand.expr.Expression.Relation;
import dev.longhand.expr.Expression.Variable;
import java.util.List;
import java.util.Map;

/**
 * A named function of one argument that a formula defines.
 *
 * <p>At a kink the formula itself carries the convention: a case for equality whose slope is the chosen value of the
 * derivative there (ReLU with slope k at 0 is z, k z, 0 for z above, at and below 0).
 *
 * @param label the name in network files
 * @param tex its symbol
 * @param body its value as a formula in {@link #ARGUMENT}
 * @param slope its derivative as a formula in {@link #ARGUMENT} and {@link #VALUE}
 */
public record Composite(String label, String tex, Expression body, Expression slope) implements Function {

    /** Stands for the argument in a body or slope. */
    public static final Variable ARGUMENT = new Variable(Name.of("z"));

    /** Stands for the function's own value in a slope. */
    public static final Variable VALUE = new Variable(Name.of("a"));

    private static final Expression ZERO = Algebra.ZERO;
    private static final Expression ONE = Algebra.ONE;

    /** The density of the standard normal distribution. */
    static final Composite NORMAL_DENSITY = normalDensity();

    /** x when positive, else 0; its derivative at 0 is {@code atKink}. Nair and Hinton 2010. */
    public static Composite relu(Rational atKink) {
        return new Composite(
                "relu",
                "\\mathrm{ReLU}",
                kinked(ARGUMENT, scaled(atKink, ARGUMENT), ZERO, atKink.equals(Rational.ZERO)),
                kinked(ONE, new Expression.Constant(atKink), ZERO, atKink.equals(Rational.ZERO)));
    }

    /** x when positive, else {@code slope} x; Maas, Hannun and Ng 2013. */
    public static Composite leakyRelu(Rational below, Rational atKink) {
        boolean plain = atKink.equals(below);
        return new Composite(
                "leaky_relu",
                "\\mathrm{LReLU}",
                kinked(ARGUMENT, scaled(atKink, ARGUMENT), scaled(below, ARGUMENT), plain),
                kinked(ONE, new Expression.Constant(atKink), new Expression.Constant(below), plain));
    }

    /** x when positive, else {@code alpha} (exp(x) - 1); Clevert, Unterthiner and Hochreiter 2016, equation 15. */
    public static Composite elu(Rational alpha, Rational atKink) {
        boolean plain = atKink.equals(alpha);
        Expression below = scaled(alpha, new Application(Primitive.EXPM1, ARGUMENT));
        return new Composite(
                "elu",
                "\\mathrm{ELU}",
                kinked(ARGUMENT, scaled(atKink, ARGUMENT), below, plain),
                kinked(
                        ONE,
                        new Expression.Constant(atKink),
                        Algebra.sum(VALUE, new Expression.Constant(alpha)),
                        plain));
    }

    /** x sigmoid(x); Elfwing, Uchibe and Doya 2018. */
    public static Composite silu() {
        Expression s = new Application(Primitive.SIGMOID, ARGUMENT);
        return new Composite(
                "silu",
                "\\mathrm{SiLU}",
                Algebra.product(ARGUMENT, s),
                Algebra.product(s, Algebra.sum(ONE, Algebra.product(ARGUMENT, Algebra.difference(ONE, s)))));
    }

    /** x Phi(x) with the normal distribution function Phi; Hendrycks and Gimpel 2016. */
    public static Composite gelu() {
        Expression cdf = new Application(Primitive.NORMAL_CDF, ARGUMENT);
        return new Composite(
                "gelu",
                "\\mathrm{GELU}",
                Algebra.product(ARGUMENT, cdf),
                Algebra.sum(cdf, Algebra.product(ARGUMENT, NORMAL_DENSITY.body)));
    }

    /** x (1 + tanh(sqrt(2/pi) (x + 0.044715 x^3))) / 2; Hendrycks and Gimpel 2016, section 2. */
    public static Composite geluTanh() {
        Expression cubic = new Expression.Constant(Rational.of(44_715, 1_000_000));
        Expression scale =
                new Application(Primitive.SQRT, Algebra.quotient(Algebra.constant(2), new Application(Primitive.PI)));
        Expression inner =
                Algebra.product(scale, Algebra.sum(ARGUMENT, Algebra.product(cubic, Algebra.power(ARGUMENT, 3))));
        Expression t = new Application(Primitive.TANH, inner);
        Expression innerSlope = Algebra.product(
                scale, Algebra.sum(ONE, Algebra.product(Algebra.constant(3), cubic, Algebra.power(ARGUMENT, 2))));
        return new Composite(
                "gelu_tanh",
                "\\mathrm{GELU}",
                Algebra.product(Algebra.HALF, ARGUMENT, Algebra.sum(ONE, t)),
                Algebra.sum(
                        Algebra.product(Algebra.HALF, Algebra.sum(ONE, t)),
                        Algebra.product(
                                Algebra.HALF, ARGUMENT, Algebra.difference(ONE, Algebra.power(t, 2)), innerSlope)));
    }

    /** The absolute value; its derivative at 0 is {@code atKink}. */
    public static Composite absolute(Rational atKink) {
        return new Composite(
                "abs",
                "\\mathrm{abs}",
                kinked(ARGUMENT, scaled(atKink, ARGUMENT), Algebra.negate(ARGUMENT), false),
                kinked(ONE, new Expression.Constant(atKink), Algebra.constant(-1), false));
    }

    /** r^2 / 2 up to {@code threshold} in size, then threshold (|r| - threshold / 2); Huber 1964. */
    public static Composite huber(Rational threshold) {
        Expression d = new Expression.Constant(threshold);
        Expression minusD = new Expression.Constant(threshold.negated());
        Expression half = new Expression.Constant(threshold.times(Rational.of(1, 2)));
        Expression quadratic = Algebra.product(Algebra.HALF, Algebra.power(ARGUMENT, 2));
        return new Composite(
                "huber",
                "\\mathrm{H}",
                new Piecewise(
                        List.of(
                                new Case(
                                        new Condition(ARGUMENT, Relation.GREATER, d),
                                        Algebra.product(d, Algebra.difference(ARGUMENT, half))),
                                new Case(
                                        new Condition(ARGUMENT, Relation.LESS, minusD),
                                        Algebra.product(minusD, Algebra.sum(ARGUMENT, half)))),
                        quadratic),
                new Piecewise(
                        List.of(
                                new Case(new Condition(ARGUMENT, Relation.GREATER, d), d),
                                new Case(new Condition(ARGUMENT, Relation.LESS, minusD), minusD)),
                        ARGUMENT));
    }

    private static Composite normalDensity() {
        Expression body = Algebra.quotient(
                new Application(
                        Primitive.EXP,
                        Algebra.negate(Algebra.quotient(Algebra.power(ARGUMENT, 2), Algebra.constant(2)))),
                new Application(Primitive.SQRT, Algebra.product(Algebra.constant(2), new Application(Primitive.PI))));
        return new Composite("normal_density", "\\varphi", body, Algebra.negate(Algebra.product(ARGUMENT, VALUE)));
    }

    private static Expression scaled(Rational factor, Expression expression) {
        return Algebra.product(new Expression.Constant(factor), expression);
    }

    private static Piecewise kinked(Expression above, Expression at, Expression below, boolean plain) {
        Case positive = new Case(new Condition(ARGUMENT, Relation.GREATER, ZERO), above);
        return plain
                ? new Piecewise(List.of(positive), below)
                : new Piecewise(List.of(positive, new Case(new Condition(ARGUMENT, Relation.EQUAL, ZERO), at)), below);
    }

    /** The body with an argument put in. */
    public Expression at(Expression argument) {
        return Substitution.in(body, Map.of(ARGUMENT.name(), argument));
    }

    @Override
    public boolean accepts(int arguments) {
        return arguments == 1;
    }

    @Override
    public Expression derivative(Expression argument, Expression value) {
        return Substitution.in(slope, Map.of(ARGUMENT.name(), argument, VALUE.name(), value));
    }
}
