package dev.longhand.expr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.longhand.expr.Expression.Application;
import dev.longhand.expr.Expression.Case;
import dev.longhand.expr.Expression.Condition;
import dev.longhand.expr.Expression.Constant;
import dev.longhand.expr.Expression.Piecewise;
import dev.longhand.expr.Expression.Power;
import dev.longhand.expr.Expression.Quotient;
import dev.longhand.expr.Expression.Relation;
import dev.longhand.expr.Expression.Sum;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PreciseEvaluationTest {

    private static final Name NAME_X = Name.of("x");
    private static final Expression X = Algebra.variable(NAME_X);
    private static final Expression TWO = Algebra.constant(2);
    private static final Expression ROOT = new Application(Primitive.SQRT, TWO);

    private static Quantity at(Expression e, String x) {
        return new PreciseEvaluation(Map.of(NAME_X, Quantity.of(Rational.of(new BigDecimal(x)))), new MathContext(50))
                .evaluate(e);
    }

    private static Rational exact(Expression e, String x) {
        Quantity value = at(e, x);
        assertTrue(value.isExact(), value::toString);
        return Rational.of(value.digits());
    }

    private static void assertClose(String expected, Quantity actual, int digits) {
        BigDecimal right = new BigDecimal(expected);
        BigDecimal apart = right.subtract(actual.digits()).abs();
        assertTrue(apart.compareTo(right.abs().movePointLeft(digits)) <= 0, () -> expected + " but " + actual.digits());
    }

    @Test
    void fractionsStayExactThroughTheFourOperations() {
        Expression e = Algebra.quotient(
                Algebra.sum(Algebra.power(X, 3), Algebra.negate(Algebra.product(Algebra.constant(3), X))),
                Algebra.difference(X, Algebra.HALF));
        Rational x = Rational.of(1, 4);
        Rational top = x.times(x).times(x).plus(Rational.of(-3, 4));
        assertEquals(top.dividedBy(Rational.of(-1, 4)), at(e, "0.25").exact());
    }

    @Test
    void rootsAreNotExact() {
        Quantity square = at(Algebra.product(ROOT, ROOT), "0");
        assertFalse(square.isExact());
        assertClose("2", square, 48);
    }

    @Test
    void zeroTimesAnythingIsExactlyZero() {
        assertEquals(
                Rational.ZERO, at(new Expression.Product(List.of(X, ROOT)), "0").exact());
    }

    @Test
    void aLongFractionIsRounded() {
        Expression e = X;
        for (int i = 0; i < 14; i++) {
            e = new Expression.Product(List.of(Algebra.constant(3), new Power(e, TWO)));
        }
        Quantity value = at(e, "0.7");
        assertFalse(value.isExact());
        double log = Math.log(3) * (Math.pow(2, 14) - 1) + Math.pow(2, 14) * Math.log(0.7);
        assertEquals(
                log / Math.log(10),
                Math.log10(value.digits().unscaledValue().doubleValue())
                        - value.digits().scale(),
                1e-6);
    }

    @Test
    void wholePowersOfAnyBase() {
        assertEquals(Rational.of(-8), exact(Algebra.power(X, 3), "-2"));
        assertEquals(Rational.of(1, 16), exact(Algebra.power(X, -4), "-2"));
        assertEquals(Rational.ONE, exact(new Power(X, Algebra.ZERO), "0"));
        assertClose(new BigDecimal(2).pow(101).negate().toPlainString(), at(Algebra.power(X, 101), "-2"), 45);
        assertClose("0", at(Algebra.power(X, 1000), "0"), 1);
        assertThrows(ArithmeticException.class, () -> at(Algebra.power(X, -1), "0"));
        assertThrows(ArithmeticException.class, () -> at(Algebra.power(X, -1000), "0"));
    }

    @Test
    void otherPowersOfWhatIsNotNegative() {
        assertClose("1.4142135623730950488016887242096980785696718753769", at(Algebra.power(X, Algebra.HALF), "2"), 47);
        assertClose("0", at(Algebra.power(X, Algebra.HALF), "0"), 1);
        assertThrows(ArithmeticException.class, () -> at(Algebra.power(X, Algebra.HALF), "-2"));
        assertThrows(ArithmeticException.class, () -> at(Algebra.power(X, Algebra.negate(Algebra.HALF)), "0"));
    }

    @Test
    void powersOfTinyNumbersTakeNoLonger() {
        assertClose(
                "1.4035820425498330347e-1110",
                at(Algebra.power(X, new Constant(Rational.of(37, 100))), "2.5e-3000"),
                19);
    }

    @Test
    void theLargestFractionIsAFraction() {
        Expression largest = new Application(Primitive.MAX, X, Algebra.HALF, Algebra.constant(-7));
        assertEquals(Rational.of(1, 2), at(largest, "0.25").exact());
        assertEquals(Rational.of(3, 4), at(largest, "0.75").exact());
    }

    @Test
    void casesAreTakenInOrder() {
        Expression e = new Piecewise(
                List.of(
                        new Case(new Condition(X, Relation.GREATER, TWO), Algebra.constant(10)),
                        new Case(new Condition(X, Relation.AT_LEAST, Algebra.ONE), Algebra.constant(20))),
                Algebra.constant(30));
        assertEquals(Rational.of(10), at(e, "3").exact());
        assertEquals(Rational.of(20), at(e, "2").exact());
        assertEquals(Rational.of(20), at(e, "1").exact());
        assertEquals(Rational.of(30), at(e, "0.5").exact());
    }

    @Test
    void onlyTheChosenCaseIsEvaluated() {
        Expression e = new Piecewise(
                List.of(new Case(new Condition(X, Relation.EQUAL, Algebra.ZERO), Algebra.ONE)),
                new Quotient(Algebra.ONE, X));
        assertEquals(Rational.ONE, at(e, "0").exact());
        assertEquals(Rational.of(1, 4), at(e, "4").exact());
    }

    @Test
    void whatHasNoValueSaysWhy() {
        assertEquals("division by zero", failure(new Quotient(Algebra.ONE, X)));
        assertEquals("division by zero", failure(new Quotient(ROOT, X)));
        assertEquals("division by zero", failure(new Quotient(ROOT, new Sum(List.of(ROOT, Algebra.negate(ROOT))))));
        assertEquals("log of a number that is not positive", failure(new Application(Primitive.LOG, X)));
        assertEquals(
                "sqrt of a negative number",
                failure(new Application(Primitive.SQRT, Algebra.difference(X, Algebra.ONE))));
        assertThrows(IllegalArgumentException.class, () -> at(Algebra.variable(Name.of("y")), "0"));
    }

    private static String failure(Expression e) {
        return String.valueOf(
                assertThrows(ArithmeticException.class, () -> at(e, "0")).getMessage());
    }

    static Stream<Composite> composites() {
        return Stream.of(
                Composite.relu(Rational.ZERO),
                Composite.leakyRelu(Rational.of(1, 100), Rational.of(1, 2)),
                Composite.elu(Rational.of(3, 2), Rational.ONE),
                Composite.silu(),
                Composite.gelu(),
                Composite.geluTanh(),
                Composite.absolute(Rational.ZERO),
                Composite.huber(Rational.ONE),
                Composite.NORMAL_DENSITY);
    }

    /** The slope that a function declares against a central difference of its body. */
    @ParameterizedTest
    @MethodSource("composites")
    void slopesAreTheDerivativesOfTheBodies(Composite function) {
        for (String point : List.of("-3.25", "-0.7", "-0.001", "0.002", "0.4", "1.75", "6")) {
            slopeAgrees(function, point);
        }
    }

    static Stream<Primitive> primitives() {
        return Stream.of(Primitive.values()).filter(p -> p.accepts(1) && !p.accepts(2));
    }

    @ParameterizedTest
    @MethodSource("primitives")
    void slopesOfPrimitivesAreTheirDerivatives(Primitive function) {
        boolean positive = function == Primitive.LOG || function == Primitive.SQRT;
        for (String point : positive ? List.of("0.01", "1", "37") : List.of("-9", "-0.5", "0", "0.25", "11")) {
            slopeAgrees(function, point);
        }
    }

    private static void slopeAgrees(Function function, String point) {
        BigDecimal h = new BigDecimal("1e-12");
        BigDecimal x = new BigDecimal(point);
        Application f = new Application(function, X);
        BigDecimal up = at(f, x.add(h).toString()).digits();
        BigDecimal down = at(f, x.subtract(h).toString()).digits();
        BigDecimal difference = up.subtract(down).divide(h.multiply(BigDecimal.valueOf(2)), new MathContext(40));
        BigDecimal slope = at(new Application(function, 1, List.of(X)), point).digits();
        BigDecimal apart = slope.subtract(difference).abs();
        BigDecimal scale = slope.abs().max(new BigDecimal("0.0000000001"));
        assertTrue(
                apart.compareTo(scale.movePointLeft(10)) < 0,
                () -> function.label() + "'(" + point + ") = " + slope + " but " + difference);
    }

    @Test
    void atAKinkTheChosenSlopeHolds() {
        assertEquals(Rational.ZERO, slopeAtZero(Composite.relu(Rational.ZERO)));
        assertEquals(Rational.of(1, 2), slopeAtZero(Composite.relu(Rational.of(1, 2))));
        assertEquals(Rational.ONE, slopeAtZero(Composite.leakyRelu(Rational.of(1, 10), Rational.ONE)));
        assertEquals(Rational.of(1, 10), slopeAtZero(Composite.leakyRelu(Rational.of(1, 10), Rational.of(1, 10))));
        assertEquals(Rational.of(-1), slopeAtZero(Composite.absolute(Rational.of(-1))));
        assertEquals(Rational.of(2), slopeAtZero(Composite.elu(Rational.of(3), Rational.of(2))));
    }

    private static Rational slopeAtZero(Composite function) {
        return exact(new Application(function, 1, List.of(X)), "0");
    }

    @Test
    void whatAPrimitiveIsDefinedAsHasItsValue() {
        for (Primitive primitive : Primitive.values()) {
            primitive
                    .formula(X)
                    .ifPresent(formula -> assertClose(
                            at(formula, "0.75").digits().toString(), at(new Application(primitive, X), "0.75"), 40));
        }
    }

    @Test
    void valuesMayBeAddedBetweenEvaluations() {
        Map<Name, Quantity> values = new HashMap<>();
        PreciseEvaluation evaluation = new PreciseEvaluation(values, new MathContext(20));
        values.put(NAME_X, Quantity.of(Rational.of(3)));
        assertEquals(Quantity.of(Rational.of(9)), evaluation.evaluate(Algebra.power(X, 2)));
        assertEquals(
                Rational.of(5),
                evaluation.evaluate(new Constant(Rational.of(5))).exact());
    }
}
