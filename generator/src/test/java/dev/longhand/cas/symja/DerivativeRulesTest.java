package dev.longhand.cas.symja;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.longhand.expr.Algebra;
import dev.longhand.expr.Composite;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Expression.Application;
import dev.longhand.expr.Expression.Case;
import dev.longhand.expr.Expression.Piecewise;
import dev.longhand.expr.Primitive;
import dev.longhand.expr.Rational;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.matheclipse.core.eval.EvalEngine;
import org.matheclipse.core.expression.F;
import org.matheclipse.core.expression.S;
import org.matheclipse.core.interfaces.IExpr;
import org.matheclipse.core.interfaces.ISymbol;

/** Each derivative rule against what Symja itself makes of the function's definition, with 40 digits. */
class DerivativeRulesTest {

    private static final List<IExpr> POINTS;
    private static final EvalEngine ENGINE = Symja.newEngine();
    private static final ISymbol Z = F.symbol("vz");

    static {
        POINTS = List.of(F.QQ(1, 7), F.QQ(5, 3), F.QQ(17, 5), F.QQ(-1, 9), F.QQ(-3, 2), F.QQ(-23, 7));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"MAX", "LOG_SUM_EXP", "PI"})
    void primitives(Primitive primitive) {
        Expression rule = primitive.derivative(Composite.ARGUMENT, new Application(primitive, Composite.ARGUMENT));
        assertEqual(
                derivative(new Application(primitive, Composite.ARGUMENT)),
                rule,
                primitive == Primitive.LOG || primitive == Primitive.SQRT);
    }

    static Stream<Composite> composites() {
        return Stream.of(
                Composite.relu(Rational.ZERO),
                Composite.relu(Rational.of(1, 2)),
                Composite.leakyRelu(Rational.of(1, 100), Rational.of(1, 100)),
                Composite.leakyRelu(Rational.of(1, 100), Rational.ONE),
                Composite.elu(Rational.ONE, Rational.ONE),
                Composite.elu(Rational.of(3, 2), Rational.of(1, 3)),
                Composite.silu(),
                Composite.gelu(),
                Composite.geluTanh(),
                Composite.absolute(Rational.ZERO),
                Composite.huber(Rational.of(3, 2)));
    }

    /** Branch by branch: the guards of body and slope are the same. */
    @ParameterizedTest
    @MethodSource("composites")
    void composites(Composite function) {
        if (!(function.body() instanceof Piecewise body)) {
            assertEqual(derivative(function.body()), rule(function, function.slope(), function.body()), false);
            return;
        }
        Piecewise slope = (Piecewise) function.slope();
        assertEquals(body.cases().size(), slope.cases().size());
        for (int i = 0; i < body.cases().size(); i++) {
            Case value = body.cases().get(i);
            assertEquals(value.condition(), slope.cases().get(i).condition());
            assertEqual(
                    derivative(value.value()),
                    rule(function, slope.cases().get(i).value(), value.value()),
                    false);
        }
        assertEqual(derivative(body.otherwise()), rule(function, slope.otherwise(), body.otherwise()), false);
    }

    @Test
    void aWrongRuleIsNoticed() {
        IExpr tanh = derivative(new Application(Primitive.TANH, Composite.ARGUMENT));
        Expression wrong =
                Algebra.sum(Algebra.ONE, Algebra.power(new Application(Primitive.TANH, Composite.ARGUMENT), 2));
        assertTrue(distance(tanh, OwnHeads.of(wrong, Z), POINTS.get(0)) > 0.01);
    }

    /** The slope with its branch's formula in the place of the function's value. */
    private static Expression rule(Composite function, Expression slope, Expression value) {
        return new Composite(function.label(), function.tex(), value, slope).derivative(Composite.ARGUMENT, value);
    }

    private static IExpr derivative(Expression e) {
        EvalEngine.set(ENGINE);
        return ENGINE.evaluate(F.D(OwnHeads.of(e, Z), Z));
    }

    private static void assertEqual(IExpr derivative, Expression rule, boolean onlyPositive) {
        IExpr ruled = OwnHeads.of(rule, Z);
        for (IExpr point : POINTS) {
            if (!onlyPositive || point.isPositive()) {
                assertTrue(
                        distance(derivative, ruled, point) < 1e-30,
                        () -> derivative + " and " + ruled + " at " + point);
            }
        }
    }

    private static double distance(IExpr a, IExpr b, IExpr point) {
        IExpr at = F.subst(F.Subtract(a, b), Z, point);
        return ENGINE.evaluate(F.N(F.Abs(at), F.ZZ(40))).evalf();
    }

    /** An expression of {@link Composite#ARGUMENT} by the functions that Symja has itself. */
    private static final class OwnHeads {

        private OwnHeads() {}

        static IExpr of(Expression e, IExpr z) {
            if (e instanceof Application a) {
                if (a.function() instanceof Composite composite) {
                    return of(composite.at(a.arguments().get(0)), z);
                }
                if (a.function() == Primitive.PI) {
                    return S.Pi;
                }
                return definition((Primitive) a.function(), of(a.arguments().get(0), z));
            }
            if (e instanceof Expression.Constant c) {
                return F.Divide(F.ZZ(c.value().numerator()), F.ZZ(c.value().denominator()));
            }
            if (e instanceof Expression.Variable v) {
                assertEquals(Composite.ARGUMENT, v);
                return z;
            }
            if (e instanceof Expression.Negation n) {
                return F.Negate(of(n.operand(), z));
            }
            if (e instanceof Expression.Quotient q) {
                return F.Divide(of(q.numerator(), z), of(q.denominator(), z));
            }
            if (e instanceof Expression.Power p) {
                return F.Power(of(p.base(), z), of(p.exponent(), z));
            }
            if (e instanceof Expression.Sum s) {
                return F.Plus(s.terms().stream().map(term -> of(term, z)).toArray(IExpr[]::new));
            }
            Expression.Product p = (Expression.Product) e;
            return F.Times(p.factors().stream().map(factor -> of(factor, z)).toArray(IExpr[]::new));
        }

        private static IExpr definition(Primitive primitive, IExpr z) {
            return switch (primitive) {
                case EXP -> F.Exp(z);
                case LOG -> F.Log(z);
                case SQRT -> F.Sqrt(z);
                case SIN -> F.Sin(z);
                case COS -> F.Cos(z);
                case TANH -> F.Tanh(z);
                case SIGMOID -> F.Divide(F.C1, F.Plus(F.C1, F.Exp(F.Negate(z))));
                case SOFTPLUS -> F.Log(F.Plus(F.C1, F.Exp(z)));
                case EXPM1 -> F.Subtract(F.Exp(z), F.C1);
                case NORMAL_CDF -> F.Times(F.C1D2, F.Plus(F.C1, F.Erf(F.Divide(z, F.Sqrt(F.C2)))));
                case MAX, LOG_SUM_EXP, PI -> throw new IllegalArgumentException(primitive.label());
            };
        }
    }
}
