package dev.longhand.check.arithmetic;

import dev.longhand.expr.Primitive;
import dev.longhand.expr.Rational;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Numbers of one kind and what can be done with them. Every operation throws {@link Undefined} where it has no value, or
 * where it cannot be told whether it has.
 *
 * @param <S> the numbers
 */
public interface Arithmetic<S> {

    S constant(Rational value);

    /** The value of a free symbol: the same for the same key, unrelated for different ones. */
    S symbol(String key);

    S plus(S a, S b);

    S minus(S a, S b);

    S times(S a, S b);

    S dividedBy(S a, S b);

    S negated(S a);

    /** An exact rational power; of a negative base only for odd denominators. */
    S power(S base, Rational exponent);

    /** A function of one argument other than MAX, LOG_SUM_EXP, PI. */
    S apply(Primitive function, S argument);

    /** The number pi. */
    S pi();

    /**
     * A function of which nothing is known, or one of its partial derivatives.
     *
     * @param name the same function for the same name
     * @param orders for each argument, how often it is differentiated by it
     */
    S unknown(String name, List<Integer> orders, List<S> arguments);

    /**
     * The sign of a number that decides between cases: 1 or -1. Zero is left out, as it is on an edge.
     *
     * @throws Undefined when it cannot be told
     */
    int sign(S a);

    /** Whether signs are not told but weighed: what they decide between has to be left to {@link #decided}. */
    default boolean weighsSigns() {
        return false;
    }

    /**
     * What the sign of a number decides on; where signs are weighed, a mixture of what both do.
     *
     * @param pieces the value for a sign, as of {@link #signum}
     */
    default S decided(S a, IntFunction<S> pieces) {
        return pieces.apply(signum(a));
    }

    /** Whether a number is known to be zero at this point, rather than only not told from it. */
    default boolean vanishes(S a) {
        return false;
    }

    /** Whether a number changes with what is differentiated by. */
    default boolean varies(S a) {
        return false;
    }

    /**
     * The sign of a number, 0 too where it is known to be zero and nothing is differentiated there.
     *
     * @throws Undefined when it cannot be told
     */
    default int signum(S a) {
        return vanishes(a) && !varies(a) ? 0 : sign(a);
    }

    /**
     * A number without its sign.
     *
     * @throws Undefined when the sign cannot be told
     */
    default S size(S a) {
        return decided(a, sign -> sign >= 0 ? a : negated(a));
    }
}
