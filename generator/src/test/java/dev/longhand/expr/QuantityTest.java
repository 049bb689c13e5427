package dev.longhand.expr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class QuantityTest {

    @Test
    void fractionsStayExact() {
        Quantity third = Quantity.of(Rational.of(1, 3));
        assertTrue(third.isExact());
        assertEquals(Rational.of(1, 3), third.exact());
        assertEquals(new BigDecimal("0." + "3".repeat(60)), third.digits());
    }

    @Test
    void wholeNumbersKeepEveryDigit() {
        BigDecimal big = new BigDecimal("123456789".repeat(12));
        assertEquals(big, Quantity.of(Rational.of(big)).digits());
    }

    @Test
    void decimalsAreNotTakenForExact() {
        assertFalse(Quantity.of(new BigDecimal("0.5")).isExact());
    }

    @Test
    void comparesExactlyWhereBothAreExact() {
        Rational nearly = Rational.of(new BigDecimal("0." + "3".repeat(80)));
        assertTrue(Quantity.of(Rational.of(1, 3)).compareTo(Quantity.of(nearly)) > 0);
        assertTrue(Quantity.of(Rational.of(1, 3)).compareTo(Quantity.of(new BigDecimal("0.4"))) < 0);
        assertEquals(0, Quantity.of(Rational.of(1, 2)).compareTo(Quantity.of(new BigDecimal("0.50"))));
    }

    @Test
    void roundsToTheNearestDouble() {
        assertEquals(1.0 / 3, Quantity.of(Rational.of(1, 3)).toDouble());
        assertEquals(0.1, Quantity.of(Rational.of(1, 10)).toDouble());
        assertEquals(0.0, Quantity.of(new BigDecimal("1e-400")).toDouble());
        assertEquals(
                Double.POSITIVE_INFINITY, Quantity.of(new BigDecimal("1e400")).toDouble());
        assertEquals(-1, Quantity.of(new BigDecimal("-1e-400")).signum());
    }
}
