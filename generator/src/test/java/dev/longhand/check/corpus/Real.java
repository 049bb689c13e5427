package dev.longhand.check.corpus;

import java.math.BigDecimal;
import java.math.MathContext;

/** Elementary functions to 50 digits, by their series. */
final class Real {

    static final MathContext DIGITS = new MathContext(50);
    private static final BigDecimal LITTLE = new BigDecimal("1e-58");

    private Real() {}

    static BigDecimal exp(BigDecimal x) {
        if (x.signum() < 0) {
            // the series of a large negative number cancels
            return BigDecimal.ONE.divide(exp(x.negate()), DIGITS);
        }
        BigDecimal small = x.divide(BigDecimal.valueOf(256), new MathContext(60));
        BigDecimal term = BigDecimal.ONE;
        BigDecimal sum = BigDecimal.ONE;
        MathContext more = new MathContext(60);
        for (int n = 1; term.abs().compareTo(LITTLE) > 0; n++) {
            term = term.multiply(small, more).divide(BigDecimal.valueOf(n), more);
            sum = sum.add(term, more);
        }
        for (int i = 0; i < 8; i++) {
            sum = sum.multiply(sum, more);
        }
        return sum.round(DIGITS);
    }

    static BigDecimal sigmoid(BigDecimal x) {
        return BigDecimal.ONE.divide(BigDecimal.ONE.add(exp(x.negate())), DIGITS);
    }

    static BigDecimal tanh(BigDecimal x) {
        BigDecimal two = BigDecimal.valueOf(2);
        return two.multiply(sigmoid(x.multiply(two))).subtract(BigDecimal.ONE, DIGITS);
    }

    static BigDecimal log(BigDecimal x) {
        int tens = x.precision() - x.scale();
        BigDecimal y = BigDecimal.valueOf(Math.log(x.movePointLeft(tens).doubleValue()) + tens * Math.log(10));
        for (int i = 0; i < 3; i++) {
            y = y.add(x.multiply(exp(y.negate())).subtract(BigDecimal.ONE), DIGITS);
        }
        return y;
    }

    /** Whether two numbers agree as far as this arithmetic can tell. */
    static boolean same(BigDecimal a, BigDecimal b) {
        BigDecimal scale = a.abs().max(b.abs()).max(new BigDecimal("1e-9"));
        return a.subtract(b).abs().compareTo(scale.multiply(new BigDecimal("1e-14"))) < 0;
    }
}
