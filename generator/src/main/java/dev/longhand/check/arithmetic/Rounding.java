package dev.longhand.check.arithmetic;

import dev.longhand.expr.Rational;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Rounds ends of enclosures outwards. */
final class Rounding {

    /** Longer fractions are no longer kept exactly. */
    private static final int LONGEST_EXACT = 2000;
    /** Powers of ten beyond this have left every range that matters. */
    private static final int LARGEST_EXPONENT = 100_000;

    private final MathContext down;
    private final MathContext up;

    /** @param digits kept */
    Rounding(int digits) {
        this.down = new MathContext(digits, RoundingMode.FLOOR);
        this.up = new MathContext(digits, RoundingMode.CEILING);
    }

    MathContext down() {
        return down;
    }

    MathContext up() {
        return up;
    }

    /** A fraction that is given, of any length. */
    Enclosure enclosed(Rational value) {
        BigDecimal numerator = new BigDecimal(value.numerator());
        BigDecimal denominator = new BigDecimal(value.denominator());
        return new Enclosure(
                ranged(numerator.divide(denominator, down)), ranged(numerator.divide(denominator, up)), value);
    }

    /** @param exact a fraction that was computed, and is dropped when it is long */
    Enclosure enclosed(@Nullable Rational exact, BigDecimal lower, BigDecimal upper) {
        return exact != null && exact.bitLength() < LONGEST_EXACT ? enclosed(exact) : enclosed(lower, upper);
    }

    Enclosure enclosed(BigDecimal lower, BigDecimal upper) {
        return new Enclosure(ranged(lower.round(down)), ranged(upper.round(up)), null);
    }

    /** Whether a fraction of that length is kept exactly. */
    static boolean isShort(long bits) {
        return bits < LONGEST_EXACT;
    }

    private static BigDecimal ranged(BigDecimal end) {
        if (end.signum() != 0 && Math.abs((long) end.precision() - end.scale()) > LARGEST_EXPONENT) {
            throw new Undefined("a number of more than " + LARGEST_EXPONENT + " digits before or behind the point");
        }
        return end;
    }
}
