package dev.longhand.expr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.obermuhlner.math.big.BigDecimalMath;
import java.math.BigDecimal;
import java.math.MathContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalDistributionTest {

    private static final MathContext PRECISION = new MathContext(50);
    private static final NormalDistribution NORMAL = new NormalDistribution(PRECISION);

    /** Abramowitz and Stegun, table 26.1. */
    @ParameterizedTest
    @CsvSource({
        "0.0, 0.500000000000000",
        "0.5, 0.691462461274013",
        "1.0, 0.841344746068543",
        "1.5, 0.933192798731142",
        "2.0, 0.977249868051821",
        "2.5, 0.993790334674224",
        "3.0, 0.998650101968370"
    })
    void agreesWithTheTableOfTheMiddle(BigDecimal z, BigDecimal expected) {
        assertTrue(NORMAL.cdf(z).subtract(expected).abs().compareTo(new BigDecimal("6e-16")) < 0);
    }

    /** Abramowitz and Stegun, table 26.2: minus the decimal logarithm of the upper tail. */
    @ParameterizedTest
    @CsvSource({
        "5, 6.54265",
        "10, 23.11805",
        "20, 88.56010",
        "30, 197.30921",
        "40, 349.43701",
        "50, 544.96634",
        "100, 2173.87154",
        "500, 54289.90830"
    })
    void agreesWithTheTableOfTheTail(BigDecimal x, double minusLog) {
        BigDecimal tail = NORMAL.cdf(x.negate());
        int exponent = tail.precision() - tail.scale() - 1;
        double leading = Math.log10(tail.scaleByPowerOfTen(-exponent).doubleValue());
        assertEquals(minusLog, -(exponent + leading), 6e-6);
    }

    /** Computed with mpmath 1.3 at 60 digits. */
    @ParameterizedTest
    @CsvSource({
        "-0.5, 0.30853753872598689636229538939166226011639782444542",
        "0.1, 0.53982783727702898146540461823918208301406228368977",
        "-3.7, 0.00010779973347738833693746943287045305173794210892584",
        "7.25, 0.99999999999979161418413279305688100023592740532261",
        "-11.99, 2.0045258373724280882684954014175756388460355151387e-33",
        "-12.01, 1.5742252694411098173504947683754026539363626132398e-33",
        "12.01, 0.99999999999999999999999999999999842577473055889018",
        "-40, 3.6558935409150297037489858026882836650539446199774e-350",
        "-300, 7.4490062627753529005523911451020201551199992630394e-19547",
    })
    void isRightToAllDigits(BigDecimal z, BigDecimal expected) {
        PreciseFunctionsTest.assertClose(expected, NORMAL.cdf(z), 48);
    }

    /** erf(1) and erfc(1) as published to 50 digits; Phi(z) = erfc(-z / sqrt 2) / 2. */
    @Test
    void agreesWithTheErrorFunction() {
        BigDecimal root = BigDecimalMath.sqrt(BigDecimal.valueOf(2), new MathContext(60));
        BigDecimal erf = new BigDecimal("0.84270079294971486934122063508260925929606699796630");
        BigDecimal erfc = new BigDecimal("0.15729920705028513065877936491739074070393300203370");
        BigDecimal two = BigDecimal.valueOf(2);
        PreciseFunctionsTest.assertClose(BigDecimal.ONE.add(erf).divide(two), NORMAL.cdf(root), 49);
        PreciseFunctionsTest.assertClose(erfc.divide(two), NORMAL.cdf(root.negate()), 48);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1e-30", "0.3", "4", "11.999", "12", "12.001", "39"})
    void bothSidesAddUpToOne(BigDecimal z) {
        BigDecimal sum = NORMAL.cdf(z).add(NORMAL.cdf(z.negate()));
        assertTrue(sum.subtract(BigDecimal.ONE).abs().compareTo(new BigDecimal("1e-49")) <= 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-13", "-12", "-8", "-1", "0.5", "6"})
    void moreDigitsAgreeWithFewer(BigDecimal z) {
        BigDecimal fine = new NormalDistribution(new MathContext(120)).cdf(z);
        PreciseFunctionsTest.assertClose(fine, NORMAL.cdf(z), 48);
        BigDecimal finer = new NormalDistribution(new MathContext(200)).cdf(z);
        PreciseFunctionsTest.assertClose(finer, fine, 118);
    }

    @Test
    void farOutItIsZeroOrOne() {
        assertEquals(BigDecimal.ZERO, NORMAL.cdf(new BigDecimal(-100_000)));
        assertEquals(BigDecimal.ONE, NORMAL.cdf(new BigDecimal(100_000)));
        assertTrue(NORMAL.cdf(new BigDecimal(-3000)).signum() > 0);
        assertTrue(NORMAL.cdf(new BigDecimal(-2999)).compareTo(NORMAL.cdf(new BigDecimal(-3000))) > 0);
    }
}
