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

    /** The value of a fraction. */
    public static BigDecimal decimal(Rational value) {
        return new BigDecimal(value.numerator()).divide(new BigDecimal(value.denominator()), MathContext.DECIMAL128);
    }
}
