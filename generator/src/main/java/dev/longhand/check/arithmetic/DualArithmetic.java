package dev.longhand.check.arithmetic;

import dev.longhand.expr.Primitive;
import dev.longhand.expr.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Numbers with derivatives over numbers of any other kind, duals among them for second derivatives. Derivatives of the
 * functions: {@link Primitive}.
 *
 * @param <S> the numbers below
 */
public final class DualArithmetic<S> implements Arithmetic<Dual<S>> {

    private static final Rational HALF = Rational.of(1, 2);

    private final Arithmetic<S> base;
    private final S one;

    public DualArithmetic(Arithmetic<S> base) {
        this.base = base;
        this.one = base.constant(Rational.ONE);
    }

    /** A number that does not change. */
    public Dual<S> lift(S value) {
        return new Dual<>(value, null);
    }

    /** A number that changes at a known rate. */
    public Dual<S> withTangent(S value, S tangent) {
        return new Dual<>(value, tangent);
    }

    /** The number that derivatives are taken by. */
    public Dual<S> variable(S value) {
        return new Dual<>(value, one);
    }

    /** The derivative, zero included. */
    public S tangent(Dual<S> a) {
        S tangent = a.tangent();
        return tangent == null ? base.constant(Rational.ZERO) : tangent;
    }

    @Override
    public Dual<S> constant(Rational value) {
        return lift(base.constant(value));
    }

    @Override
    public Dual<S> symbol(String key) {
        return lift(base.symbol(key));
    }

    @Override
    public Dual<S> pi() {
        return lift(base.pi());
    }

    @Override
    public Dual<S> plus(Dual<S> a, Dual<S> b) {
        return new Dual<>(base.plus(a.value(), b.value()), sum(a.tangent(), b.tangent()));
    }

    @Override
    public Dual<S> minus(Dual<S> a, Dual<S> b) {
        return new Dual<>(base.minus(a.value(), b.value()), difference(a.tangent(), b.tangent()));
    }

    @Override
    public Dual<S> times(Dual<S> a, Dual<S> b) {
        return new Dual<>(
                base.times(a.value(), b.value()), sum(scaled(a.tangent(), b.value()), scaled(b.tangent(), a.value())));
    }

    /** (a / b)' = (a' - (a / b) b') / b. */
    @Override
    public Dual<S> dividedBy(Dual<S> a, Dual<S> b) {
        S quotient = base.dividedBy(a.value(), b.value());
        S above = difference(a.tangent(), scaled(b.tangent(), quotient));
        return new Dual<>(quotient, above == null ? null : base.dividedBy(above, b.value()));
    }

    @Override
    public Dual<S> negated(Dual<S> a) {
        S tangent = a.tangent();
        return new Dual<>(base.negated(a.value()), tangent == null ? null : base.negated(tangent));
    }

    @Override
    public Dual<S> power(Dual<S> a, Rational exponent) {
        S value = base.power(a.value(), exponent);
        S tangent = a.tangent();
        if (tangent == null || exponent.signum() == 0) {
            return lift(value);
        }
        S lower = base.power(a.value(), exponent.plus(Rational.of(-1)));
        return new Dual<>(value, base.times(base.times(base.constant(exponent), lower), tangent));
    }

    @Override
    public Dual<S> apply(Primitive function, Dual<S> a) {
        S value = base.apply(function, a.value());
        S tangent = a.tangent();
        return tangent == null
                ? lift(value)
                : new Dual<>(value, base.times(slope(function, a.value(), value), tangent));
    }

    @Override
    public Dual<S> unknown(String name, List<Integer> orders, List<Dual<S>> arguments) {
        List<S> values = arguments.stream().map(Dual::value).toList();
        @Nullable S total = null;
        for (int i = 0; i < arguments.size(); i++) {
            S tangent = arguments.get(i).tangent();
            if (tangent != null) {
                List<Integer> raised = new ArrayList<>(orders);
                raised.set(i, orders.get(i) + 1);
                total = sum(total, base.times(base.unknown(name, List.copyOf(raised), values), tangent));
            }
        }
        return new Dual<>(base.unknown(name, orders, values), total);
    }

    @Override
    public boolean vanishes(Dual<S> a) {
        return base.vanishes(a.value());
    }

    @Override
    public boolean varies(Dual<S> a) {
        return a.tangent() != null || base.varies(a.value());
    }

    @Override
    public int sign(Dual<S> a) {
        return base.sign(a.value());
    }

    @Override
    public boolean weighsSigns() {
        return base.weighsSigns();
    }

    @Override
    public Dual<S> decided(Dual<S> a, IntFunction<Dual<S>> pieces) {
        if (!weighsSigns()) {
            return pieces.apply(signum(a));
        }
        Dual<S> above = pieces.apply(1);
        Dual<S> below = pieces.apply(-1);
        S value = base.decided(a.value(), sign -> (sign > 0 ? above : below).value());
        boolean varies = above.tangent() != null || below.tangent() != null;
        return varies
                ? withTangent(value, base.decided(a.value(), sign -> tangent(sign > 0 ? above : below)))
                : lift(value);
    }

    private S slope(Primitive function, S z, S value) {
        return switch (function) {
            case EXP -> value;
            case LOG -> base.dividedBy(one, z);
            case SQRT -> base.dividedBy(base.constant(HALF), value);
            case SIN -> base.apply(Primitive.COS, z);
            case COS -> base.negated(base.apply(Primitive.SIN, z));
            case TANH -> base.minus(one, base.times(value, value));
            case SIGMOID -> base.times(value, base.minus(one, value));
            case SOFTPLUS -> base.apply(Primitive.SIGMOID, z);
            case EXPM1 -> base.plus(value, one);
            case NORMAL_CDF -> normalDensity(z);
            case MAX, LOG_SUM_EXP, PI ->
                throw new IllegalArgumentException(function.label() + " is not a function of one argument");
        };
    }

    private S normalDensity(S z) {
        S exponent = base.times(base.constant(Rational.of(-1, 2)), base.times(z, z));
        S root = base.apply(Primitive.SQRT, base.times(base.constant(Rational.of(2)), base.pi()));
        return base.dividedBy(base.apply(Primitive.EXP, exponent), root);
    }

    private @Nullable S scaled(@Nullable S tangent, S factor) {
        return tangent == null ? null : base.times(tangent, factor);
    }

    private @Nullable S sum(@Nullable S a, @Nullable S b) {
        if (a == null) {
            return b;
        }
        return b == null ? a : base.plus(a, b);
    }

    private @Nullable S difference(@Nullable S a, @Nullable S b) {
        if (b == null) {
            return a;
        }
        return a == null ? base.negated(b) : base.minus(a, b);
    }
}
