package dev.longhand.check.arithmetic;

import dev.longhand.expr.Rational;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number that lies for certain between two others, or on one of them.
 *
 * @param lower not above it
 * @param upper not below it
 * @param exact the number itself if it is a known fraction
 */
public record Enclosure(
        BigDecimal lower, BigDecimal upper, @Nullable Rational exact) {

    public Enclosure {
        if (lower.compareTo(upper) > 0) {
            throw new IllegalArgumentException("from " + lower + " down to " + upper);
        }
    }

    /** A number that is known exactly. */
    public static Enclosure of(BigDecimal value) {
        return new Enclosure(value, value, Rational.of(value));
    }

    /** The number with the other sign. */
    public Enclosure negated() {
        return new Enclosure(upper.negate(), lower.negate(), exact == null ? null : exact.negated());
    }

    /** Whether the two numbers are different for certain. */
    public boolean isDisjointFrom(Enclosure other) {
        if (exact != null && other.exact != null) {
            return !exact.equals(other.exact);
        }
        return upper.compareTo(other.lower) < 0 || other.upper.compareTo(lower) < 0;
    }

    /** Whether the two numbers may be the same. */
    public boolean intersects(Enclosure other) {
        return !isDisjointFrom(other);
    }

    /** Whether this may be that number. */
    public boolean contains(Rational value) {
        if (exact != null) {
            return exact.equals(value);
        }
        return Rational.of(lower).compareTo(value) <= 0 && value.compareTo(Rational.of(upper)) <= 0;
    }

    /** How far apart the ends are: 0 only if both are the number. */
    public BigDecimal width() {
        return upper.subtract(lower);
    }

    /** Halfway between the ends, exactly. */
    public BigDecimal middle() {
        return lower.add(upper).multiply(new BigDecimal("0.5"));
    }

    boolean containsZero() {
        return lower.signum() <= 0 && upper.signum() >= 0;
    }

    /** Whether both ends are the number. */
    boolean isPoint() {
        return lower.compareTo(upper) == 0;
    }
}
