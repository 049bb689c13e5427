package dev.longhand.expr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreciseFunctionsTest {

    private static final int DIGITS = 48;
    private static final PreciseFunctions FUNCTIONS = new PreciseFunctions(new MathContext(50));

    private static BigDecimal at(Primitive function, String... arguments) {
        return FUNCTIONS.apply(
                function, Arrays.stream(arguments).map(BigDecimal::new).toList());
    }

    static void assertClose(BigDecimal expected, BigDecimal actual, int digits) {
        BigDecimal apart = expected.subtract(actual).abs();
        assertTrue(
                apart.compareTo(expected.abs().movePointLeft(digits)) <= 0,
                () -> "expected " + expected + " but " + actual);
    }

    /** e, ln 2, ln 10 and sqrt 2: Abramowitz and Stegun, tables 1.1 and 4.4; the others computed with mpmath 1.3. */
    @ParameterizedTest
    @CsvSource({
        "EXP,       1, 2.7182818284590452353602874713526624977572470937000",
        "EXP,       -100000, 3.5629495653093731210711744187486523686087662221826e-43430",
        "LOG,       2, 0.69314718055994530941723212145817656807550013436026",
        "LOG,       10, 2.3025850929940456840179914546843642076011014886288",
        "LOG,       1e-54290, -125007.34469864674018533675607481413283066379981766",
        "LOG,       0.99999999999999999999, -1.0000000000000000000050000000000000000000333333333e-20",
        "LOG,       1.00000000000000000001, 9.9999999999999999999500000000000000000003333333333e-21",
        "LOG,       0.1, -2.3025850929940456840179914546843642076011014886288",
        "SQRT,      2, 1.4142135623730950488016887242096980785696718753769",
        "SQRT,      0, 0",
        "SIN,       1, 0.84147098480789650665250232163029899962256306079837",
        "COS,       1, 0.54030230586813971740093660744297660373231042061792",
        "TANH,      1, 0.76159415595576488811945828260479359041276859725794",
        "TANH,      -1, -0.76159415595576488811945828260479359041276859725794",
        "TANH,      1e-20, 9.9999999999999999999999999999999999999996666666667e-21",
        "TANH,      0, 0",
        "SIGMOID,   1, 0.73105857863000487925115924182183627436514464016506",
        "SIGMOID,   0, 0.5",
        "SIGMOID,   -100000, 3.5629495653093731210711744187486523686087662221826e-43430",
        "SOFTPLUS,  1, 1.3132616875182228340489954949678556419152800856703",
        "SOFTPLUS,  -100, 3.720075976020835962959695803863118337358892223182e-44",
        "SOFTPLUS,  -100000, 3.5629495653093731210711744187486523686087662221826e-43430",
        "SOFTPLUS,  100000, 100000",
        "EXPM1,     1e-30, 1.0000000000000000000000000000005000000000000000000e-30",
        "EXPM1,     -1e-400, -1e-400",
        "EXPM1,     1e-20000, 1e-20000",
        "EXPM1,     0, 0",
        "EXPM1,     1, 1.7182818284590452353602874713526624977572470937000",
        "EXPM1,     -100000, -1",
        "EXPM1,     -2000000, -1",
    })
    void agreesWithTables(Primitive function, String argument, BigDecimal expected) {
        assertClose(expected, at(function, argument), DIGITS - 1);
    }

    @Test
    void pi() {
        assertClose(
                new BigDecimal("3.1415926535897932384626433832795028841971693993751"),
                FUNCTIONS.apply(Primitive.PI, List.of()),
                DIGITS);
    }

    @Test
    void nearPiTheSineIsTheDistance() {
        BigDecimal near = new BigDecimal("3.1415926535897932384626433832795028841971693993751");
        BigDecimal rest = new BigDecimal("5.8209749445923078164062862089986280348253421170680e-51");
        assertTrue(at(Primitive.SIN, near.toString()).subtract(rest).abs().compareTo(new BigDecimal("1e-49")) < 0);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-700, -30.5, -2, -1e-3, -1e-17, 0, 1e-17, 1e-3, 0.5, 3, 36.5, 700})
    void agreesWithDoubles(double z) {
        double e = Math.exp(-Math.abs(z));
        check(Primitive.EXP, z, Math.exp(z));
        check(Primitive.EXPM1, z, Math.expm1(z));
        check(Primitive.TANH, z, Math.tanh(z));
        check(Primitive.SIGMOID, z, (z >= 0 ? 1 : e) / (1 + e));
        check(Primitive.SOFTPLUS, z, Math.max(z, 0) + Math.log1p(e));
        check(Primitive.SIN, z, Math.sin(z));
        check(Primitive.COS, z, Math.cos(z));
    }

    private static void check(Primitive function, double z, double expected) {
        double value = FUNCTIONS.apply(function, List.of(new BigDecimal(z))).doubleValue();
        assertEquals(expected, value, 4 * Math.ulp(expected), function + " at " + z);
    }

    @Test
    void sigmoidsOfOppositeArgumentsAddUpToOne() {
        for (String z : List.of("0.1", "7", "45.5")) {
            assertClose(BigDecimal.ONE, at(Primitive.SIGMOID, z).add(at(Primitive.SIGMOID, "-" + z)), DIGITS);
        }
    }

    @Test
    void manyArguments() {
        assertClose(
                new BigDecimal("3.4076059644443803044829199045450704514729471083062"),
                at(Primitive.LOG_SUM_EXP, "1", "2", "3"),
                DIGITS);
        assertClose(new BigDecimal(100_000), at(Primitive.LOG_SUM_EXP, "-100000", "100000"), DIGITS);
        assertClose(
                new BigDecimal("-100000").add(at(Primitive.LOG, "2")),
                at(Primitive.LOG_SUM_EXP, "-100000", "-100000"),
                DIGITS);
        List<BigDecimal> logits = List.of(BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(3));
        assertClose(
                new BigDecimal("0.090030573170380457998022101484491797867930864911467"),
                FUNCTIONS.softmax(0, logits),
                DIGITS);
        BigDecimal sum = BigDecimal.ZERO;
        for (int k = 0; k < 3; k++) {
            sum = sum.add(FUNCTIONS.softmax(k, logits));
        }
        assertClose(BigDecimal.ONE, sum, DIGITS);
        List<BigDecimal> far = List.of(BigDecimal.valueOf(-100_000), BigDecimal.ZERO);
        assertClose(at(Primitive.EXP, "-100000"), FUNCTIONS.softmax(0, far), DIGITS);
    }

    @Test
    void outOfRangeIsAnErrorAboveAndZeroBelow() {
        assertEquals(BigDecimal.ZERO, at(Primitive.EXP, "-1000001"));
        for (Primitive function : List.of(Primitive.EXP, Primitive.EXPM1, Primitive.SIN, Primitive.COS)) {
            assertThrows(ArithmeticException.class, () -> at(function, "1000001"), function::label);
        }
        assertThrows(ArithmeticException.class, () -> at(Primitive.LOG, "0"));
        assertThrows(ArithmeticException.class, () -> at(Primitive.LOG, "-1"));
        assertThrows(ArithmeticException.class, () -> at(Primitive.SQRT, "-1"));
    }
}
