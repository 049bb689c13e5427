package dev.longhand.derivation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.longhand.expr.Algebra;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Expression.Application;
import dev.longhand.expr.Name;
import dev.longhand.expr.Primitive;
import dev.longhand.expr.Quantity;
import dev.longhand.expr.Rational;
import dev.longhand.expr.SoftmaxComponent;
import dev.longhand.graph.Definition;
import dev.longhand.graph.Definitions;
import dev.longhand.graph.Group;
import dev.longhand.graph.Role;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StableFormTest {

    private static final Name NAME_Z = Name.of("z");
    private static final Name NAME_B = Name.of("b");
    private static final Name RESULT = Name.of("r");
    private static final Expression Z = Algebra.variable(NAME_Z);
    private static final Expression B = Algebra.variable(NAME_B);
    private static final Expression ONE = Algebra.ONE;

    private static Expression f(Primitive function, Expression argument) {
        return new Application(function, argument);
    }

    private static Expression exp(Expression argument) {
        return f(Primitive.EXP, argument);
    }

    private static Definitions graph(Definition... list) {
        Group given = Group.vector(Name.of("x"), Role.INPUT, List.of(NAME_Z, NAME_B));
        return new Definitions(List.of(given), List.of(list), List.of(list[list.length - 1].name()));
    }

    private static Definition define(String name, Expression right) {
        return new Definition(Name.of(name), right, Role.FUNCTION);
    }

    private static Expression stable(Expression right) {
        return StableForm.of(graph(new Definition(RESULT, right, Role.FUNCTION)))
                .definition(RESULT)
                .orElseThrow()
                .right();
    }

    private static Expression fraction(Expression top, Expression below) {
        return new Expression.Quotient(top, below);
    }

    @Test
    void logisticFractionsBecomeSigmoids() {
        assertEquals(f(Primitive.SIGMOID, Z), stable(fraction(ONE, Algebra.sum(ONE, exp(Algebra.negate(Z))))));
        assertEquals(f(Primitive.SIGMOID, Z), stable(fraction(exp(Z), Algebra.sum(ONE, exp(Z)))));
        assertEquals(f(Primitive.SIGMOID, Z), stable(fraction(exp(Z), Algebra.sum(exp(Z), ONE))));
        assertEquals(
                Algebra.product(Z, f(Primitive.SIGMOID, Algebra.product(B, Z))),
                stable(fraction(Z, Algebra.sum(ONE, exp(Algebra.negate(Algebra.product(B, Z)))))));
    }

    @Test
    void otherFractionsStay() {
        Expression two = fraction(ONE, Algebra.sum(Algebra.constant(2), exp(Z)));
        assertEquals(two, stable(two));
        Expression three = fraction(ONE, Algebra.sum(ONE, exp(Z), exp(B)));
        assertEquals(three, stable(three));
    }

    @Test
    void logarithmsOfExponentialsOpen() {
        assertEquals(Z, stable(f(Primitive.LOG, exp(Z))));
        assertEquals(f(Primitive.SOFTPLUS, Z), stable(f(Primitive.LOG, Algebra.sum(ONE, exp(Z)))));
        assertEquals(f(Primitive.SOFTPLUS, Z), stable(f(Primitive.LOG, Algebra.sum(exp(Z), ONE))));
    }

    @Test
    void logarithmsOfSigmoidsBecomeSoftplus() {
        Expression p = f(Primitive.SIGMOID, Z);
        assertEquals(Algebra.negate(f(Primitive.SOFTPLUS, Algebra.negate(Z))), stable(f(Primitive.LOG, p)));
        assertEquals(Algebra.negate(f(Primitive.SOFTPLUS, Z)), stable(f(Primitive.LOG, Algebra.difference(ONE, p))));
    }

    @Test
    void hyperbolicTangentIsRecognised() {
        Expression down = exp(Algebra.negate(Z));
        assertEquals(
                f(Primitive.TANH, Z), stable(fraction(Algebra.difference(exp(Z), down), Algebra.sum(exp(Z), down))));
    }

    @Test
    void definitionsAreSeenThrough() {
        Expression p = Algebra.variable(Name.of("p"));
        Definitions stable = StableForm.of(graph(
                define("p", fraction(ONE, Algebra.sum(ONE, exp(Algebra.negate(Z))))),
                define("q", f(Primitive.LOG, p))));
        assertEquals(
                Algebra.negate(f(Primitive.SOFTPLUS, Algebra.negate(Z))),
                stable.definition(Name.of("q")).orElseThrow().right());
    }

    @Test
    void oneNormaliserServesAllClasses() {
        List<Expression> logits = List.of(Z, B);
        Definitions stable = StableForm.of(graph(
                define("\\ell", ONE),
                define("p", new Application(new SoftmaxComponent(0), 0, logits)),
                define("q", new Application(new SoftmaxComponent(1), 0, logits)),
                define("s", f(Primitive.LOG, Algebra.variable(Name.of("p")))),
                define("t", f(Primitive.LOG, Algebra.variable(Name.of("q"))))));
        Name normaliser = Name.of("\\ell'");
        assertEquals(
                new Application(Primitive.LOG_SUM_EXP, 0, logits),
                stable.definition(normaliser).orElseThrow().right());
        assertEquals(Role.NORMALISER, stable.role(normaliser).orElseThrow());
        for (int k = 0; k < 2; k++) {
            assertEquals(
                    Algebra.difference(logits.get(k), Algebra.variable(normaliser)),
                    stable.definition(Name.of(k == 0 ? "s" : "t")).orElseThrow().right());
        }
        assertEquals(6, stable.list().size());
    }

    @Test
    void withoutOneClassTheOthersAreLeft() {
        Definitions stable = StableForm.of(graph(
                define("p", new Application(new SoftmaxComponent(0), 0, List.of(Z, B))),
                define("s", f(Primitive.LOG, Algebra.difference(ONE, Algebra.variable(Name.of("p")))))));
        assertEquals(
                Algebra.difference(B, Algebra.variable(Name.of("\\ell"))),
                stable.definition(Name.of("s")).orElseThrow().right());
    }

    static Stream<Expression> forms() {
        Expression down = exp(Algebra.negate(Z));
        Expression p = f(Primitive.SIGMOID, Z);
        Expression softmax = new Application(new SoftmaxComponent(1), 0, List.of(Z, B, Algebra.product(Z, B)));
        return Stream.of(
                fraction(B, Algebra.sum(ONE, down)),
                fraction(exp(Z), Algebra.sum(exp(Z), ONE)),
                f(Primitive.LOG, p),
                f(Primitive.LOG, Algebra.difference(ONE, p)),
                f(Primitive.LOG, Algebra.sum(ONE, exp(Algebra.product(B, Z)))),
                f(Primitive.LOG, softmax),
                f(Primitive.LOG, Algebra.difference(ONE, softmax)),
                fraction(Algebra.difference(exp(Z), down), Algebra.sum(exp(Z), down)));
    }

    /** Every rewriting is an identity: the same values where both forms can be computed. */
    @ParameterizedTest
    @MethodSource("forms")
    void valuesAreTheSame(Expression right) {
        Definitions original = graph(new Definition(RESULT, right, Role.FUNCTION));
        Definitions stable = StableForm.of(original);
        assertTrue(!stable.list().equals(original.list()), "nothing was rewritten");
        for (String z : List.of("-40.5", "-1.25", "0", "0.75", "33")) {
            Map<Name, Quantity> given = new LinkedHashMap<>();
            given.put(NAME_Z, Quantity.of(Rational.of(new BigDecimal(z))));
            given.put(NAME_B, Quantity.of(Rational.of(-7, 10)));
            BigDecimal before = digits(NumericPass.of(original.list(), given));
            BigDecimal after = digits(NumericPass.of(stable.list(), given));
            assertTrue(
                    before.subtract(after).abs().compareTo(before.abs().movePointLeft(29)) <= 0,
                    () -> before + " and " + after + " at " + z);
        }
    }

    private static BigDecimal digits(Map<Name, Quantity> values) {
        return values.getOrDefault(RESULT, Quantity.of(Rational.ZERO)).digits();
    }
}
