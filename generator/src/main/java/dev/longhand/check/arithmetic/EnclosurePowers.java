package dev.longhand.check.arithmetic;

import dev.longhand.expr.Rational;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Powers of enclosures with fractions as exponents: a root, then a power of whole order. */
final class EnclosurePowers {

    private static final int LARGEST_NUMERATOR = 1000;
    private static final int LARGEST_DEGREE = 100;

    private final Rounding rounding;
    private final int digits;

    EnclosurePowers(Rounding rounding, int digits) {
        this.rounding = rounding;
        this.digits = digits;
    }

    Enclosure power(Enclosure base, Rational exponent) {
        int n = bounded(exponent.numerator(), LARGEST_NUMERATOR);
        int degree = bounded(exponent.denominator(), LARGEST_DEGREE);
        Enclosure root = degree == 1 ? base : root(base, degree);
        if (n < 0 && root.containsZero()) {
            throw new Undefined("division by zero");
        }
        Rational exact = exact(root.exact(), n);
        if (exact != null) {
            return rounding.enclosed(exact);
        }
        Enclosure positive = whole(root, Math.abs(n));
        return n >= 0
                ? positive
                : rounding.enclosed(
                        BigDecimal.ONE.divide(positive.upper(), rounding.down()),
                        BigDecimal.ONE.divide(positive.lower(), rounding.up()));
    }

    private static int bounded(BigInteger n, int limit) {
        if (n.abs().compareTo(BigInteger.valueOf(limit)) > 0) {
            throw new Undefined("an exponent with " + n);
        }
        return n.intValue();
    }

    private static @Nullable Rational exact(@Nullable Rational base, int n) {
        if (base == null || !Rounding.isShort((long) base.bitLength() * Math.abs(n))) {
            return null;
        }
        Rational power = new Rational(
                base.numerator().pow(Math.abs(n)), base.denominator().pow(Math.abs(n)));
        return n < 0 ? Rational.ONE.dividedBy(power) : power;
    }

    /** Rising on numbers that are not negative, and everywhere when n is odd. */
    private Enclosure whole(Enclosure base, int n) {
        if (n % 2 == 1 || base.lower().signum() >= 0) {
            return rounding.enclosed(power(base.lower(), n, false), power(base.upper(), n, true));
        }
        BigDecimal farthest = base.lower().abs().max(base.upper().abs());
        BigDecimal nearest = base.containsZero()
                ? BigDecimal.ZERO
                : base.lower().abs().min(base.upper().abs());
        return rounding.enclosed(power(nearest, n, false), power(farthest, n, true));
    }

    /** Every product is rounded to the same side, seen from zero. */
    private BigDecimal power(BigDecimal base, int n, boolean up) {
        boolean away = up == base.signum() > 0;
        MathContext working = new MathContext(digits + 4, away ? RoundingMode.UP : RoundingMode.DOWN);
        BigDecimal result = BigDecimal.ONE;
        for (int bit = Integer.SIZE - Integer.numberOfLeadingZeros(n) - 1; bit >= 0; bit--) {
            result = result.multiply(result, working);
            if ((n >> bit & 1) != 0) {
                result = result.multiply(base, working);
            }
        }
        return result;
    }

    private Enclosure root(Enclosure base, int degree) {
        if (degree % 2 == 0 && base.lower().signum() < 0) {
            throw new Undefined("a root of even degree of a number that may be negative");
        }
        Rational exact = base.exact();
        if (degree == 2 && exact != null) {
            Rational root =
                    new Rational(exact.numerator().sqrt(), exact.denominator().sqrt());
            if (root.times(root).equals(exact)) {
                return rounding.enclosed(root);
            }
        }
        return rounding.enclosed(root(base.lower(), degree, false), root(base.upper(), degree, true));
    }

    private BigDecimal root(BigDecimal base, int degree, boolean up) {
        boolean away = up == base.signum() > 0;
        BigDecimal size = wholeRoot(base.abs(), degree, away);
        return base.signum() < 0 ? size.negate() : size;
    }

    /** By whole numbers: the root of the base shifted by a multiple of the degree, so that it has digits enough. */
    private BigDecimal wholeRoot(BigDecimal base, int degree, boolean up) {
        if (base.signum() == 0) {
            return base;
        }
        int places = Math.floorDiv(base.scale() - base.precision(), degree) + digits + 4;
        BigDecimal shifted = base.scaleByPowerOfTen(places * degree);
        BigInteger radicand = shifted.toBigInteger();
        BigInteger root = floorRoot(radicand, degree);
        boolean precise = new BigDecimal(root.pow(degree)).compareTo(shifted) == 0;
        return new BigDecimal(up && !precise ? root.add(BigInteger.ONE) : root, places);
    }

    /** Newton's iteration from above, which ends at the largest number whose power is not above n. */
    private static BigInteger floorRoot(BigInteger n, int degree) {
        BigInteger k = BigInteger.valueOf(degree);
        BigInteger before = BigInteger.ONE.shiftLeft((n.bitLength() + degree - 1) / degree);
        while (true) {
            BigInteger after = before.multiply(BigInteger.valueOf(degree - 1L))
                    .add(n.divide(before.pow(degree - 1)))
                    .divide(k);
            if (after.compareTo(before) >= 0) {
                return before;
            }
            before = after;
        }
    }
}
