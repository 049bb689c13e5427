package dev.longhand.check.quantity;

import dev.longhand.check.arithmetic.Arithmetic;
import dev.longhand.check.arithmetic.EnclosureArithmetic;
import dev.longhand.check.arithmetic.ResidueArithmetic;
import dev.longhand.expr.Primitive;
import dev.longhand.expr.Rational;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * Another arithmetic, every operation of which is paid for by what it costs. Functions and quotients are kept: derivatives by
 * the entries of a matrix ask for the same ones, once for each entry.
 */
public final class MeasuredArithmetic<S> implements Arithmetic<S> {

    private static final int FUNCTION = 20;
    /** With one prime in place of several. */
    private static final int FUNCTION_OF_ONE_PRIME = 4;
    /** How much less it costs to find a value again. */
    private static final int KEPT = 4;

    private final Arithmetic<S> base;
    private final Effort effort;
    private final int weight;
    private final int call;
    private final Map<Operation<S>, S> known = new HashMap<>();

    /** A function of numbers: a primitive, a quotient (/), a power with its exponent, or an unknown function with its orders. */
    private record Operation<S>(Object function, Object detail, List<S> arguments) {}

    /** Takes from an effort what the operations of {@code base} cost; on enclosures they cost four times as much. */
    public MeasuredArithmetic(Arithmetic<S> base, Effort effort) {
        this.base = base;
        this.effort = effort;
        // enclosures are decimals of many digits, their functions series
        this.weight = base instanceof EnclosureArithmetic ? 4 : 1;
        this.call = base instanceof ResidueArithmetic residues && residues.hasUnknownExponential()
                ? FUNCTION_OF_ONE_PRIME
                : FUNCTION;
    }

    private void spend(int steps) {
        effort.spend(steps * weight);
    }

    private S kept(Operation<S> operation, int steps, Supplier<S> fresh) {
        S before = known.get(operation);
        if (before != null) {
            spend(1 + steps / KEPT);
            return before;
        }
        spend(steps);
        S value = fresh.get();
        known.put(operation, value);
        return value;
    }

    @Override
    public S constant(Rational value) {
        spend(1);
        return base.constant(value);
    }

    @Override
    public S symbol(String key) {
        spend(1);
        return base.symbol(key);
    }

    @Override
    public S plus(S a, S b) {
        spend(1);
        return base.plus(a, b);
    }

    @Override
    public S minus(S a, S b) {
        spend(1);
        return base.minus(a, b);
    }

    @Override
    public S times(S a, S b) {
        spend(2);
        return base.times(a, b);
    }

    @Override
    public S dividedBy(S a, S b) {
        return kept(new Operation<>("/", "", List.of(a, b)), call, () -> base.dividedBy(a, b));
    }

    @Override
    public S negated(S a) {
        spend(1);
        return base.negated(a);
    }

    @Override
    public S power(S a, Rational exponent) {
        return kept(new Operation<>("power", exponent, List.of(a)), call, () -> base.power(a, exponent));
    }

    @Override
    public S apply(Primitive function, S argument) {
        return kept(new Operation<>(function, "", List.of(argument)), 2 * call, () -> base.apply(function, argument));
    }

    @Override
    public S pi() {
        spend(1);
        return base.pi();
    }

    @Override
    public S unknown(String name, List<Integer> orders, List<S> arguments) {
        return kept(new Operation<>(name, orders, arguments), call, () -> base.unknown(name, orders, arguments));
    }

    @Override
    public boolean vanishes(S a) {
        return base.vanishes(a);
    }

    @Override
    public boolean varies(S a) {
        return base.varies(a);
    }

    @Override
    public int sign(S a) {
        spend(1);
        return base.sign(a);
    }

    @Override
    public boolean weighsSigns() {
        return base.weighsSigns();
    }

    @Override
    public S decided(S a, IntFunction<S> pieces) {
        if (!weighsSigns()) {
            return pieces.apply(signum(a));
        }
        spend(4);
        return base.decided(a, pieces);
    }
}
