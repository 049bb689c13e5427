package dev.longhand.check.arithmetic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.obermuhlner.math.big.BigDecimalMath;
import dev.longhand.expr.Primitive;
import dev.longhand.expr.Rational;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EnclosureFunctionsTest {

    private static final MathContext REFERENCE = new MathContext(60);
    private static final MathContext WIDE = new MathContext(140);

    private final EnclosureArithmetic arithmetic = new EnclosureArithmetic(40, key -> Rational.ZERO, new StandIns(0));

    private static BigDecimal reference(Primitive function, BigDecimal z) {
        BigDecimal one = BigDecimal.ONE;
        return switch (function) {
            case EXP -> BigDecimalMath.exp(z, REFERENCE);
            case LOG -> BigDecimalMath.log(z, REFERENCE);
            case SQRT -> BigDecimalMath.sqrt(z, REFERENCE);
            case SIN -> BigDecimalMath.sin(z, REFERENCE);
            case COS -> BigDecimalMath.cos(z, REFERENCE);
            case TANH -> {
                BigDecimal e = BigDecimalMath.exp(z.add(z), WIDE);
                yield e.subtract(one).divide(e.add(one), WIDE);
            }
            case SIGMOID -> one.divide(one.add(BigDecimalMath.exp(z.negate(), WIDE)), WIDE);
            case SOFTPLUS -> BigDecimalMath.log(one.add(BigDecimalMath.exp(z, WIDE)), WIDE);
            case EXPM1 -> BigDecimalMath.exp(z, WIDE).subtract(one);
            case NORMAL_CDF -> normal(z);
            case MAX, LOG_SUM_EXP, PI -> throw new AssertionError(function);
        };
    }

    /** 1/2 + 1/sqrt(2 pi) (z - z^3/(2 3) + z^5/(2^2 2! 5) - ...). */
    private static BigDecimal normal(BigDecimal z) {
        BigDecimal power = z;
        BigDecimal sum = BigDecimal.ZERO;
        for (int n = 0; n < 2000 && power.signum() != 0; n++) {
            sum = sum.add(power.divide(BigDecimal.valueOf(2L * n + 1), WIDE), WIDE);
            power = power.multiply(z, WIDE).multiply(z, WIDE).divide(BigDecimal.valueOf(-2L * (n + 1)), WIDE);
            if (power.abs().compareTo(BigDecimal.ONE.movePointLeft(150)) < 0) {
                break;
            }
        }
        BigDecimal root = BigDecimalMath.sqrt(BigDecimalMath.pi(WIDE).multiply(BigDecimal.valueOf(2)), WIDE);
        return new BigDecimal("0.5").add(sum.divide(root, WIDE));
    }

    @ParameterizedTest
    @EnumSource(
            names = {"MAX", "LOG_SUM_EXP", "PI"},
            mode = EnumSource.Mode.EXCLUDE)
    void containTheValue(Primitive function) {
        Random random = new Random(5 + function.ordinal());
        for (int i = 0; i < 120; i++) {
            int places = 1 + random.nextInt(i < 60 ? 3 : 45);
            double size = Math.pow(10, random.nextDouble() * 5 - 3.5);
            BigDecimal z = new BigDecimal(random.nextGaussian() * size).setScale(places, RoundingMode.DOWN);
            boolean positive = function == Primitive.LOG || function == Primitive.SQRT;
            if (positive) {
                z = z.abs().add(BigDecimal.ONE.movePointLeft(places));
            }
            if (function == Primitive.NORMAL_CDF && z.abs().compareTo(BigDecimal.TEN) > 0) {
                continue;
            }
            assertContained(function, z, places <= 3);
        }
    }

    /** @param exact whether the argument is not rounded, so that the width is that of the function alone */
    private void assertContained(Primitive function, BigDecimal z, boolean exact) {
        Enclosure enclosure = arithmetic.apply(function, arithmetic.constant(Rational.of(z)));
        BigDecimal value = reference(function, z);
        assertTrue(
                enclosure.lower().compareTo(value) <= 0 && value.compareTo(enclosure.upper()) <= 0,
                () -> function + " of " + z + ": " + value + " is not in " + enclosure);
        BigDecimal allowed =
                value.abs().max(exact ? BigDecimal.ZERO : BigDecimal.ONE).movePointLeft(exact ? 38 : 33);
        assertTrue(enclosure.width().compareTo(allowed) <= 0, () -> function + " of " + z + " is wide: " + enclosure);
    }

    @ParameterizedTest
    @EnumSource(
            names = {"MAX", "LOG_SUM_EXP", "PI"},
            mode = EnumSource.Mode.EXCLUDE)
    void ofAnIntervalContainTheValuesInside(Primitive function) {
        Random random = new Random(17 + function.ordinal());
        for (int i = 0; i < 40; i++) {
            boolean positive = function == Primitive.LOG || function == Primitive.SQRT;
            BigDecimal lower = BigDecimal.valueOf(random.nextInt(400) - (positive ? -1 : 200), 2);
            BigDecimal width = BigDecimal.valueOf(random.nextInt(100), random.nextInt(9));
            Enclosure all = arithmetic.apply(function, arithmetic.between(lower, lower.add(width)));
            for (int k = 0; k <= 4; k++) {
                BigDecimal z = lower.add(width.multiply(BigDecimal.valueOf(25L * k, 2)));
                if (function != Primitive.NORMAL_CDF || z.compareTo(BigDecimal.TEN) < 0) {
                    BigDecimal value = reference(function, z);
                    BigDecimal slack = value.abs().movePointLeft(58);
                    assertTrue(all.lower().subtract(slack).compareTo(value) <= 0, () -> function + " of " + z);
                    assertTrue(all.upper().add(slack).compareTo(value) >= 0, () -> function + " of " + z);
                }
            }
        }
    }

    /** mpmath 1.3, as in the test of the precise functions. */
    @ParameterizedTest
    @CsvSource({
        "LOG, 0.99999999999999999999, -1.0000000000000000000050000000000000000000333333333e-20",
        "SOFTPLUS, -100, 3.720075976020835962959695803863118337358892223182e-44",
        "TANH, 1e-20, 9.9999999999999999999999999999999999999996666666667e-21",
        "EXPM1, 1e-30, 1.0000000000000000000000000000005000000000000000000e-30"
    })
    void whereDigitsCancel(Primitive function, BigDecimal z, BigDecimal value) {
        Enclosure enclosure = arithmetic.apply(function, arithmetic.constant(Rational.of(z)));
        BigDecimal slack = value.abs().movePointLeft(45);
        assertTrue(enclosure.lower().subtract(slack).compareTo(value) <= 0);
        assertTrue(enclosure.upper().add(slack).compareTo(value) >= 0);
        assertTrue(enclosure.width().compareTo(value.abs().movePointLeft(36)) <= 0, enclosure::toString);
    }

    @Test
    void notDefined() {
        assertThrows(Undefined.class, () -> arithmetic.apply(Primitive.LOG, arithmetic.constant(Rational.ZERO)));
        assertThrows(
                Undefined.class,
                () -> arithmetic.apply(Primitive.LOG, arithmetic.between(BigDecimal.ONE.negate(), BigDecimal.ONE)));
        assertThrows(Undefined.class, () -> arithmetic.apply(Primitive.EXP, arithmetic.constant(Rational.of(10_001))));
        assertThrows(
                Undefined.class, () -> arithmetic.apply(Primitive.NORMAL_CDF, arithmetic.constant(Rational.of(-101))));
        assertThrows(
                IllegalArgumentException.class,
                () -> arithmetic.apply(Primitive.MAX, arithmetic.constant(Rational.ONE)));
    }

    @Test
    void exactWhereTheValueIsAFraction() {
        Enclosure zero = arithmetic.constant(Rational.ZERO);
        Map<Primitive, Rational> values = Map.of(
                Primitive.EXP, Rational.ONE,
                Primitive.SIGMOID, Rational.of(1, 2),
                Primitive.TANH, Rational.ZERO,
                Primitive.EXPM1, Rational.ZERO,
                Primitive.NORMAL_CDF, Rational.of(1, 2),
                Primitive.SIN, Rational.ZERO,
                Primitive.COS, Rational.ONE,
                Primitive.SQRT, Rational.ZERO);
        values.forEach((function, value) ->
                assertEquals(value, arithmetic.apply(function, zero).exact()));
        assertEquals(
                Rational.of(3, 7),
                arithmetic
                        .apply(Primitive.SQRT, arithmetic.constant(Rational.of(9, 49)))
                        .exact());
        assertTrue(arithmetic.pi().contains(Rational.of(BigDecimalMath.pi(REFERENCE))));
    }
}
