package dev.longhand.codegen;

import static dev.longhand.codegen.HandBuilt.X;
import static dev.longhand.codegen.HandBuilt.Y;
import static dev.longhand.codegen.HandBuilt.define;
import static dev.longhand.codegen.HandBuilt.of;
import static dev.longhand.codegen.HandBuilt.value;
import static dev.longhand.codegen.HandBuilt.variable;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.longhand.derivation.Program;
import dev.longhand.expr.Algebra;
import dev.longhand.expr.Composite;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Expression.Application;
import dev.longhand.expr.Name;
import dev.longhand.expr.Primitive;
import dev.longhand.expr.Rational;
import dev.longhand.expr.SoftmaxComponent;
import dev.longhand.graph.Role;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What lowering makes of single formulas, against the same written in Java here. */
class HandBuiltProgramTest {

    private record Sample(String name, Expression formula, DoubleBinaryOperator expected) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Sample> samples() {
        Expression cubic = Algebra.power(Algebra.sum(X, Y), 3);
        return List.of(
                new Sample("sqrt", of(Primitive.SQRT, Algebra.sum(X, Y)), (x, y) -> Math.sqrt(x + y)),
                new Sample("exp log", of(Primitive.LOG, of(Primitive.EXP, X)), (x, y) -> x),
                new Sample("log", Algebra.product(Y, of(Primitive.LOG, X)), (x, y) -> y * Math.log(x)),
                new Sample(
                        "sin cos",
                        Algebra.product(of(Primitive.SIN, X), of(Primitive.COS, Y)),
                        (x, y) -> Math.sin(x) * Math.cos(y)),
                new Sample(
                        "tanh of tanh", of(Primitive.TANH, of(Primitive.TANH, X)), (x, y) -> Math.tanh(Math.tanh(x))),
                new Sample("expm1", of(Primitive.EXPM1, Algebra.product(X, Y)), (x, y) -> Math.expm1(x * y)),
                new Sample("max", of(Primitive.MAX, X, Y, Algebra.constant(1)), (x, y) -> Math.max(1, Math.max(x, y))),
                new Sample("pi", Algebra.product(X, of(Primitive.PI)), (x, y) -> x * Math.PI),
                new Sample(
                        "constant folded",
                        Algebra.product(X, of(Primitive.SQRT, Algebra.constant(2))),
                        (x, y) -> x * Math.sqrt(2)),
                new Sample("cube", cubic, (x, y) -> (x + y) * (x + y) * (x + y)),
                new Sample("inverse square", Algebra.power(X, -2), (x, y) -> 1 / (x * x)),
                new Sample("root", Algebra.power(X, Algebra.HALF), (x, y) -> Math.sqrt(x)),
                new Sample("power", Algebra.power(X, Y), Math::pow),
                new Sample("thirds", Algebra.quotient(X, Algebra.constant(3)), (x, y) -> x / 3),
                new Sample(
                        "quotients",
                        Algebra.quotient(X, Algebra.quotient(Y, Algebra.sum(X, Y))),
                        (x, y) -> x / (y / (x + y))),
                new Sample("minus", Algebra.negate(Algebra.difference(X, Algebra.product(X, Y))), (x, y) -> x * y - x),
                new Sample("sigmoid", of(Primitive.SIGMOID, Algebra.negate(X)), (x, y) -> 1 / (1 + Math.exp(x))),
                new Sample(
                        "softplus",
                        Algebra.sum(of(Primitive.SOFTPLUS, X), of(Primitive.SIGMOID, X)),
                        (x, y) -> Math.log1p(Math.exp(x)) + 1 / (1 + Math.exp(-x))),
                new Sample(
                        "softmax of inputs",
                        of(new SoftmaxComponent(1), X, Y),
                        (x, y) -> Math.exp(y) / (Math.exp(x) + Math.exp(y))),
                new Sample(
                        "softmax of one twice",
                        of(new SoftmaxComponent(0), X, X, Y),
                        (x, y) -> Math.exp(x) / (2 * Math.exp(x) + Math.exp(y))),
                new Sample("logsumexp", of(Primitive.LOG_SUM_EXP, X, Y), (x, y) -> Math.log(Math.exp(x) + Math.exp(y))),
                new Sample(
                        "absolute",
                        of(Composite.absolute(Rational.ZERO), Algebra.difference(X, Y)),
                        (x, y) -> Math.abs(x - y)),
                new Sample(
                        "slope of huber",
                        new Application(Composite.huber(Rational.ONE), 1, List.of(Y)),
                        (x, y) -> Math.max(-1, Math.min(1, y))));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void valueIsRight(Sample sample) {
        CompiledClass compiled = value(sample.formula());
        for (double[] at : new double[][] {{0.25, 0.75}, {1.5, 0.5}, {3.25, 4.125}, {0.01, 2}}) {
            double expected = sample.expected().applyAsDouble(at[0], at[1]);
            assertEquals(expected, compiled.value(at)[0], 4e-15 * Math.abs(expected), sample.name() + " at " + at[0]);
        }
    }

    @Test
    void jacobianIsRowByRow() {
        Expression f = Algebra.product(X, of(Primitive.EXP, Y));
        Program program = HandBuilt.function(f, of(Primitive.EXP, Y), f);
        CompiledClass compiled = HandBuilt.compiled(program);
        assertArrayEquals(new double[] {Math.exp(0.5), 3 * Math.exp(0.5)}, compiled.jacobian(3, 0.5), 1e-15 * 10);
        assertEquals(1, count(HandBuilt.source(program), "Math.exp("), "exp(y) is computed once");
    }

    @Test
    void logOfSmallSigmoidIsFinite() {
        Expression a = of(Primitive.SIGMOID, X);
        assertEquals(-2000, value(of(Primitive.LOG, a)).value(-2000, 0)[0]);
        Expression complement = Algebra.difference(Algebra.ONE, a);
        assertEquals(-2000, value(of(Primitive.LOG, complement)).value(2000, 0)[0]);
        assertEquals(Math.exp(-40), value(complement).value(40, 0)[0], 1e-14 * Math.exp(-40));
    }

    @Test
    void logOfSmallSoftmaxIsFinite() {
        Expression p = of(new SoftmaxComponent(1), X, Y);
        assertEquals(-3000, value(of(Primitive.LOG, p)).value(3000, 0)[0]);
        assertEquals(1500.0, value(of(Primitive.LOG_SUM_EXP, X, Y)).value(1500, -1500)[0]);
    }

    /** What an algebra system may make of the slope of a sigmoid. */
    @Test
    void slopeOfSigmoidKeepsItsDigitsInAnyForm() {
        Expression a = of(Primitive.SIGMOID, X);
        Expression one = Algebra.ONE;
        List<Expression> forms = List.of(
                Algebra.product(a, Algebra.difference(one, a)),
                Algebra.product(Algebra.difference(one, a), a),
                Algebra.negate(Algebra.product(a, Algebra.difference(a, one))),
                Algebra.product(Y, a, Algebra.sum(Algebra.negate(a), one)),
                Algebra.difference(a, Algebra.power(a, 2)));
        for (Expression form : forms) {
            for (double z : new double[] {40, -40}) {
                assertEquals(Math.exp(-40), value(form).value(z, 1)[0], 1e-14 * Math.exp(-40), form.toString());
            }
        }
        assertEquals(-Math.exp(-40), value(Algebra.difference(a, one)).value(40, 0)[0], 1e-14 * Math.exp(-40));
    }

    /** x (1 - sigma(x)) at -2000 is -2000, not minus infinity times zero. */
    @Test
    void complementOfTinySigmoidTimesLargeNumberIsFinite() {
        Expression e = Algebra.product(X, Algebra.difference(Algebra.ONE, of(Primitive.SIGMOID, X)));
        assertEquals(-2000, value(e).value(-2000, 0)[0], 1e-12 * 2000);
    }

    @Test
    void kinksFollowTheFormula() {
        CompiledClass relu = value(new Application(Composite.relu(Rational.of(1, 4)), 1, List.of(X)));
        assertEquals(0.25, relu.value(0, 0)[0]);
        assertEquals(1, relu.value(1e-300, 0)[0]);
        assertEquals(0, relu.value(-1e-300, 0)[0]);
        assertTrue(HandBuilt.source(
                        HandBuilt.function(of(Composite.relu(Rational.of(1, 4)), X), Algebra.ONE, Algebra.ZERO))
                .contains("At z = 0 the derivative of {@code relu} is taken to be 1/4."));
    }

    @Test
    void selectReplacesMultiplicationByZeroOrOne() {
        Expression slope = new Application(Composite.relu(Rational.ZERO), 1, List.of(X));
        String source = HandBuilt.source(HandBuilt.function(X, Algebra.product(Y, slope), Algebra.ZERO));
        assertTrue(source.contains("x[X] > 0.0 ? x[Y] : 0.0"), source);
    }

    @Test
    void unusedStepsAreDropped() {
        Name w = Name.of("w");
        Expression z = Algebra.product(new Expression.Variable(w), X);
        Program program = HandBuilt.network(
                List.of(w),
                List.of(Name.of("t")),
                List.of(
                        define("z", z, Role.ACTIVATION),
                        define("u", of(Primitive.SIN, variable("z")), Role.ACTIVATION),
                        define("L", Algebra.product(variable("z"), variable("t")), Role.LOSS)),
                Algebra.product(variable("t"), X));
        String source = HandBuilt.source(program);
        assertFalse(source.contains("Math.sin"), source);
        CompiledClass compiled = CompiledClass.of("made.Made", source);
        double[] gradient = new double[1];
        assertEquals(30, compiled.lossAndGradient(new double[] {2}, new double[] {3}, new double[] {5}, gradient));
        assertEquals(15, gradient[0]);
        assertEquals(6, compiled.predict(new double[] {2}, new double[] {3})[0]);
    }

    @Test
    void namesThatDifferInCaseOnlyStayApart() {
        List<Name> parameters = HandBuilt.names("w_1", "W_1", "w_{1,2}", "w_{12}", "\\delta", "\\Delta");
        Expression sum = Algebra.sum(parameters.stream().map(Algebra::variable).toList());
        Expression[] gradient = new Expression[parameters.size()];
        java.util.Arrays.fill(gradient, X);
        Program program = HandBuilt.network(
                parameters, List.of(Name.of("t")), List.of(define("L", Algebra.product(sum, X), Role.LOSS)), gradient);
        CompiledClass compiled = HandBuilt.compiled(program);
        Map<String, Integer> indices = Map.of("W_1", 0, "W_1_2", 1, "W_1_2_2", 2, "W_12", 3, "DELTA", 4, "DELTA_2", 5);
        indices.forEach((name, index) -> assertEquals(index, compiled.constant(name), name));
        double loss = compiled.loss(new double[] {1, 2, 4, 8, 16, 32}, new double[] {2}, new double[] {0});
        assertEquals(126, loss);
    }

    private static int count(String text, String part) {
        return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
    }
}
