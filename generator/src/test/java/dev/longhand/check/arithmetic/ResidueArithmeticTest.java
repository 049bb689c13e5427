package dev.longhand.check.arithmetic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.longhand.expr.Primitive;
import dev.longhand.expr.Rational;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResidueArithmeticTest {

    private final ResidueArithmetic arithmetic = new ResidueArithmetic(7);
    private final Residue one = number(1);
    private final Residue x = arithmetic.symbol("x");
    private final Residue y = arithmetic.symbol("y");

    private Residue number(long numerator, long denominator) {
        return arithmetic.constant(Rational.of(numerator, denominator));
    }

    private Residue number(long value) {
        return number(value, 1);
    }

    private Residue of(Primitive function, Residue a) {
        return arithmetic.apply(function, a);
    }

    private void assertSame(Residue a, Residue b) {
        assertTrue(arithmetic.areEqual(a, b), () -> a + " and " + b);
    }

    private void assertDifferent(Residue a, Residue b) {
        assertFalse(arithmetic.areEqual(a, b), () -> "both " + a);
    }

    @Test
    void exponentialsTakeSumsToProducts() {
        Residue product = arithmetic.times(of(Primitive.EXP, x), of(Primitive.EXP, y));
        assertSame(of(Primitive.EXP, arithmetic.plus(x, y)), product);
        assertSame(of(Primitive.EXP, arithmetic.negated(x)), arithmetic.dividedBy(one, of(Primitive.EXP, x)));
        Residue half = of(Primitive.EXP, arithmetic.dividedBy(x, number(2)));
        assertSame(arithmetic.times(half, half), of(Primitive.EXP, x));
        assertSame(half, of(Primitive.SQRT, of(Primitive.EXP, x)));
        assertSame(one, of(Primitive.EXP, arithmetic.minus(x, x)));
        assertDifferent(of(Primitive.EXP, x), of(Primitive.EXP, y));
    }

    @Test
    void aSigmoidByItsFormulas() {
        Residue e = of(Primitive.EXP, x);
        assertSame(of(Primitive.SIGMOID, x), arithmetic.dividedBy(e, arithmetic.plus(one, e)));
        Residue doubled = arithmetic.times(number(2), of(Primitive.SIGMOID, arithmetic.plus(x, x)));
        assertSame(of(Primitive.TANH, x), arithmetic.minus(doubled, one));
        assertSame(of(Primitive.EXPM1, x), arithmetic.minus(e, one));
        assertSame(of(Primitive.SOFTPLUS, x), of(Primitive.LOG, arithmetic.plus(one, e)));
        assertDifferent(of(Primitive.TANH, x), arithmetic.minus(doubled, number(2)));
    }

    @Test
    void derivativesByDuals() {
        DualArithmetic<Residue> duals = new DualArithmetic<>(arithmetic);
        Dual<Residue> z = duals.variable(x);
        Residue a = of(Primitive.SIGMOID, x);
        Dual<Residue> byHand = duals.dividedBy(
                duals.lift(one), duals.plus(duals.lift(one), duals.apply(Primitive.EXP, duals.negated(z))));
        assertSame(arithmetic.times(a, arithmetic.minus(one, a)), duals.tangent(byHand));
        assertSame(duals.tangent(duals.apply(Primitive.SIGMOID, z)), duals.tangent(byHand));
        assertDifferent(arithmetic.times(a, arithmetic.plus(one, a)), duals.tangent(byHand));
    }

    @Test
    void softmaxDoesNotChangeByAShift() {
        assertSame(softmax(x, y), softmax(arithmetic.plus(x, number(5, 3)), arithmetic.plus(y, number(5, 3))));
        assertDifferent(softmax(x, y), softmax(arithmetic.plus(x, one), y));
    }

    private Residue softmax(Residue a, Residue b) {
        Residue e = of(Primitive.EXP, a);
        return arithmetic.dividedBy(e, arithmetic.plus(e, of(Primitive.EXP, b)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 5, 7})
    void nestedSigmoidsTwoWays(int depth) {
        Residue one = number(1);
        Residue down = x;
        Residue up = x;
        for (int i = 0; i < depth; i++) {
            down = arithmetic.dividedBy(one, arithmetic.plus(one, of(Primitive.EXP, arithmetic.negated(down))));
            up = arithmetic.dividedBy(of(Primitive.EXP, up), arithmetic.plus(one, of(Primitive.EXP, up)));
        }
        assertSame(down, up);
        assertEquals(PrimeTower.USUAL_HEIGHT - depth, down.knownLevels());
        assertDifferent(down, x);
    }

    @Test
    void moreExponentialsInsideEachOtherThanLevels() {
        ResidueArithmetic low = new ResidueArithmetic(PrimeTower.of(1, 3), 1, new Cells());
        Residue z = low.apply(Primitive.EXP, low.apply(Primitive.EXP, low.symbol("z")));
        Undefined undefined = assertThrows(Undefined.class, () -> low.apply(Primitive.EXP, z));
        assertEquals("too many nested exponentials", undefined.getMessage());
        assertFalse(undefined.isUnlucky());
    }

    @Test
    void overOnePrimeExpIsUnknownHoweverDeep() {
        ResidueArithmetic single = new ResidueArithmetic(PrimeTower.of(1, 1), 1, new Cells());
        Residue unit = single.constant(Rational.ONE);
        Residue z = single.symbol("z");
        for (int i = 0; i < 30; i++) {
            Residue e = single.apply(Primitive.EXP, z);
            Residue opposite = single.apply(Primitive.EXP, single.negated(z));
            assertTrue(single.areEqual(unit, single.times(e, opposite)));
            Residue sigmoid = single.apply(Primitive.SIGMOID, z);
            assertTrue(single.areEqual(sigmoid, single.dividedBy(e, single.plus(unit, e))));
            Residue doubled = single.apply(Primitive.SIGMOID, single.plus(z, z));
            assertTrue(single.areEqual(
                    single.apply(Primitive.TANH, z), single.minus(single.plus(doubled, doubled), unit)));
            assertFalse(single.areEqual(sigmoid, z));
            assertFalse(single.areEqual(sigmoid, single.times(sigmoid, single.minus(unit, sigmoid))));
            z = sigmoid;
        }
        assertTrue(single.areEqual(unit, single.apply(Primitive.EXP, single.minus(z, z))));
        assertTrue(single.hasUnknownExponential());
        assertFalse(arithmetic.hasUnknownExponential());
    }

    @Test
    void overOnePrimeSumsOfExponentsProveNothing() {
        ResidueArithmetic single = new ResidueArithmetic(PrimeTower.of(1, 1), 1, new Cells());
        Residue a = single.symbol("a");
        Residue b = single.symbol("b");
        Residue product = single.times(single.apply(Primitive.EXP, a), single.apply(Primitive.EXP, b));
        assertFalse(single.areEqual(single.apply(Primitive.EXP, single.plus(a, b)), product));
    }

    @Test
    void sinAndCos() {
        Residue sin = of(Primitive.SIN, x);
        Residue cos = of(Primitive.COS, x);
        assertSame(one, arithmetic.plus(arithmetic.times(sin, sin), arithmetic.times(cos, cos)));
        assertSame(arithmetic.negated(sin), of(Primitive.SIN, arithmetic.negated(x)));
        assertSame(cos, of(Primitive.COS, arithmetic.negated(x)));
        assertSame(number(0), of(Primitive.SIN, number(0)));
        assertSame(one, of(Primitive.COS, number(0)));
        assertDifferent(sin, of(Primitive.SIN, y));
        assertDifferent(sin, cos);
    }

    @Test
    void normalDistributionAndLog() {
        assertSame(number(1, 2), of(Primitive.NORMAL_CDF, number(0)));
        assertSame(one, arithmetic.plus(of(Primitive.NORMAL_CDF, x), of(Primitive.NORMAL_CDF, arithmetic.negated(x))));
        assertSame(number(0), of(Primitive.LOG, arithmetic.dividedBy(x, x)));
        assertDifferent(of(Primitive.LOG, x), of(Primitive.LOG, y));
        assertThrows(Undefined.class, () -> of(Primitive.LOG, arithmetic.minus(x, x)));
        assertThrows(Undefined.class, () -> of(Primitive.LOG, number(-2)));
    }

    @Test
    void unknownFunctions() {
        Residue sum = arithmetic.plus(x, y);
        Residue square = arithmetic.power(sum, Rational.of(2));
        assertSame(f(0, arithmetic.times(sum, sum)), f(0, square));
        assertDifferent(f(0, x), f(0, y));
        assertDifferent(f(0, x), f(1, x));
        assertDifferent(f(0, x), arithmetic.unknown("g", List.of(0), List.of(x)));
        Residue inOrder = arithmetic.unknown("f", List.of(0, 0), List.of(x, y));
        assertDifferent(inOrder, arithmetic.unknown("f", List.of(0, 0), List.of(y, x)));
        assertDifferent(inOrder, arithmetic.unknown("f", List.of(0, 1), List.of(x, y)));
        assertThrows(IllegalArgumentException.class, () -> arithmetic.unknown("f", List.of(), List.of(x)));
    }

    private Residue f(int order, Residue a) {
        return arithmetic.unknown("f", List.of(order), List.of(a));
    }

    @Test
    void fractionsAreExact() {
        assertSame(number(5, 6), arithmetic.plus(number(1, 2), number(1, 3)));
        assertEquals(
                Rational.of(-1, 6), arithmetic.minus(number(1, 3), number(1, 2)).exact());
        assertEquals(
                Rational.of(9, 4),
                arithmetic.power(number(2, 3), Rational.of(-2)).exact());
        assertEquals(-1, arithmetic.sign(number(-3, 7)));
        assertEquals(-1, arithmetic.sign(arithmetic.times(number(-3, 7), number(2))));
        assertEquals(-1, arithmetic.sign(number(0)));
        assertEquals(-1, arithmetic.sign(arithmetic.minus(x, x)));
        assertThrows(Undefined.class, () -> arithmetic.dividedBy(x, arithmetic.minus(y, y)));
        assertThrows(Undefined.class, () -> arithmetic.dividedBy(one, number(0)));
        Rational huge = new Rational(
                BigInteger.TWO.pow(2000).negate(), BigInteger.TEN.pow(700).add(BigInteger.ONE));
        assertEquals(-1, arithmetic.sign(arithmetic.constant(huge)));
    }

    @Test
    void roots() {
        PrimeTower tower = PrimeTower.of(3, PrimeTower.USUAL_HEIGHT);
        int tried = 0;
        int differing = 0;
        int levels = 0;
        for (long seed = 0; seed < 60; seed++) {
            ResidueArithmetic r = new ResidueArithmetic(tower, seed, new Cells());
            Residue u = r.symbol("u");
            Residue v = r.symbol("v");
            try {
                Residue root = r.apply(Primitive.SQRT, u);
                assertTrue(r.areEqual(u, r.times(root, root)));
                assertTrue(
                        r.areEqual(r.apply(Primitive.SQRT, r.times(u, v)), r.times(root, r.apply(Primitive.SQRT, v))));
                Residue twice = r.apply(Primitive.SQRT, r.times(r.constant(Rational.of(9, 20)), u));
                Residue fifth = r.apply(Primitive.SQRT, r.constant(Rational.of(1, 5)));
                assertTrue(r.areEqual(twice, r.times(r.times(r.constant(Rational.of(3, 2)), fifth), root)));
                assertTrue(r.areEqual(
                        r.power(u, Rational.of(-3, 2)), r.dividedBy(r.constant(Rational.ONE), r.times(u, root))));
                tried++;
            } catch (Undefined e) {
                assertTrue(e.isUnlucky(), e.getMessage());
            }
            Residue square = r.apply(Primitive.SQRT, r.times(u, u));
            assertTrue(r.tookRoots());
            levels += r.commonLevels(square, u);
            differing += r.areEqual(square, u) ? 0 : 1;
        }
        assertTrue(tried > 30, "only " + tried);
        assertEquals(480, levels);
        assertTrue(differing > 50, "sqrt(u^2) = u in too many: " + differing);
    }

    @Test
    void rootsOfFractionsAndOddRoots() {
        assertEquals(Rational.of(3, 2), of(Primitive.SQRT, number(9, 4)).exact());
        assertFalse(arithmetic.tookRoots());
        assertThrows(Undefined.class, () -> of(Primitive.SQRT, number(-4)));
        Residue cube = arithmetic.power(x, Rational.of(1, 3));
        assertSame(x, arithmetic.power(cube, Rational.of(3)));
        assertSame(number(-2), arithmetic.power(number(-8), Rational.of(1, 3)));
        assertSame(arithmetic.times(cube, cube), arithmetic.power(x, Rational.of(2, 3)));
        assertEquals(
                PrimeTower.USUAL_HEIGHT, arithmetic.power(x, Rational.of(1, 5)).knownLevels());
        Residue two = of(Primitive.SQRT, number(2));
        assertSame(number(2), arithmetic.times(two, two));
        assertSame(arithmetic.times(number(2), two), of(Primitive.SQRT, number(8)));
        Residue rootOfPi = of(Primitive.SQRT, arithmetic.pi());
        assertSame(arithmetic.pi(), arithmetic.times(rootOfPi, rootOfPi));
    }

    @Test
    void theSameSeedRepeatsItself() {
        assertSame(x, new ResidueArithmetic(7).symbol("x"));
        assertThrows(ArithmeticException.class, () -> arithmetic.power(number(0), Rational.of(-1)));
        assertTrue(ResidueArithmetic.chanceOfPassing(10_000, 3) < 1e-40);
    }
}
