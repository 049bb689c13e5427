package dev.longhand.latex;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.expr.Quantity;
import dev.longhand.expr.Rational;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {

    /** Six digits: up to ten are printed when they say everything. */
    @ParameterizedTest
    @CsvSource({
        "9, 2, 4.5",
        "-9, 2, -4.5",
        "0, 1, 0",
        "3699, 1, 3699",
        "4429684, 1, 4429684",
        "1234567890, 1, 1234567890",
        "-123, 10000, -0.0123",
        "246575625, 100000000, 2.46575625",
        "1, 1024, 0.0009765625",
        "1000000, 1, 1000000",
        "1000000000000, 1, 1 \\cdot 10^{12}",
        "-2500000000000, 1, -2.5 \\cdot 10^{12}",
    })
    void whatCanBePrintedInFullIs(String numerator, String denominator, String tex) {
        Rational value = Rational.of(new BigDecimal(numerator)).dividedBy(Rational.of(new BigDecimal(denominator)));
        assertEquals(new NumberText(tex, true), NumberText.of(Quantity.of(value), 6));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 3, 0.333333",
        "-2, 3, -0.666667",
        "200, 3, 66.6667",
        "2000000, 3, 666667",
        "1000000000, 7, 142857000",
        "12345678901, 1, 1.23457 \\cdot 10^{10}",
        "1, 700000, 1.42857 \\cdot 10^{-6}",
        "1, 70000, 0.0000142857",
        "2999999, 3000000, 1.00000",
        "1, 4096, 0.000244141",
    })
    void otherFractionsAreRounded(long numerator, long denominator, String tex) {
        assertEquals(new NumberText(tex, false), NumberText.of(Quantity.of(Rational.of(numerator, denominator)), 6));
    }

    /** Ties go to the even digit, and only real ties are ties. */
    @ParameterizedTest
    @CsvSource({
        "0.12345650, 0.123456",
        "0.12345750, 0.123458",
        "0.12345650000000000000000000000000000000001, 0.123457",
        "0.12345649999999999999999999999999999999999, 0.123456",
        "-0.1234575, -0.123458",
        "999999.5, 1000000",
        "9999999999, 1.00000e10",
        "0, 0",
        "0.5, 0.5",
        "1e-400, 1e-400",
    })
    void decimalsAreRoundedOnceToEven(BigDecimal value, String expected) {
        String tex = expected.contains("e")
                ? "1 \\cdot 10^{" + expected.substring(expected.indexOf('e') + 1) + "}"
                : expected;
        assertEquals(new NumberText(tex, false), NumberText.of(Quantity.of(value), 6));
    }

    @ParameterizedTest
    @CsvSource({"1, 0.5", "2, 0.52", "5, 0.52248", "12, 0.522484825499"})
    void asManyDigitsAsAskedFor(int digits, String tex) {
        Quantity value = Quantity.of(new BigDecimal("0.52248482549928734560912"));
        assertEquals(tex, NumberText.of(value, digits).tex());
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2, \\frac{1}{2}",
        "-1, 2, -\\frac{1}{2}",
        "1, 3, \\frac{1}{3}",
        "25, 2, \\frac{25}{2}",
        "7, 9, \\frac{7}{9}",
        "3, 5, 0.6",
        "3, 20, 0.15",
        "1, 100, 0.01",
        "44715, 1000000, 0.044715",
        "5, 1, 5",
        "-5, 1, -5",
        "1, 11, \\frac{1}{11}",
        "100, 1, 100",
    })
    void constantsOfFormulasAreExact(long numerator, long denominator, String tex) {
        assertEquals(tex, NumberText.constant(Rational.of(numerator, denominator)));
    }
}
