package dev.longhand.latex;

import dev.longhand.expr.Quantity;
import dev.longhand.expr.Rational;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A number as TeX: exact where a short decimal says all of it, else rounded once, half to even, to a number of
 * significant digits.
 *
 * @param tex the digits, with a leading minus where the number is negative
 * @param exact whether nothing was rounded away
 */
public record NumberText(String tex, boolean exact) {

    /** An exact decimal is printed in full up to this many digits more than asked for. */
    private static final int MORE_WHEN_EXACT = 4;
    /** Larger or smaller numbers are written with a power of ten. */
    private static final int LARGEST_EXPONENT = 9;

    private static final int SMALLEST_EXPONENT = -5;
    private static final int LONGEST_FRACTION = 9;

    /**
     * The text of a number.
     *
     * @param digits significant digits, at least 1
     */
    public static NumberText of(Quantity value, int digits) {
        Rational exact = value.exact();
        BigDecimal decimal = exact == null ? null : terminating(exact);
        if (decimal != null && Math.max(decimal.precision(), decimal.scale()) <= digits + MORE_WHEN_EXACT) {
            return new NumberText(decimal.toPlainString(), true);
        }
        BigDecimal rounded = value.digits().round(new MathContext(digits, RoundingMode.HALF_EVEN));
        return new NumberText(written(rounded), decimal != null && decimal.compareTo(rounded) == 0);
    }

    /** The relation of a value to this text: equal, or about equal where something was rounded away. */
    public String relation() {
        return relation(exact);
    }

    /** An equals sign for what is exact, else the sign for about equal. */
    public static String relation(boolean exact) {
        return exact ? "=" : "\\approx";
    }

    /** The number as it stands behind a sign of multiplication or addition: a negative one in brackets. */
    public String afterSign() {
        return tex.startsWith("-") ? "(" + tex + ")" : tex;
    }

    /** A constant of a formula: small fractions as fractions, other terminating decimals as decimals. */
    public static String constant(Rational value) {
        BigDecimal decimal = terminating(value);
        boolean small = value.denominator().bitLength() <= 4
                && value.denominator().intValueExact() <= LONGEST_FRACTION
                && value.denominator().intValueExact() != 5;
        if (value.isInteger() || (decimal != null && !small)) {
            return decimal == null ? value.numerator().toString() : decimal.toPlainString();
        }
        String fraction = "\\frac{" + value.numerator().abs() + "}{" + value.denominator() + "}";
        return value.signum() < 0 ? "-" + fraction : fraction;
    }

    private static String written(BigDecimal rounded) {
        if (rounded.signum() == 0) {
            return "0";
        }
        int exponent = rounded.precision() - rounded.scale() - 1;
        if (exponent > LARGEST_EXPONENT || exponent < SMALLEST_EXPONENT) {
            BigDecimal mantissa = rounded.movePointLeft(exponent).stripTrailingZeros();
            return mantissa.toPlainString() + " \\cdot 10^{" + exponent + "}";
        }
        BigDecimal plain = rounded.scale() < 0 ? rounded.setScale(0) : rounded;
        return plain.toPlainString();
    }

    /** The exact decimal of a fraction, or null when it has no end or is absurdly long. */
    private static @Nullable BigDecimal terminating(Rational value) {
        BigInteger rest = value.denominator();
        int twos = rest.getLowestSetBit();
        rest = rest.shiftRight(twos);
        int fives = 0;
        BigInteger five = BigInteger.valueOf(5);
        while (rest.mod(five).signum() == 0 && fives < 400) {
            rest = rest.divide(five);
            fives++;
        }
        if (!rest.equals(BigInteger.ONE) || twos > 400) {
            return null;
        }
        BigDecimal decimal = new BigDecimal(value.numerator()).divide(new BigDecimal(value.denominator()));
        return decimal.scale() < 0 ? decimal.setScale(0) : decimal;
    }
}
