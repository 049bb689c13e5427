package dev.longhand.check.equality;

import dev.longhand.check.arithmetic.Enclosure;
import dev.longhand.expr.Rational;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers for people. */
public final class Decimals {

    private static final MathContext SHOWN = new MathContext(6, RoundingMode.HALF_EVEN);

    private Decimals() {}

    /** Six significant digits. */
    public static String shown(Enclosure value) {
        BigDecimal rounded = value.middle().round(SHOWN).stripTrailingZeros();
        return rounded.precision() - rounded.scale() > 12 ? rounded.toString() : rounded.toPlainString();
    }

    /** As many significant digits as it takes to see that another value is another. */
    public static String apart(Enclosure value, Enclosure other) {
        for (int digits = SHOWN.getPrecision(); digits < 25; digits += 3) {
            MathContext precision = new MathContext(digits, RoundingMode.HALF_EVEN);
            BigDecimal rounded = value.middle().round(precision);
            if (rounded.compareTo(other.middle().round(precision)) != 0) {
                BigDecimal plain = rounded.stripTrailingZeros();
                return plain.precision() - plain.scale() > 12 ? plain.toString() : plain.toPlainString();
            }
        }
        return shown(value);
    }

    /** A value to a number of decimal places. */
    public static String toPlaces(Enclosure value, int places) {
        return value.middle().setScale(places, RoundingMode.HALF_UP).toPlainString();
    }

    /**
     * A value as somebody would write it who writes numbers with so many decimal places: exact where that takes two places
     * more at most, else rounded, to three digits at least where there are hardly any places.
     */
    public static String like(Enclosure value, int places) {
        Rational exact = value.exact();
        if (exact != null) {
            BigDecimal written = decimal(exact).stripTrailingZeros();
            if (written.scale() <= places + 2 && Rational.of(written).equals(exact)) {
                return written.setScale(Math.max(written.scale(), 0), RoundingMode.UNNECESSARY)
                        .toPlainString();
            }
        }
        BigDecimal middle = value.middle();
        int telling = places < 2 && middle.signum() != 0 ? 3 - (middle.precision() - middle.scale()) : places;
        return toPlaces(value, Math.max(places, Math.min(telling, 6)));
    }

    /** The value of a fraction. */
    public static BigDecimal decimal(Rational value) {
        return new BigDecimal(value.numerator()).divide(new BigDecimal(value.denominator()), MathContext.DECIMAL128);
    }
}
