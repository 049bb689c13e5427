package dev.longhand.check.arithmetic;

import dev.longhand.expr.Rational;
import java.math.BigDecimal;

/** Fractions as a person writes them: as decimals where those end. */
final class DecimalText {

    private DecimalText() {}

    static String of(Rational value) {
        BigDecimal numerator = new BigDecimal(value.numerator());
        try {
            return numerator.divide(new BigDecimal(value.denominator())).toPlainString();
        } catch (ArithmeticException e) {
            return value.toString();
        }
    }
}
