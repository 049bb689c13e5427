package dev.longhand.check.arithmetic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.longhand.expr.Rational;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PointTest {

    @Test
    void shortDecimalsAllOfDifferentSize() {
        Point point = new Point(5);
        Set<BigDecimal> sizes = new HashSet<>();
        int negative = 0;
        for (int i = 0; i < 600; i++) {
            Rational value = point.apply("w_" + i);
            assertEquals(value, point.apply("w_" + i));
            BigDecimal decimal = new BigDecimal(Point.text(value));
            assertTrue(sizes.add(decimal.abs().stripTrailingZeros()), () -> value + " twice");
            assertTrue(decimal.scale() <= (i < 60 ? 2 : 3), () -> value + " is long");
            assertTrue(decimal.abs().compareTo(new BigDecimal("0.2")) >= 0, decimal::toString);
            assertTrue(decimal.abs().compareTo(new BigDecimal("3")) < 0, decimal::toString);
            negative += decimal.signum() < 0 ? 1 : 0;
        }
        assertTrue(negative > 200 && negative < 400, "negative: " + negative);
    }

    @Test
    void givenValuesAndOrder() {
        Point point = new Point(1, true, Map.of("x", Rational.of(-7, 4), "third", Rational.of(1, 3)));
        point.apply("b");
        point.apply("third");
        point.apply("x");
        point.apply("a");
        assertEquals(List.of("b", "third", "x", "a"), List.copyOf(point.values().keySet()));
        assertTrue(point.toString().contains("third = 1/3, x = -1.75, a = "), point::toString);
        for (int i = 0; i < 100; i++) {
            assertTrue(point.apply("p" + i).signum() > 0);
        }
    }

    @Test
    void theSameSeedRepeatsItself() {
        assertEquals(new Point(3).apply("x"), new Point(3).apply("x"));
        Set<Rational> values = new HashSet<>();
        for (int seed = 0; seed < 20; seed++) {
            values.add(new Point(seed).apply("x"));
        }
        assertTrue(values.size() > 10);
    }
}
