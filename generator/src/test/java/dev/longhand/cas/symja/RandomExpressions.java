package dev.longhand.cas.symja;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.longhand.expr.Algebra;
import dev.longhand.expr.Composite;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Expression.Application;
import dev.longhand.expr.Expression.Case;
import dev.longhand.expr.Expression.Condition;
import dev.longhand.expr.Expression.Piecewise;
import dev.longhand.expr.Expression.Relation;
import dev.longhand.expr.Function;
import dev.longhand.expr.Name;
import dev.longhand.expr.PreciseEvaluation;
import dev.longhand.expr.Primitive;
import dev.longhand.expr.Quantity;
import dev.longhand.expr.Rational;
import dev.longhand.expr.SoftmaxComponent;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Expressions of all kinds that have values everywhere, and their values. The same seed gives the same ones. */
final class RandomExpressions {

    static final List<Name> NAMES = List.of(Name.of("x"), Name.of("W"), Name.of("w"));

    private static final MathContext DIGITS = new MathContext(34);

    private static final List<Function> UNARY = List.of(
            Primitive.EXP,
            Primitive.SIN,
            Primitive.COS,
            Primitive.TANH,
            Primitive.SIGMOID,
            Primitive.SOFTPLUS,
            Primitive.EXPM1,
            Primitive.NORMAL_CDF,
            Composite.relu(Rational.ZERO),
            Composite.leakyRelu(Rational.of(1, 100), Rational.ONE),
            Composite.elu(Rational.of(3, 2), Rational.ONE),
            Composite.silu(),
            Composite.gelu(),
            Composite.geluTanh(),
            Composite.absolute(Rational.ZERO),
            Composite.huber(Rational.of(1, 3)));

    private final Random random;

    RandomExpressions(long seed) {
        random = new Random(seed);
    }

    Expression next(int depth) {
        if (depth == 0) {
            return random.nextInt(4) == 0
                    ? new Expression.Constant(Rational.of(random.nextInt(9) - 4, 1 + random.nextInt(4)))
                    : Algebra.variable(NAMES.get(random.nextInt(NAMES.size())));
        }
        Expression a = next(depth - 1);
        Expression b = next(random.nextInt(depth));
        return switch (random.nextInt(12)) {
            case 0 -> Algebra.sum(a, b);
            case 1 -> Algebra.difference(a, b);
            case 2, 3 -> Algebra.product(a, b);
            case 4 -> Algebra.quotient(a, positive(b));
            case 5 -> Algebra.power(a, 2 + random.nextInt(2));
            case 6 -> new Application(random.nextBoolean() ? Primitive.LOG : Primitive.SQRT, positive(a));
            case 7, 8 -> new Application(UNARY.get(random.nextInt(UNARY.size())), bounded(a));
            case 9 -> new Application(random.nextBoolean() ? Primitive.MAX : Primitive.LOG_SUM_EXP, a, b, bounded(a));
            case 10 -> new Application(new SoftmaxComponent(random.nextInt(2)), a, b);
            default -> new Piecewise(List.of(new Case(new Condition(a, Relation.GREATER, Algebra.HALF), b)), a);
        };
    }

    Map<Name, Rational> point() {
        Map<Name, Rational> point = new HashMap<>();
        for (Name name : NAMES) {
            point.put(name, Rational.of(random.nextInt(2000) - 1000, 617));
        }
        return point;
    }

    static BigDecimal value(Expression e, Map<Name, Rational> point) {
        Map<Name, Quantity> values = new HashMap<>();
        point.forEach((name, value) -> values.put(name, Quantity.of(value)));
        return new PreciseEvaluation(values, DIGITS).evaluate(e).digits();
    }

    void assertEqualSomewhere(Expression a, Expression b) {
        for (int i = 0; i < 3; i++) {
            Map<Name, Rational> point = point();
            assertClose(value(a, point), value(b, point), 1e-20, a + " and " + b + " at " + point);
        }
    }

    static void assertClose(BigDecimal expected, BigDecimal actual, double tolerance, String message) {
        BigDecimal allowed = expected.abs().add(BigDecimal.ONE).multiply(BigDecimal.valueOf(tolerance));
        assertTrue(
                expected.subtract(actual).abs().compareTo(allowed) <= 0,
                () -> expected + " expected but " + actual + " found: " + message);
    }

    private static Expression positive(Expression e) {
        return Algebra.sum(Algebra.ONE, Algebra.power(e, 2));
    }

    /** Towers of exponentials would leave every range. */
    private static Expression bounded(Expression e) {
        return Algebra.quotient(Algebra.product(Algebra.constant(3), e), positive(e));
    }
}
