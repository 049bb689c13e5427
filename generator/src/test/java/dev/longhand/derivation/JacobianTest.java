package dev.longhand.derivation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.longhand.cas.ComputerAlgebra;
import dev.longhand.cas.RememberedAlgebra;
import dev.longhand.cas.symja.SymjaAlgebra;
import dev.longhand.expr.Algebra;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Expression.Application;
import dev.longhand.expr.Name;
import dev.longhand.expr.Primitive;
import dev.longhand.expr.Quantity;
import dev.longhand.expr.Rational;
import dev.longhand.graph.Definition;
import dev.longhand.network.Expansion;
import dev.longhand.network.VectorFunction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class JacobianTest {

    private static final ComputerAlgebra ALGEBRA = new RememberedAlgebra(new SymjaAlgebra());
    private static final Name NAME_X = Name.of("x");
    private static final Name NAME_Y = Name.of("y");
    private static final Expression X = Algebra.variable(NAME_X);
    private static final Expression Y = Algebra.variable(NAME_Y);

    private static Expression times(long factor, Expression e) {
        return Algebra.product(Algebra.constant(factor), e);
    }

    private static List<List<Rational>> at(Jacobian jacobian, long... point) {
        Map<Name, Quantity> values = new java.util.LinkedHashMap<>();
        for (int i = 0; i < point.length; i++) {
            values.put(jacobian.arguments().get(i), Quantity.of(Rational.of(point[i])));
        }
        List<List<Rational>> rows = new ArrayList<>();
        for (List<Expression> row : jacobian.entries()) {
            rows.add(row.stream()
                    .map(e ->
                            Objects.requireNonNull(NumericPass.value(e, values).exact()))
                    .toList());
        }
        return rows;
    }

    private static List<Rational> row(long... values) {
        return java.util.Arrays.stream(values).mapToObj(Rational::of).toList();
    }

    @Test
    void theGradientOfASquare() {
        Expression f = Algebra.power(Algebra.sum(times(2, X), times(3, Y)), 2);
        Jacobian jacobian = Jacobian.of(List.of(NAME_X, NAME_Y), List.of(f), ALGEBRA);
        Expression inner = Algebra.sum(times(2, X), times(3, Y));
        assertEquals(List.of(List.of(times(4, inner), times(6, inner))), jacobian.entries());
        assertEquals(List.of(row(32, 48)), at(jacobian, 1, 2));
    }

    @Test
    void theMatrixOfTwoComponents() {
        List<Expression> f = List.of(
                Algebra.sum(Algebra.power(X, 2), times(2, Y)), Algebra.sum(times(3, X), times(4, Algebra.power(Y, 2))));
        Jacobian jacobian = Jacobian.of(List.of(NAME_X, NAME_Y), f, ALGEBRA);
        assertEquals(
                List.of(List.of(times(2, X), Algebra.constant(2)), List.of(Algebra.constant(3), times(8, Y))),
                jacobian.entries());
        assertEquals(List.of(row(2, 2), row(3, 16)), at(jacobian, 1, 2));
    }

    @Test
    void compositionsAgreeWithTheProductOfTheirMatrices() {
        List<Expression> composed = List.of(
                Algebra.sum(Algebra.power(X, 2), times(2, Algebra.power(X, 2))),
                Algebra.sum(times(3, X), times(4, Algebra.power(Algebra.power(X, 2), 2))));
        Jacobian jacobian = Jacobian.of(List.of(NAME_X), composed, ALGEBRA);
        assertEquals(List.of(row(12), row(131)), at(jacobian, 2));
        assertEquals(times(6, X), jacobian.entries().get(0).get(0));
    }

    @Test
    void whatIsNotUsedHasDerivativeZero() {
        Jacobian jacobian = Jacobian.of(List.of(NAME_X, NAME_Y), List.of(X, Algebra.ONE), ALGEBRA);
        assertEquals(
                List.of(List.of(Algebra.ONE, Algebra.ZERO), List.of(Algebra.ZERO, Algebra.ZERO)), jacobian.entries());
    }

    @Test
    void theProgramHasTheValuesAndTheMatrixRowByRow() {
        VectorFunction function = new VectorFunction(
                Name.of("f"),
                List.of(NAME_X, NAME_Y),
                List.of(Algebra.product(X, Y), new Application(Primitive.EXP, Algebra.sum(X, Y))),
                List.of(),
                List.of());
        Program program = Jacobian.program(Expansion.of(function), ALGEBRA);
        assertEquals(4, program.gradient().size());
        assertEquals(List.of(Name.of("f_1"), Name.of("f_2")), program.predictions());
        List<Definition> all = new ArrayList<>(program.forward().list());
        all.addAll(program.backward());
        Map<Name, Quantity> values =
                NumericPass.of(all, Map.of(NAME_X, Quantity.of(Rational.of(2)), NAME_Y, Quantity.of(Rational.of(-3))));
        double[] expected = {-3, 2, Math.exp(-1), Math.exp(-1)};
        for (int i = 0; i < expected.length; i++) {
            double entry = Objects.requireNonNull(values.get(program.gradient().get(i)))
                    .toDouble();
            assertTrue(Math.abs(entry - expected[i]) < 1e-15, "entry " + i);
        }
    }
}
