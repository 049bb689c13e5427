package dev.longhand.codegen;

import dev.longhand.expr.Quantity;
import dev.longhand.expr.Rational;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as Java literals: the shortest decimal that reads back as the nearest double, the same on every JDK. */
final class JavaNumber {

    private static final int MOST_DIGITS = 17;
    private static final int WIDEST_PLAIN = 7;

    private JavaNumber() {}

    /** A literal of type double, with a sign where negative. */
    static String literal(Rational value) {
        double nearest = Quantity.of(value).toDouble();
        if (nearest == 0) {
            return "0.0";
        }
        if (Double.isInfinite(nearest)) {
            return nearest > 0 ? "Double.POSITIVE_INFINITY" : "Double.NEGATIVE_INFINITY";
        }
        BigDecimal exact = new BigDecimal(nearest);
        BigDecimal shortest = exact;
        for (int digits = 1; digits <= MOST_DIGITS; digits++) {
            shortest = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (shortest.doubleValue() == nearest) {
                break;
            }
        }
        return text(shortest.stripTrailingZeros());
    }

    private static String text(BigDecimal value) {
        int exponent = value.precision() - value.scale() - 1;
        if (exponent >= WIDEST_PLAIN || exponent < -4) {
            BigDecimal mantissa = value.movePointLeft(exponent);
            return plain(mantissa) + "e" + exponent;
        }
        return plain(value);
    }

    private static String plain(BigDecimal value) {
        String text = value.toPlainString();
        return text.indexOf('.') < 0 ? text + ".0" : text;
    }
}
