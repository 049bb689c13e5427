package dev.longhand.expr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RationalTest {

    @ParameterizedTest
    @CsvSource({"6,4,3/2", "-6,4,-3/2", "6,-4,-3/2", "-6,-4,3/2", "0,-7,0", "8,4,2", "1,1,1", "-5,-1,5"})
    void isInLowestTermsWithTheSignAbove(long numerator, long denominator, String shown) {
        Rational value = Rational.of(numerator, denominator);
        assertEquals(shown, value.toString());
        assertTrue(value.denominator().signum() > 0);
        assertEquals(BigInteger.ONE, value.numerator().gcd(value.denominator()));
    }

    @ParameterizedTest
    @CsvSource({"0.15,3/20", "-0.5,-1/2", "3989,3989", "1e3,1000", "1.50,3/2", "0.00,0", "2e-3,1/500"})
    void decimalsAreExact(BigDecimal decimal, String shown) {
        assertEquals(shown, Rational.of(decimal).toString());
    }

    @Test
    void nothingIsDividedByZero() {
        assertThrows(ArithmeticException.class, () -> Rational.of(1, 0));
        assertThrows(ArithmeticException.class, () -> Rational.ONE.dividedBy(Rational.ZERO));
    }

    @Test
    void agreesWithArithmeticOnACommonDenominator() {
        SplittableRandom random = new SplittableRandom(7);
        for (int round = 0; round < 500; round++) {
            long a = random.nextLong(-99, 100);
            long b = random.nextLong(1, 60);
            long c = random.nextLong(-99, 100);
            long d = random.nextLong(1, 60);
            Rational x = Rational.of(a, b);
            Rational y = Rational.of(c, d);
            assertEquals(Rational.of(a * d + c * b, b * d), x.plus(y));
            assertEquals(Rational.of(a * c, b * d), x.times(y));
            assertEquals(Long.signum(a * d - c * b), x.compareTo(y));
            assertEquals(x.equals(y), x.compareTo(y) == 0);
            assertEquals(Rational.ZERO, x.plus(x.negated()));
            if (c != 0) {
                assertEquals(x, x.dividedBy(y).times(y));
            }
        }
    }

    @Test
    void knowsWhatItIs() {
        assertTrue(Rational.of(4, 2).isInteger());
        assertFalse(Rational.of(1, 2).isInteger());
        assertTrue(Rational.of(7, 7).isOne());
        assertEquals(-1, Rational.of(3, -8).signum());
        assertEquals(2 + 4, Rational.of(3, 8).bitLength());
    }
}
