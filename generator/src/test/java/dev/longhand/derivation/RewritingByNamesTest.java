package dev.longhand.derivation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.longhand.expr.Algebra;
import dev.longhand.expr.Composite;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Expression.Application;
import dev.longhand.expr.Expression.Sum;
import dev.longhand.expr.Name;
import dev.longhand.expr.Primitive;
import dev.longhand.expr.Rational;
import dev.longhand.graph.Definition;
import dev.longhand.graph.Definitions;
import dev.longhand.graph.Group;
import dev.longhand.graph.Role;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Declared sums, and functions that the graph already names. */
class RewritingByNamesTest {

    private static final Expression Y1 = Algebra.variable(Name.of("y_1"));
    private static final Expression Y2 = Algebra.variable(Name.of("y_2"));
    private static final Expression Y3 = Algebra.variable(Name.of("y_3"));
    private static final Expression P = Algebra.variable(Name.of("p"));
    private static final Expression Z = Algebra.variable(Name.of("z"));
    private static final Expression A = Algebra.variable(Name.of("a"));
    private static final TargetSum DECLARED = new TargetSum(Set.of(Name.of("y_1"), Name.of("y_2"), Name.of("y_3")));

    @Test
    void aFullSumOfTargetsIsOne() {
        assertEquals(Algebra.ONE, DECLARED.apply(Algebra.sum(Y3, Y1, Y2)));
        assertEquals(Algebra.constant(-1), DECLARED.apply(Algebra.negate(Algebra.sum(Y3, Y1, Y2))));
        assertEquals(
                Algebra.constant(-1),
                DECLARED.apply(Algebra.sum(Algebra.negate(Y1), Algebra.negate(Y2), Algebra.negate(Y3))));
        assertEquals(P, DECLARED.apply(Algebra.product(P, Algebra.sum(Y1, Y2, Y3))));
        assertEquals(
                Algebra.difference(P, Y2),
                DECLARED.apply(Algebra.difference(Algebra.product(P, Algebra.sum(Y1, Y2, Y3)), Y2)));
        assertEquals(Algebra.sum(Algebra.ONE, P), DECLARED.apply(Algebra.sum(Y1, P, Y2, Y3)));
        assertEquals(Algebra.sum(Algebra.ONE, Y1), DECLARED.apply(Algebra.sum(Y1, Y2, Y3, Y1)));
    }

    @Test
    void otherSumsStay() {
        for (Expression e : List.of(
                Algebra.sum(Y1, Y2),
                Algebra.sum(Y1, Y2, P),
                Algebra.sum(Y1, Y2, Algebra.negate(Y3)),
                Algebra.sum(Y1, Y2, Algebra.product(P, Y3)))) {
            assertSame(e, DECLARED.apply(e));
        }
    }

    @Test
    void nothingIsAssumedThatIsNotDeclared() {
        Expression e = Algebra.sum(Y1, Y2, Y3);
        assertSame(e, new TargetSum(Set.of()).apply(e));
    }

    private static NodeSymbols symbols(Expression right) {
        Definitions definitions = new Definitions(
                List.of(Group.vector(Name.of("x"), Role.INPUT, List.of(Name.of("z"), Name.of("p")))),
                List.of(new Definition(Name.of("a"), right, Role.ACTIVATION)),
                List.of(Name.of("a")));
        return new NodeSymbols(definitions);
    }

    @Test
    void aNamedFunctionIsWrittenByItsName() {
        Expression sigmoid = new Application(Primitive.SIGMOID, Z);
        NodeSymbols symbols = symbols(sigmoid);
        assertEquals(
                Algebra.product(A, Algebra.difference(Algebra.ONE, A)),
                symbols.apply(Algebra.product(sigmoid, Algebra.difference(Algebra.ONE, sigmoid))));
        Expression other = new Application(Primitive.SIGMOID, P);
        assertSame(other, symbols.apply(other));
    }

    @Test
    void theOppositeSigmoidIsOneMinus() {
        NodeSymbols symbols = symbols(new Application(Primitive.SIGMOID, Z));
        Expression opposite = new Application(Primitive.SIGMOID, Algebra.negate(Z));
        assertEquals(Algebra.difference(Algebra.ONE, A), symbols.apply(opposite));
        Expression tanh = new Application(Primitive.TANH, Algebra.negate(Z));
        assertSame(tanh, symbols.apply(tanh));
    }

    @Test
    void onlyFunctionsAreReplaced() {
        Expression sum = new Sum(List.of(Z, P));
        assertSame(sum, symbols(sum).apply(sum));
    }

    @Test
    void slopesAreWrittenInNodes() {
        ResolvedSlopes slopes = new ResolvedSlopes(symbols(new Application(Primitive.TANH, Z)));
        assertEquals(
                Algebra.product(P, Algebra.difference(Algebra.ONE, Algebra.power(A, 2))),
                slopes.apply(Algebra.product(P, new Application(Primitive.TANH, 1, List.of(Z)))));
        Composite relu = Composite.relu(Rational.ZERO);
        assertEquals(relu.derivative(P, A), slopes.apply(new Application(relu, 1, List.of(P))));
    }
}
