package dev.longhand.expr;

import ch.obermuhlner.math.big.BigDecimalMath;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** The primitive functions to a number of digits. */
final class PreciseFunctions {

    /** exp beyond this size is out of every range that matters: zero below, an error above. */
    private static final BigDecimal LARGEST_EXPONENT = new BigDecimal(1_000_000);

    private final MathContext precision;
    private final MathContext working;

    PreciseFunctions(MathContext precision) {
        this.precision = precision;
        this.working = new MathContext(precision.getPrecision() + 10);
    }

    BigDecimal apply(Primitive function, List<BigDecimal> arguments) {
        if (function == Primitive.PI) {
            return BigDecimalMath.pi(precision);
        }
        BigDecimal z = arguments.get(0);
        return switch (function) {
            case EXP -> exp(z);
            case LOG -> log(z);
            case SQRT -> sqrt(z);
            case SIN -> BigDecimalMath.sin(bounded(z, "sin"), precision);
            case COS -> BigDecimalMath.cos(bounded(z, "cos"), precision);
            case TANH -> tanh(z);
            case SIGMOID -> sigmoid(z);
            case SOFTPLUS -> z.max(BigDecimal.ZERO).add(log1p(exp(z.abs().negate())), precision);
            case EXPM1 -> expm1(z);
            case NORMAL_CDF -> new NormalDistribution(precision).cdf(z);
            case MAX -> largest(arguments);
            case LOG_SUM_EXP -> {
                BigDecimal largest = largest(arguments);
                yield largest.add(log(sumOfExponentials(arguments, largest)), precision);
            }
            case PI -> throw new AssertionError(function);
        };
    }

    BigDecimal softmax(int index, List<BigDecimal> arguments) {
        BigDecimal largest = largest(arguments);
        return exp(arguments.get(index).subtract(largest, working))
                .divide(sumOfExponentials(arguments, largest), precision);
    }

    /** @param base positive */
    BigDecimal power(BigDecimal base, BigDecimal exponent) {
        return exp(log(base).multiply(exponent, working)).round(precision);
    }

    private BigDecimal sumOfExponentials(List<BigDecimal> arguments, BigDecimal largest) {
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal z : arguments) {
            sum = sum.add(exp(z.subtract(largest, working)), working);
        }
        return sum;
    }

    private static BigDecimal largest(List<BigDecimal> arguments) {
        return arguments.stream().max(BigDecimal::compareTo).orElseThrow();
    }

    private BigDecimal exp(BigDecimal z) {
        if (z.compareTo(LARGEST_EXPONENT) > 0) {
            throw new ArithmeticException("exp of a number over " + LARGEST_EXPONENT);
        }
        return z.negate().compareTo(LARGEST_EXPONENT) > 0 ? BigDecimal.ZERO : BigDecimalMath.exp(z, working);
    }

    private BigDecimal log(BigDecimal z) {
        if (z.signum() <= 0) {
            throw new ArithmeticException("log of a number that is not positive");
        }
        int exponent = z.precision() - z.scale() - 1;
        if (exponent == 0 || exponent == -1) {
            return BigDecimalMath.log(z, working);
        }
        // further from 1 the library takes a time that grows with the exponent, and nothing cancels in this sum
        BigDecimal rest = BigDecimalMath.log(z.scaleByPowerOfTen(-exponent), working);
        return BigDecimalMath.log(BigDecimal.TEN, working)
                .multiply(BigDecimal.valueOf(exponent))
                .add(rest, working);
    }

    private BigDecimal sqrt(BigDecimal z) {
        if (z.signum() < 0) {
            throw new ArithmeticException("sqrt of a negative number");
        }
        return BigDecimalMath.sqrt(z, precision);
    }

    private BigDecimal sigmoid(BigDecimal z) {
        BigDecimal e = exp(z.abs().negate());
        return (z.signum() >= 0 ? one() : e).divide(one().add(e, working), precision);
    }

    private BigDecimal tanh(BigDecimal z) {
        BigDecimal e = expm1(z.abs().negate().multiply(BigDecimal.valueOf(2)));
        BigDecimal size = e.negate().divide(e.add(BigDecimal.valueOf(2)), precision);
        return z.signum() < 0 ? size.negate() : size;
    }

    /** Near 0 the leading one cancels: as many digits are added as that costs, until z itself is right. */
    private BigDecimal expm1(BigDecimal z) {
        if (z.abs().compareTo(LARGEST_EXPONENT) > 0) {
            return exp(z).subtract(one());
        }
        MathContext wide = widened(z);
        return cancelled(z) > working.getPrecision()
                ? z.round(working)
                : BigDecimalMath.exp(z, wide).subtract(one(), wide).round(working);
    }

    /** log(1 + e) for e from 0 to 1, likewise. */
    private BigDecimal log1p(BigDecimal e) {
        MathContext wide = widened(e);
        return cancelled(e) > working.getPrecision()
                ? e.round(working)
                : BigDecimalMath.log(one().add(e, wide), wide).round(working);
    }

    private MathContext widened(BigDecimal z) {
        return new MathContext(working.getPrecision() + cancelled(z) + 5);
    }

    /** Zeros behind the decimal point, which is how many digits disappear behind a one. */
    private static int cancelled(BigDecimal z) {
        return Math.max(0, z.scale() - z.precision());
    }

    private static BigDecimal bounded(BigDecimal z, String function) {
        if (z.abs().compareTo(LARGEST_EXPONENT) > 0) {
            throw new ArithmeticException(function + " of a number over " + LARGEST_EXPONENT);
        }
        return z;
    }

    private static BigDecimal one() {
        return BigDecimal.ONE;
    }
}
