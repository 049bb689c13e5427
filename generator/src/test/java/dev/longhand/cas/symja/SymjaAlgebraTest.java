package dev.longhand.cas.symja;

import static dev.longhand.expr.Algebra.constant;
import static dev.longhand.expr.Algebra.difference;
import static dev.longhand.expr.Algebra.negate;
import static dev.longhand.expr.Algebra.power;
import static dev.longhand.expr.Algebra.product;
import static dev.longhand.expr.Algebra.quotient;
import static dev.longhand.expr.Algebra.sum;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.longhand.expr.Algebra;
import dev.longhand.expr.Composite;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Expression.Application;
import dev.longhand.expr.Expression.Case;
import dev.longhand.expr.Expression.Condition;
import dev.longhand.expr.Expression.Piecewise;
import dev.longhand.expr.Expression.Power;
import dev.longhand.expr.Expression.Quotient;
import dev.longhand.expr.Expression.Relation;
import dev.longhand.expr.Expression.Variable;
import dev.longhand.expr.Function;
import dev.longhand.expr.Name;
import dev.longhand.expr.Primitive;
import dev.longhand.expr.Rational;
import dev.longhand.expr.SoftmaxComponent;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SymjaAlgebraTest {

    private static final Variable A = variable("a");
    private static final Variable B = variable("b");
    private static final Variable O = variable("o");
    private static final Variable P = variable("p");
    private static final Variable T = variable("t");
    private static final Variable W = variable("w");
    private static final Variable X = variable("x");
    private static final Variable Y = variable("y");
    private static final Variable Z = variable("z");
    private static final Expression ONE = Algebra.ONE;

    private final SymjaAlgebra algebra = new SymjaAlgebra();

    @Test
    void aDifferenceComesBackAsItWasWritten() {
        assertDerivative(difference(O, T), product(Algebra.HALF, power(difference(O, T), 2)), O);
        assertDerivative(difference(Y, P), product(Algebra.HALF, power(difference(Y, P), 2)), Y);
        assertDerivative(
                difference(variable("\\hat{y}"), Y),
                quotient(power(difference(variable("\\hat{y}"), Y), 2), constant(2)),
                variable("\\hat{y}"));
    }

    @Test
    void anOppositeDifferenceIsItsNegation() {
        assertDerivative(negate(difference(T, O)), product(Algebra.HALF, power(difference(T, O), 2)), O);
        assertDerivative(negate(quotient(ONE, difference(ONE, A))), application(Primitive.LOG, difference(ONE, A)), A);
    }

    @Test
    void sumsAndPowersKeepTheOrderOfTheirWriter() {
        Expression preActivation = sum(product(X, W), B);
        assertDerivative(product(constant(3), X, power(preActivation, 2)), power(preActivation, 3), W);
    }

    @Test
    void factorsFollowTheQuestion() {
        assertDerivative(product(W, B, A), product(W, B, power(A, 2), Algebra.HALF), A);
        assertDerivative(product(B, A), product(B, X, A), X);
        assertDerivative(
                product(constant(3), application(Primitive.PI), X, power(Y, 2)),
                product(X, power(Y, 3), application(Primitive.PI)),
                Y);
    }

    @Test
    void positiveTermsComeFirst() {
        assertDerivative(
                sum(quotient(difference(ONE, Y), difference(ONE, P)), negate(quotient(Y, P))),
                negate(sum(
                        product(Y, application(Primitive.LOG, P)),
                        product(difference(ONE, Y), application(Primitive.LOG, difference(ONE, P))))),
                P);
    }

    @Test
    void fractionsKeepTheirShape() {
        assertDerivative(quotient(ONE, Y), quotient(X, Y), X);
        assertDerivative(negate(quotient(X, power(Y, 2))), quotient(X, Y), Y);
        assertDerivative(negate(quotient(constant(2), power(X, 3))), quotient(ONE, power(X, 2)), X);
        assertDerivative(product(Algebra.HALF, Y), product(Algebra.HALF, X, Y), X);
        assertDerivative(quotient(Y, product(constant(2), B)), quotient(product(Algebra.HALF, X, Y), B), X);
    }

    @Test
    void exponentialsStayExponentials() {
        Expression bell = application(Primitive.EXP, negate(quotient(power(X, 2), constant(2))));
        assertDerivative(negate(product(X, bell)), bell, X);
        Expression growth = application(Primitive.EXP, negate(product(B, Z)));
        Expression logistic = quotient(ONE, sum(ONE, growth));
        assertDerivative(quotient(product(B, growth), power(sum(ONE, growth), 2)), logistic, Z);
    }

    @Test
    void rootsStayRoots() {
        Expression root = application(Primitive.SQRT, sum(power(X, 2), power(Y, 2)));
        assertDerivative(quotient(X, root), root, X);
        assertDerivative(
                quotient(ONE, product(constant(2), application(Primitive.SQRT, X))), application(Primitive.SQRT, X), X);
    }

    @Test
    void powersWithSymbolsAsExponents() {
        assertDerivative(product(new Power(X, Y), application(Primitive.LOG, X)), new Power(X, Y), Y);
        assertEquals(
                Optional.of(product(power(X, sum(Y, constant(-1))), Y)),
                algebra.differentiate(new Power(X, Y), X.name()));
    }

    @Test
    void functionsUseTheirOwnValue() {
        Expression z = sum(product(W, X), B);
        Expression s = application(Primitive.SIGMOID, z);
        assertDerivative(product(s, difference(ONE, s), X), s, W);
        Expression t = application(Primitive.TANH, Z);
        assertDerivative(difference(ONE, power(t, 2)), t, Z);
        Composite elu = Composite.elu(Rational.of(2), Rational.of(2));
        assertDerivative(elu.derivative(Z, application(elu, Z)), application(elu, Z), Z);
    }

    @Test
    void theChainRuleGoesThroughUnknownFunctions() {
        Composite relu = Composite.relu(Rational.ZERO);
        Expression inner = application(relu, product(W, X));
        Expression outer = application(relu, inner);
        assertDerivative(product(relu.derivative(product(W, X), inner), relu.derivative(inner, outer), X), outer, W);
    }

    @Test
    void logSumExpHasTheSoftmaxAsGradient() {
        Expression[] logits = {A, B, O};
        assertDerivative(application(new SoftmaxComponent(1), logits), application(Primitive.LOG_SUM_EXP, logits), B);
    }

    @Test
    void softmaxHasItsJacobian() {
        Expression[] logits = {A, B, O};
        Expression p = application(new SoftmaxComponent(0), logits);
        Expression q = application(new SoftmaxComponent(2), logits);
        assertDerivative(product(p, difference(ONE, p)), p, A);
        assertDerivative(negate(product(p, q)), p, O);
    }

    @Test
    void softmaxOfFormulasIsChained() {
        Expression[] logits = {product(W, X), B, power(W, 2)};
        Expression p = application(new SoftmaxComponent(0), logits);
        Expression q = application(new SoftmaxComponent(2), logits);
        assertDerivative(difference(product(p, difference(ONE, p), X), product(constant(2), W, p, q)), p, W);
    }

    @Test
    void theSlopeOfAMaximumAtANumberIsZeroLikeThatOfRelu() {
        Piecewise expected =
                new Piecewise(List.of(new Case(new Condition(Algebra.ZERO, Relation.AT_LEAST, Z), Algebra.ZERO)), ONE);
        assertDerivative(expected, application(Primitive.MAX, Algebra.ZERO, Z), Z);
        assertDerivative(expected, application(Primitive.MAX, Z, Algebra.ZERO), Z);
    }

    @Test
    void ofEqualNamesTheFirstIsTheMaximum() {
        Expression largest = application(Primitive.MAX, A, B, O);
        assertDerivative(
                new Piecewise(
                        List.of(
                                new Case(new Condition(A, Relation.AT_LEAST, B), Algebra.ZERO),
                                new Case(new Condition(O, Relation.GREATER, B), Algebra.ZERO)),
                        ONE),
                largest,
                B);
        assertDerivative(ONE, application(Primitive.MAX, A), A);
    }

    @Test
    void branchesAreDifferentiatedAndGuardsKept() {
        Condition guard = new Condition(product(W, X), Relation.GREATER, Algebra.ZERO);
        Piecewise kinked = new Piecewise(List.of(new Case(guard, power(product(W, X), 2))), Algebra.ZERO);
        Piecewise slope = new Piecewise(List.of(new Case(guard, product(constant(2), W, power(X, 2)))), Algebra.ZERO);
        assertDerivative(slope, kinked, W);
        assertDerivative(
                sum(product(B, slope), W),
                sum(product(B, kinked), power(W, 2), negate(product(Algebra.HALF, power(W, 2)))),
                W);
    }

    @Test
    void branchesOfOneSlopeNeedNoGuard() {
        Condition guard = new Condition(X, Relation.GREATER, Algebra.ZERO);
        assertDerivative(
                constant(2),
                new Piecewise(List.of(new Case(guard, product(constant(2), X))), sum(product(constant(2), X), ONE)),
                X);
    }

    @Test
    void thereIsNoBranchWithoutDerivative() {
        Condition guard = new Condition(X, Relation.GREATER, Algebra.ZERO);
        Expression undefined = application(Primitive.LOG, new Quotient(X, Algebra.ZERO));
        Piecewise piecewise = new Piecewise(List.of(new Case(guard, undefined)), X);
        assertEquals(Optional.empty(), algebra.differentiate(piecewise, X.name()));
        assertEquals(Optional.empty(), algebra.differentiate(product(X, piecewise), X.name()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"E", "D", "N", "I", "C", "O", "K", "w", "W", "\\pi", "\\gamma", "\\Gamma", "e", "i"})
    void namesAreNeverSymjas(String text) {
        Variable name = variable(text);
        Expression all = product(
                variable("E"),
                variable("D"),
                variable("N"),
                variable("I"),
                variable("C"),
                variable("O"),
                variable("K"),
                variable("w"),
                variable("W"),
                variable("\\pi"),
                variable("\\gamma"),
                variable("\\Gamma"),
                variable("e"),
                variable("i"));
        Expression others = product(((Expression.Product) all)
                .factors().stream().filter(factor -> !factor.equals(name)).toList());
        assertDerivative(others, all, name);
        assertDerivative(product(constant(2), name), sum(power(name, 2), difference(ONE, A)), name);
    }

    @Test
    void whatIsHeldFixedHasNoDerivative() {
        assertDerivative(Algebra.ZERO, application(Primitive.TANH, X), W);
    }

    @Test
    void anAnswerWithoutAnExpressionIsEmpty() {
        Expression undefined = application(Primitive.LOG, new Quotient(X, Algebra.ZERO));
        assertEquals(Optional.empty(), algebra.differentiate(undefined, X.name()));
        Expression imaginary = application(Primitive.LOG, constant(-2));
        assertEquals(Optional.empty(), algebra.differentiate(product(X, imaginary), X.name()));
        assertDerivative(X, product(W, X), W);
    }

    @Test
    void secondDerivativesOfFunctionsAreNotInvented() {
        Expression slope = new Application(Composite.gelu(), 1, List.of(product(W, X)));
        assertEquals(Optional.empty(), algebra.differentiate(slope, W.name()));
    }

    @Test
    void numbersThatWouldTakeForeverAreRefused() {
        Expression tower = new Power(new Power(constant(10), constant(900)), constant(900));
        assertEquals(Optional.empty(), algebra.differentiate(product(X, tower), X.name()));
        Expression huge = new Expression.Constant(new Rational(BigInteger.ONE.shiftLeft(100_000), BigInteger.ONE));
        assertEquals(Optional.empty(), algebra.differentiate(product(X, huge), X.name()));
        assertEquals(Optional.empty(), algebra.differentiate(power(X, 1_000_000), X.name()));
    }

    @Test
    void afterAQuestionThatWasTooMuchOthersAreAnswered() {
        // multiplied out this has some 377 million terms
        Expression tooMuch = power(sum(A, B, O, P, T, W, X, Y, Z), 40);
        assertEquals(Optional.of(tooMuch), algebra.simplify(tooMuch));
        assertDerivative(W, product(W, X), X);
    }

    @Test
    void noThreadOutlivesItsWork() {
        algebra.differentiate(product(W, X), X.name());
        List<String> lasting = Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !thread.isDaemon())
                .map(Thread::getName)
                .filter(name -> name.contains("symja") || name.contains("Integrate"))
                .toList();
        assertTrue(lasting.isEmpty(), lasting.toString());
    }

    @Test
    void differentiatingAgainGivesTheSame() {
        Expression e = application(Composite.geluTanh(), sum(product(W, X), B));
        Optional<Expression> first = algebra.differentiate(e, W.name());
        algebra.differentiate(product(Z, Y, T), T.name());
        assertEquals(first, algebra.differentiate(e, W.name()));
        assertEquals(first, new SymjaAlgebra().differentiate(e, W.name()));
    }

    private void assertDerivative(Expression expected, Expression e, Variable by) {
        assertEquals(Optional.of(expected), algebra.differentiate(e, by.name()));
    }

    private static Variable variable(String name) {
        return new Variable(Name.of(name));
    }

    private static Application application(Function function, Expression... arguments) {
        return new Application(function, arguments);
    }
}
