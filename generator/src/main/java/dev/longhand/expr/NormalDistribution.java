package dev.longhand.expr;

import ch.obermuhlner.math.big.BigDecimalMath;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * The distribution function of the standard normal distribution to a number of digits, right in both tails:
 * Abramowitz and Stegun 26.2.11 (series) near the middle, 26.2.14 (continued fraction) in the tails.
 */
final class NormalDistribution {

    private static final int TAIL = 12;
    /** Further out the density is below 10^-2000000. */
    private static final BigDecimal END = new BigDecimal(3_000);

    private final MathContext precision;

    NormalDistribution(MathContext precision) {
        this.precision = precision;
    }

    BigDecimal cdf(BigDecimal z) {
        BigDecimal size = z.abs();
        if (size.compareTo(END) > 0) {
            return z.signum() < 0 ? BigDecimal.ZERO : BigDecimal.ONE;
        }
        // below zero the series cancels against 1/2: as many digits as the density is small
        int cancelled = z.signum() < 0 ? (int) (Math.min(TAIL * TAIL, size.doubleValue() * size.doubleValue()) / 4) : 0;
        MathContext working = new MathContext(precision.getPrecision() + cancelled + 12);
        BigDecimal density = BigDecimalMath.exp(size.multiply(size).divide(BigDecimal.valueOf(-2)), working)
                .divide(
                        BigDecimalMath.sqrt(BigDecimalMath.pi(working).multiply(BigDecimal.valueOf(2)), working),
                        working);
        if (size.compareTo(BigDecimal.valueOf(TAIL)) <= 0) {
            BigDecimal above = density.multiply(series(size, working), working);
            BigDecimal half = new BigDecimal("0.5");
            return (z.signum() < 0 ? half.subtract(above, working) : half.add(above, working)).round(precision);
        }
        BigDecimal tail = density.divide(fraction(size, working), working);
        return (z.signum() < 0 ? tail : BigDecimal.ONE.subtract(tail, working)).round(precision);
    }

    /** z + z^3/3 + z^5/(3 5) + ... */
    private static BigDecimal series(BigDecimal z, MathContext working) {
        BigDecimal square = z.multiply(z, working);
        BigDecimal term = z;
        BigDecimal sum = z;
        BigDecimal smallest = BigDecimal.ONE.movePointLeft(working.getPrecision() + 2);
        for (int odd = 3; term.compareTo(smallest) > 0; odd += 2) {
            term = term.multiply(square, working).divide(BigDecimal.valueOf(odd), working);
            sum = sum.add(term, working);
        }
        return sum;
    }

    /** z + 1/(z + 2/(z + 3/(z + ...))), from the inside out. */
    private static BigDecimal fraction(BigDecimal z, MathContext working) {
        double steps = working.getPrecision() * Math.log(10) / (2 * z.doubleValue());
        int depth = (int) (steps * steps) + 20;
        BigDecimal value = z;
        for (int k = depth; k >= 1; k--) {
            value = z.add(BigDecimal.valueOf(k).divide(value, working), working);
        }
        return value;
    }
}
