package dev.longhand.network;

import dev.longhand.expr.Name;
import dev.longhand.expr.Rational;
import java.util.Optional;

/**
 * Gradient descent as the file asks for it.
 *
 * @param learningRate its name, such as {@code \eta}
 * @param rate its value, when given
 * @param steps how many updates a derivation shows
 * @param batch how the gradients of several examples make one step
 */
public record Training(Name learningRate, Optional<Rational> rate, int steps, Batch batch) {

    /** How the gradients of several examples become updates. */
    public enum Batch {
        /** One update with the sum of the gradients. */
        SUM,
        /** One update with the mean of the gradients. */
        MEAN,
        /** One update after each example. */
        EACH
    }
}
