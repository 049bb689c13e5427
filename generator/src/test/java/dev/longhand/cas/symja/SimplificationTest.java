package dev.longhand.cas.symja;

import static dev.longhand.expr.Algebra.constant;
import static dev.longhand.expr.Algebra.difference;
import static dev.longhand.expr.Algebra.negate;
import static dev.longhand.expr.Algebra.power;
import static dev.longhand.expr.Algebra.product;
import static dev.longhand.expr.Algebra.quotient;
import static dev.longhand.expr.Algebra.sum;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.longhand.expr.Algebra;
import dev.longhand.expr.Composite;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Expression.Application;
import dev.longhand.expr.Expression.Product;
import dev.longhand.expr.Expression.Quotient;
import dev.longhand.expr.Name;
import dev.longhand.expr.OperationCount;
import dev.longhand.expr.Primitive;
import dev.longhand.expr.Rational;
import java.util.List;
import org.junit.jupiter.api.Test;

class SimplificationTest {

    private static final Expression A = Algebra.variable(Name.of("a"));
    private static final Expression B = Algebra.variable(Name.of("b"));
    private static final Expression O = Algebra.variable(Name.of("o"));
    private static final Expression P = Algebra.variable(Name.of("p"));
    private static final Expression T = Algebra.variable(Name.of("t"));
    private static final Expression X = Algebra.variable(Name.of("x"));
    private static final Expression Y = Algebra.variable(Name.of("y"));
    private static final Expression Z = Algebra.variable(Name.of("z"));
    private static final Expression ONE = Algebra.ONE;

    private final SymjaAlgebra algebra = new SymjaAlgebra();

    @Test
    void binaryCrossEntropyAfterASigmoid() {
        Expression partial = sum(negate(quotient(Y, P)), quotient(difference(ONE, Y), difference(ONE, P)));
        assertSimplified(difference(P, Y), product(partial, P, difference(ONE, P)));
    }

    @Test
    void theSameWithTheFunctionWrittenOut() {
        Expression s = new Application(Primitive.SIGMOID, Z);
        Expression partial = sum(negate(quotient(Y, s)), quotient(difference(ONE, Y), difference(ONE, s)));
        assertSimplified(difference(s, Y), product(partial, s, difference(ONE, s)));
    }

    @Test
    void productsAreMultipliedOut() {
        assertSimplified(difference(P, Y), sum(negate(product(Y, difference(ONE, P))), product(difference(ONE, Y), P)));
        assertSimplified(difference(P, Y), product(P, difference(ONE, quotient(Y, P))));
    }

    @Test
    void fractionsAreCancelled() {
        assertSimplified(negate(Y), product(negate(quotient(Y, P)), P));
        assertSimplified(X, quotient(product(X, X), X));
    }

    @Test
    void numbersAreMultiplied() {
        assertSimplified(difference(O, T), new Product(List.of(Algebra.HALF, constant(2), difference(O, T))));
    }

    @Test
    void equalTermsMeet() {
        assertSimplified(Algebra.ZERO, difference(product(A, B), product(B, A)));
        assertSimplified(product(A, sum(B, X)), sum(product(A, B), product(A, X)));
    }

    @Test
    void anExpressionAndItsInverseVanish() {
        assertSimplified(ONE, product(new Application(Primitive.EXP, X), new Application(Primitive.EXP, negate(X))));
    }

    @Test
    void unknownFunctionsAreTakenAsTheyAre() {
        Expression relu = new Application(Composite.relu(Rational.ZERO), Z);
        Expression slope = new Application(Composite.relu(Rational.ZERO), 1, List.of(Z));
        assertSimplified(relu, quotient(product(power(relu, 2), A), product(relu, A)));
        assertSimplified(slope, quotient(product(power(slope, 2), A), product(slope, A)));
    }

    @Test
    void whatIsShortStaysAsItIs() {
        Expression delta = negate(product(difference(T, O), O, difference(ONE, O)));
        assertSame(delta, algebra.simplify(delta).orElseThrow());
        Expression slope = product(B, A, difference(ONE, A));
        assertSame(slope, algebra.simplify(slope).orElseThrow());
    }

    @Test
    void whatHasNoValueStaysAsItIs() {
        Expression undefined = product(A, new Quotient(B, Algebra.ZERO), difference(X, X));
        assertSame(undefined, algebra.simplify(undefined).orElseThrow());
    }

    @Test
    void neverLongerAndAlwaysEqual() {
        RandomExpressions random = new RandomExpressions(11);
        for (int i = 0; i < 60; i++) {
            Expression e = random.next(3);
            Expression simplified = algebra.simplify(e).orElseThrow();
            assertTrue(OperationCount.of(simplified) <= OperationCount.of(e), () -> e + " -> " + simplified);
            random.assertEqualSomewhere(e, simplified);
        }
    }

    @Test
    void agreementIsFoundAndMissingAgreementToo() {
        assertTrue(NumericAgreement.of(power(sum(A, B), 2), product(sum(A, B), sum(B, A))));
        assertTrue(!NumericAgreement.of(power(sum(A, B), 2), sum(power(A, 2), power(B, 2))));
        Expression tiny = new Expression.Constant(Rational.of(1, 1_000_000_000_000L));
        assertTrue(
                !NumericAgreement.of(new Application(Primitive.EXP, A), sum(new Application(Primitive.EXP, A), tiny)));
    }

    private void assertSimplified(Expression expected, Expression e) {
        assertEquals(expected, algebra.simplify(e).orElseThrow());
    }
}
