package dev.longhand.network.formula;

import dev.longhand.expr.Rational;
import java.util.Optional;

/**
 * The value that a derivative is given at 0, where the function has none.
 *
 * @param leakyRelu when empty, the slope below 0
 * @param elu when empty, the slope below 0
 */
public record Kinks(Rational relu, Optional<Rational> leakyRelu, Optional<Rational> elu, Rational abs) {

    /** 0 for ReLU and the absolute value, the slope below 0 for the others. */
    public static final Kinks DEFAULT = new Kinks(Rational.ZERO, Optional.empty(), Optional.empty(), Rational.ZERO);
}
