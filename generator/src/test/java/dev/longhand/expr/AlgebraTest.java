package dev.longhand.expr;

import static dev.longhand.expr.Algebra.constant;
import static dev.longhand.expr.Algebra.difference;
import static dev.longhand.expr.Algebra.negate;
import static dev.longhand.expr.Algebra.power;
import static dev.longhand.expr.Algebra.product;
import static dev.longhand.expr.Algebra.quotient;
import static dev.longhand.expr.Algebra.sum;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.longhand.expr.Expression.Constant;
import dev.longhand.expr.Expression.Negation;
import dev.longhand.expr.Expression.Power;
import dev.longhand.expr.Expression.Product;
import dev.longhand.expr.Expression.Quotient;
import dev.longhand.expr.Expression.Sum;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class AlgebraTest {

    private static final Expression X = Algebra.variable(Name.of("x"));
    private static final Expression Y = Algebra.variable(Name.of("y"));
    private static final Expression Z = Algebra.variable(Name.of("z"));
    private static final Expression ZERO = Algebra.ZERO;
    private static final Expression ONE = Algebra.ONE;

    @Test
    void sumsLoseTheirZerosAndKeepTheirOrder() {
        assertEquals(ZERO, sum());
        assertEquals(X, sum(ZERO, X, ZERO));
        assertEquals(new Sum(List.of(Y, X)), sum(Y, ZERO, X));
        assertEquals(new Sum(List.of(X, Y, Z)), sum(X, sum(Y, Z)));
        assertEquals(new Sum(List.of(X, X)), sum(X, X));
    }

    @Test
    void numbersInASumAreAddedInThePlaceOfTheFirst() {
        assertEquals(new Sum(List.of(X, constant(5), Y)), sum(X, constant(2), Y, constant(3)));
        assertEquals(new Sum(List.of(X, Y)), sum(X, constant(2), Y, constant(-2)));
        assertEquals(constant(4), sum(constant(1), constant(3)));
    }

    @Test
    void differencesAreSumsOfNegations() {
        assertEquals(new Sum(List.of(X, new Negation(Y))), difference(X, Y));
        assertEquals(new Sum(List.of(X, new Negation(sum(Y, Z)))), difference(X, sum(Y, Z)));
        assertEquals(new Sum(List.of(X, Y)), difference(X, negate(Y)));
        assertEquals(negate(X), difference(ZERO, X));
        assertEquals(X, difference(X, ZERO));
    }

    @Test
    void productsGatherNumbersAndSignsInFront() {
        assertEquals(ONE, product());
        assertEquals(X, product(ONE, X));
        assertEquals(ZERO, product(X, ZERO, Y));
        assertEquals(new Product(List.of(constant(6), X, Y)), product(X, constant(2), Y, constant(3)));
        assertEquals(new Negation(new Product(List.of(X, Y))), product(X, negate(Y)));
        assertEquals(new Product(List.of(X, Y)), product(negate(X), negate(Y)));
        assertEquals(new Negation(new Product(List.of(constant(2), X))), product(constant(-2), X));
        assertEquals(constant(-6), product(constant(2), constant(-3)));
        assertEquals(new Product(List.of(X, Y, Z)), product(X, product(Y, Z)));
        assertEquals(
                new Negation(new Product(List.of(constant(2), X, Y))), product(X, negate(product(constant(2), Y))));
        assertEquals(X, product(Algebra.HALF, constant(2), X));
    }

    @Test
    void signsCancel() {
        assertEquals(X, negate(negate(X)));
        assertEquals(constant(-3), negate(constant(3)));
        assertEquals(product(constant(3), X), negate(new Product(List.of(constant(-3), X))));
        assertEquals(X, negate(new Product(List.of(constant(-1), X))));
    }

    @Test
    void quotientsOfNumbersAreNumbers() {
        assertEquals(Algebra.HALF, quotient(ONE, constant(2)));
        assertEquals(X, quotient(X, ONE));
        assertEquals(ZERO, quotient(ZERO, X));
        assertEquals(new Quotient(ONE, X), quotient(ONE, X));
        assertEquals(new Negation(new Quotient(X, Y)), quotient(negate(X), Y));
        assertEquals(new Negation(new Quotient(X, Y)), quotient(X, negate(Y)));
        assertEquals(new Quotient(X, Y), quotient(negate(X), negate(Y)));
        assertThrows(ArithmeticException.class, () -> quotient(X, ZERO));
        assertThrows(ArithmeticException.class, () -> quotient(ZERO, ZERO));
    }

    @Test
    void trivialPowersDisappear() {
        assertEquals(ONE, power(X, 0));
        assertEquals(X, power(X, 1));
        assertEquals(ONE, power(ONE, Y));
        assertEquals(new Power(X, constant(2)), power(X, 2));
    }

    @Test
    void whatIsBuiltKeepsItsInvariants() {
        assertThrows(IllegalArgumentException.class, () -> new Sum(List.of(X)));
        assertThrows(IllegalArgumentException.class, () -> new Sum(List.of(X, sum(Y, Z))));
        assertThrows(IllegalArgumentException.class, () -> new Product(List.of(X)));
        assertThrows(IllegalArgumentException.class, () -> new Product(List.of(X, product(Y, Z))));
        assertThrows(IllegalArgumentException.class, () -> new Negation(negate(X)));
        assertThrows(IllegalArgumentException.class, () -> new Negation(ONE));
        assertThrows(IllegalArgumentException.class, () -> new Expression.Piecewise(List.of(), X));
        assertThrows(IllegalArgumentException.class, () -> new Expression.Application(Primitive.EXP, X, Y));
        assertThrows(IllegalArgumentException.class, () -> new Expression.Application(Primitive.MAX));
        assertThrows(IllegalArgumentException.class, () -> new Expression.Application(Primitive.MAX, 1, List.of(X, Y)));
        assertThrows(IllegalArgumentException.class, () -> new Expression.Application(Primitive.EXP, 2, List.of(X)));
        assertThrows(IllegalArgumentException.class, () -> new SoftmaxComponent(-1));
    }

    /** The value is that of the operation itself, worked out on the operands' values. */
    @Test
    void simplifyingNeverChangesTheValue() {
        SplittableRandom random = new SplittableRandom(11);
        Map<Name, Quantity> values = Map.of(
                Name.of("x"), Quantity.of(Rational.of(3, 7)),
                Name.of("y"), Quantity.of(Rational.of(-5, 2)),
                Name.of("z"), Quantity.of(Rational.of(11)));
        PreciseEvaluation evaluation = new PreciseEvaluation(values, new MathContext(40));
        List<Expression> pool = new ArrayList<>(List.of(X, Y, Z, ZERO, ONE, constant(-2), Algebra.HALF));
        for (int round = 0; round < 3000; round++) {
            Expression a = pool.get(random.nextInt(pool.size()));
            Expression b = pool.get(random.nextInt(pool.size()));
            Expression c = pool.get(random.nextInt(pool.size()));
            Rational u = exact(evaluation, a);
            Rational v = exact(evaluation, b);
            Rational w = exact(evaluation, c);
            Expression built;
            Rational expected;
            switch (random.nextInt(4)) {
                case 0 -> {
                    built = sum(a, b, c);
                    expected = u.plus(v).plus(w);
                }
                case 1 -> {
                    built = product(a, b, c);
                    expected = u.times(v).times(w);
                }
                case 2 -> {
                    built = difference(a, b);
                    expected = u.plus(v.negated());
                }
                default -> {
                    if (v.signum() == 0) {
                        continue;
                    }
                    built = quotient(a, b);
                    expected = u.dividedBy(v);
                }
            }
            assertEquals(expected, exact(evaluation, built), () -> a + " " + b + " " + c);
            if (OperationCount.of(built) < 40) {
                pool.add(built);
            }
        }
    }

    private static Rational exact(PreciseEvaluation evaluation, Expression e) {
        Rational value = evaluation.evaluate(e).exact();
        return value == null ? new Constant(Rational.ZERO).value() : value;
    }
}
