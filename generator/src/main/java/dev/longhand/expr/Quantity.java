package dev.longhand.expr;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * A number that is known exactly, as a fraction, or to many digits.
 *
 * @param exact the fraction, or null when only {@code digits} is known
 * @param digits the value, rounded when it is not exact
 */
public record Quantity(@Nullable Rational exact, BigDecimal digits) implements Comparable<Quantity> {

    /** Digits kept of the decimal form of a fraction. */
    private static final MathContext SHOWN = new MathContext(60);

    public static Quantity of(Rational value) {
        return new Quantity(value, decimal(value, SHOWN));
    }

    public static Quantity of(BigDecimal approximate) {
        return new Quantity(null, approximate);
    }

    static BigDecimal decimal(Rational value, MathContext precision) {
        return value.isInteger()
                ? new BigDecimal(value.numerator())
                : new BigDecimal(value.numerator()).divide(new BigDecimal(value.denominator()), precision);
    }

    public boolean isExact() {
        return exact != null;
    }

    public int signum() {
        return digits.signum();
    }

    /** The nearest double; zero or infinite where the value is out of its range. */
    public double toDouble() {
        return digits.doubleValue();
    }

    @Override
    public int compareTo(Quantity other) {
        return exact != null && other.exact != null ? exact.compareTo(other.exact) : digits.compareTo(other.digits);
    }
}
