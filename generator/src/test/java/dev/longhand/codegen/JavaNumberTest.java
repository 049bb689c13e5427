package dev.longhand.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.longhand.expr.Rational;
import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavaNumberTest {

    @ParameterizedTest
    @CsvSource({
        "0, 1, 0.0",
        "1, 1, 1.0",
        "-1, 2, -0.5",
        "1, 3, 0.3333333333333333",
        "2, 3, 0.6666666666666666",
        "1, 100000, 1.0e-5",
        "44715, 1000000, 0.044715",
        "123456700000, 1, 1.234567e11",
        "200, 1, 200.0",
    })
    void literalIsShort(long numerator, long denominator, String expected) {
        assertEquals(expected, JavaNumber.literal(Rational.of(numerator, denominator)));
    }

    /** Double.toString prints 2.0E-3 and 2.0E23 with more digits before JDK 19 than after. */
    @Test
    void literalIsTheSameOnEveryJdk() {
        assertEquals("0.002", JavaNumber.literal(Rational.of(new BigDecimal("2e-3"))));
        assertEquals("2.0e23", JavaNumber.literal(Rational.of(new BigDecimal("2e23"))));
        assertEquals("5.0e-324", JavaNumber.literal(Rational.of(new BigDecimal(Double.MIN_VALUE))));
    }

    @Test
    void literalReadsBackAsTheSameDouble() {
        Random random = new Random(3);
        for (int i = 0; i < 2_000; i++) {
            double value = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(value)) {
                String literal = JavaNumber.literal(Rational.of(new BigDecimal(value)));
                assertEquals(value, Double.parseDouble(literal));
                assertTrue(literal.length() <= 24, literal);
            }
        }
    }
}
