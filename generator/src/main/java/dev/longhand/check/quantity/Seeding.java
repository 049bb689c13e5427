package dev.longhand.check.quantity;

import dev.longhand.check.arithmetic.Dual;
import dev.longhand.check.arithmetic.DualArithmetic;
import java.util.function.UnaryOperator;

/**
 * A derivative underway: what it is taken by, and how the numbers there are made to vary.
 *
 * @param variable makes a number the variable
 * @param fixed makes a number independent of the variable
 */
public record Seeding<S>(Seed seed, UnaryOperator<S> variable, UnaryOperator<S> fixed) {

    /** A derivative in numbers that carry their own: the variable has the derivative one, all else none. */
    public static <S> Seeding<Dual<S>> of(Seed seed, DualArithmetic<S> arithmetic) {
        return new Seeding<>(seed, d -> arithmetic.variable(d.value()), d -> arithmetic.lift(d.value()));
    }

    /** The same derivative seen from inside another. */
    public Seeding<Dual<S>> lifted() {
        return new Seeding<>(
                seed,
                d -> new Dual<>(variable.apply(d.value()), d.tangent()),
                d -> new Dual<>(fixed.apply(d.value()), d.tangent()));
    }
}
