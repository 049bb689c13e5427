package dev.longhand.check.arithmetic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.longhand.expr.Rational;
import java.math.BigDecimal;
import java.util.Random;
import java.util.function.BinaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnclosureArithmeticTest {

    private final EnclosureArithmetic arithmetic = at(6);

    private static EnclosureArithmetic at(int digits) {
        return new EnclosureArithmetic(digits, new Point(1), new StandIns(0));
    }

    private static Rational between(Enclosure e, int quarter) {
        return Rational.of(e.lower().add(e.width().multiply(BigDecimal.valueOf(25L * quarter, 2))));
    }

    private Enclosure random(Random random) {
        BigDecimal lower = BigDecimal.valueOf(random.nextInt(4000) - 2000, 2 + random.nextInt(3));
        return arithmetic.between(lower, lower.add(BigDecimal.valueOf(random.nextInt(1000), 2 + random.nextInt(4))));
    }

    @Test
    void everyOperationContainsItsValues() {
        check(arithmetic::plus, Rational::plus);
        check(arithmetic::minus, (a, b) -> a.plus(b.negated()));
        check(arithmetic::times, Rational::times);
        check(arithmetic::dividedBy, Rational::dividedBy);
    }

    private void check(BinaryOperator<Enclosure> operation, BinaryOperator<Rational> exactly) {
        Random random = new Random(3);
        for (int i = 0; i < 500; i++) {
            Enclosure a = random(random);
            Enclosure b = random(random);
            Enclosure result;
            try {
                result = operation.apply(a, b);
            } catch (Undefined e) {
                assertTrue(b.containsZero());
                continue;
            }
            for (int k = 0; k < 25; k++) {
                Rational value = exactly.apply(between(a, k / 5), between(b, k % 5));
                assertTrue(result.contains(value), () -> a + " and " + b + ": " + result + " without " + value);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "2", "3", "7", "-1", "-2", "-5"})
    void wholePowers(int n) {
        Random random = new Random(n);
        for (int i = 0; i < 200; i++) {
            Enclosure a = random(random);
            if (n < 0 && a.containsZero()) {
                assertThrows(Undefined.class, () -> arithmetic.power(a, Rational.of(n)));
                continue;
            }
            Enclosure result = arithmetic.power(a, Rational.of(n));
            for (int k = 0; k < 5; k++) {
                Rational value = between(a, k);
                Rational power = Rational.ONE;
                for (int j = 0; j < Math.abs(n); j++) {
                    power = power.times(value);
                }
                assertTrue(result.contains(n < 0 ? Rational.ONE.dividedBy(power) : power), () -> a + "^" + n);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"2", "3", "4", "5", "9"})
    void roots(int degree) {
        Random random = new Random(degree);
        for (int i = 0; i < 200; i++) {
            Enclosure a = random(random);
            if (degree % 2 == 0 && a.lower().signum() < 0) {
                assertThrows(Undefined.class, () -> arithmetic.power(a, Rational.of(1, degree)));
                continue;
            }
            // back again: the power of the lower end is not above the lower end
            Enclosure root = arithmetic.power(a, Rational.of(1, degree));
            assertTrue(root.lower().pow(degree).compareTo(a.lower()) <= 0);
            assertTrue(root.upper().pow(degree).compareTo(a.upper()) >= 0);
            BigDecimal slack = a.lower().abs().max(a.upper().abs()).movePointLeft(4);
            assertTrue(root.lower().pow(degree).compareTo(a.lower().subtract(slack)) >= 0);
            assertTrue(root.upper().pow(degree).compareTo(a.upper().add(slack)) <= 0);
        }
    }

    @Test
    void formulasContainTheirMorePreciseValues() {
        RandomFormula formulas = new RandomFormula(31);
        int checked = 0;
        for (int i = 0; checked < 500; i++) {
            Formula formula = formulas.next(4);
            EnclosureArithmetic wide = new EnclosureArithmetic(20, new Point(i), new StandIns(i));
            EnclosureArithmetic narrow = new EnclosureArithmetic(60, new Point(i), new StandIns(i));
            try {
                Enclosure outer = formula.in(wide, wide::symbol);
                Enclosure inner = formula.in(narrow, narrow::symbol);
                assertTrue(
                        outer.lower().compareTo(inner.lower()) <= 0
                                && inner.upper().compareTo(outer.upper()) <= 0,
                        () -> formula + ": " + outer + " around " + inner);
            } catch (Undefined e) {
                continue;
            }
            checked++;
        }
    }

    @Test
    void fractionsStayExact() {
        EnclosureArithmetic usual = at(EnclosureArithmetic.USUAL_DIGITS);
        Enclosure third = usual.constant(Rational.of(1, 3));
        Enclosure sum = usual.plus(usual.times(third, third), third);
        assertEquals(Rational.of(4, 9), sum.exact());
        assertTrue(sum.isDisjointFrom(
                usual.constant(Rational.of(BigDecimal.ONE.movePointLeft(50)).plus(Rational.of(4, 9)))));
        assertFalse(
                sum.isDisjointFrom(usual.dividedBy(usual.constant(Rational.of(4)), usual.constant(Rational.of(9)))));
        Enclosure small = usual.power(third, Rational.of(600));
        assertNotNull(small.exact());
        assertNull(usual.times(small, usual.times(small, small)).exact());
        assertEquals(
                Rational.ZERO,
                usual.times(usual.constant(Rational.ZERO), usual.pi()).exact());
    }

    @Test
    void signs() {
        assertEquals(1, arithmetic.sign(arithmetic.between(new BigDecimal("0.001"), BigDecimal.TEN)));
        assertEquals(-1, arithmetic.sign(arithmetic.constant(Rational.of(-1, 9))));
        assertThrows(Undefined.class, () -> arithmetic.sign(arithmetic.constant(Rational.ZERO)));
        assertThrows(Undefined.class, () -> arithmetic.sign(arithmetic.between(BigDecimal.ZERO, BigDecimal.ONE)));
    }

    @Test
    void limits() {
        Enclosure two = arithmetic.constant(Rational.of(2));
        assertThrows(Undefined.class, () -> arithmetic.power(two, Rational.of(1001)));
        assertThrows(Undefined.class, () -> arithmetic.power(two, Rational.of(1, 101)));
        assertThrows(Undefined.class, () -> arithmetic.dividedBy(two, arithmetic.constant(Rational.ZERO)));
        Enclosure large = arithmetic.power(arithmetic.constant(Rational.of(1_000_000)), Rational.of(1000));
        Enclosure larger = arithmetic.power(large, Rational.of(10));
        assertThrows(Undefined.class, () -> arithmetic.times(larger, larger));
        assertThrows(IllegalArgumentException.class, () -> new Enclosure(BigDecimal.ONE, BigDecimal.ZERO, null));
    }

    @Test
    void ends() {
        Enclosure e = arithmetic.between(BigDecimal.ONE, BigDecimal.TEN);
        assertEquals(new BigDecimal("9"), e.width());
        assertEquals(new BigDecimal("5.5"), e.middle());
        assertTrue(e.intersects(arithmetic.constant(Rational.of(10))));
        assertTrue(e.contains(Rational.ONE));
        assertFalse(e.contains(Rational.of(101, 10)));
    }
}
