package dev.longhand.expr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.longhand.expr.Expression.Application;
import dev.longhand.expr.Expression.Case;
import dev.longhand.expr.Expression.Condition;
import dev.longhand.expr.Expression.Piecewise;
import dev.longhand.expr.Expression.Relation;
import java.util.List;
import org.junit.jupiter.api.Test;

class OperationCountTest {

    private static final Expression X = Algebra.variable(Name.of("x"));
    private static final Expression Y = Algebra.variable(Name.of("y"));
    private static final Expression Z = Algebra.variable(Name.of("z"));

    @Test
    void namesAndNumbersAreFree() {
        assertEquals(0, OperationCount.of(X));
        assertEquals(0, OperationCount.of(Algebra.constant(-7)));
    }

    @Test
    void subtractingIsOneOperation() {
        assertEquals(1, OperationCount.of(Algebra.difference(X, Y)));
        assertEquals(2, OperationCount.of(Algebra.difference(Algebra.sum(X, Y), Z)));
    }

    @Test
    void aSignInFrontIsOneMore() {
        assertEquals(2, OperationCount.of(Algebra.sum(Algebra.negate(X), Y)));
        assertEquals(2, OperationCount.of(Algebra.negate(Algebra.difference(X, Y))));
    }

    @Test
    void productsHaveOneLessThanFactors() {
        assertEquals(2, OperationCount.of(Algebra.product(X, Y, Z)));
    }

    @Test
    void divisionIsFour() {
        assertEquals(5, OperationCount.of(Algebra.quotient(X, Algebra.sum(Algebra.ONE, Y))));
    }

    @Test
    void smallPowersAreMultipliedOut() {
        assertEquals(1, OperationCount.of(Algebra.power(X, 2)));
        assertEquals(2, OperationCount.of(Algebra.power(X, 3)));
        assertEquals(5, OperationCount.of(Algebra.power(X, -2)));
        assertEquals(4, OperationCount.of(Algebra.power(X, -1)));
    }

    @Test
    void otherPowersAreCalls() {
        assertEquals(20, OperationCount.of(Algebra.power(X, Algebra.HALF)));
        assertEquals(21, OperationCount.of(Algebra.power(X, Algebra.sum(Y, Algebra.ONE))));
        assertEquals(20, OperationCount.of(Algebra.power(X, 1_000_000)));
    }

    @Test
    void callsAreTwenty() {
        assertEquals(21, OperationCount.of(new Application(Primitive.TANH, Algebra.product(X, Y))));
        assertEquals(0, OperationCount.of(new Application(Primitive.PI)));
        assertEquals(2, OperationCount.of(new Application(Primitive.MAX, X, Y, Z)));
        assertEquals(20 + 3 * 20 + 2, OperationCount.of(new Application(Primitive.LOG_SUM_EXP, X, Y, Z)));
        assertEquals(3 * 20 + 2 + 4, OperationCount.of(new Application(new SoftmaxComponent(1), X, Y, Z)));
    }

    @Test
    void functionsWithAFormulaCostWhatTheFormulaCosts() {
        Composite relu = Composite.relu(Rational.ZERO);
        assertEquals(1, OperationCount.of(new Application(relu, X)));
        assertEquals(1, OperationCount.of(new Application(relu, 1, List.of(X))));
        assertEquals(21, OperationCount.of(new Application(Composite.silu(), X)));
    }

    @Test
    void casesAreChoices() {
        Expression clipped = new Piecewise(
                List.of(
                        new Case(new Condition(X, Relation.GREATER, Algebra.ONE), Algebra.ONE),
                        new Case(new Condition(X, Relation.LESS, Algebra.product(Y, Z)), Algebra.product(Y, Z))),
                X);
        assertEquals(4, OperationCount.of(clipped));
    }
}
