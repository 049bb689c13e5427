package dev.longhand.expr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.longhand.expr.Expression.Application;
import dev.longhand.expr.Expression.Case;
import dev.longhand.expr.Expression.Condition;
import dev.longhand.expr.Expression.Negation;
import dev.longhand.expr.Expression.Piecewise;
import dev.longhand.expr.Expression.Power;
import dev.longhand.expr.Expression.Product;
import dev.longhand.expr.Expression.Quotient;
import dev.longhand.expr.Expression.Relation;
import dev.longhand.expr.Expression.Sum;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RewritingTest {

    private static final Name NAME_X = Name.of("x");
    private static final Name NAME_Y = Name.of("y");
    private static final Expression X = Algebra.variable(NAME_X);
    private static final Expression Y = Algebra.variable(NAME_Y);
    private static final Expression Z = Algebra.variable(Name.of("z"));
    private static final Expression TWO = Algebra.constant(2);

    /** One of every kind, over x, y and z. */
    private static Expression everyKind(Expression x, Expression y) {
        Expression cases = new Piecewise(
                List.of(new Case(new Condition(x, Relation.GREATER, Z), y)), new Application(Primitive.MAX, x, y));
        return new Sum(List.of(
                new Negation(new Product(List.of(x, Z))),
                new Quotient(y, new Power(Z, TWO)),
                new Application(Primitive.TANH, 1, List.of(x)),
                cases,
                TWO));
    }

    private static final class Untouched extends Rewriting {}

    @Test
    void whatIsNotChangedIsShared() {
        Expression e = everyKind(X, Y);
        assertSame(e, new Untouched().apply(e));
        assertSame(e, Substitution.in(e, Map.of(Name.of("other"), X)));
        assertSame(e, Substitution.in(e, Map.of()));
        Sum changed = (Sum) Substitution.in(e, Map.of(NAME_Y, X));
        assertSame(((Sum) e).terms().get(0), changed.terms().get(0));
    }

    @Test
    void substitutionReachesEveryKindAndAllAtOnce() {
        Expression swapped = Substitution.in(everyKind(X, Y), Map.of(NAME_X, Y, NAME_Y, X));
        assertEquals(everyKind(Y, X), swapped);
    }

    @Test
    void rebuiltPartsAreSimplified() {
        assertEquals(Z, Substitution.in(new Sum(List.of(X, Z)), Map.of(NAME_X, Algebra.ZERO)));
        assertEquals(Algebra.ZERO, Substitution.in(new Product(List.of(X, Z)), Map.of(NAME_X, Algebra.ZERO)));
        assertEquals(Z, Substitution.in(new Power(Z, X), Map.of(NAME_X, Algebra.ONE)));
        assertEquals(Z, Substitution.in(new Negation(X), Map.of(NAME_X, new Negation(Z))));
        assertThrows(
                ArithmeticException.class, () -> Substitution.in(new Quotient(Z, X), Map.of(NAME_X, Algebra.ZERO)));
    }

    @Test
    void namesComeInTheOrderOfTheirFirstUse() {
        assertEquals(List.of(NAME_X, Name.of("z"), NAME_Y), List.copyOf(Operands.names(everyKind(X, Y))));
        assertEquals(List.of(), List.copyOf(Operands.names(TWO)));
    }

    @Test
    void operandsOfCasesStandInReadingOrder() {
        Piecewise cases = new Piecewise(List.of(new Case(new Condition(X, Relation.EQUAL, Y), Z)), TWO);
        assertEquals(List.of(X, Y, Z, TWO), Operands.of(cases));
        assertEquals(List.of(X, TWO), Operands.of(new Power(X, TWO)));
        assertEquals(List.of(Y, X), Operands.of(new Quotient(Y, X)));
        assertEquals(List.of(), Operands.of(X));
    }

    @Test
    void walksOutsideIn() {
        List<Expression> met = new ArrayList<>();
        Expression inner = Algebra.product(X, Y);
        Expression e = Algebra.sum(Z, inner);
        Operands.walk(e, met::add);
        assertEquals(List.of(e, Z, inner, X, Y), met);
    }

    @ParameterizedTest
    @CsvSource({
        "GREATER, false, false, true",
        "AT_LEAST, false, true, true",
        "EQUAL, false, true, false",
        "LESS, true, false, false",
        "AT_MOST, true, true, false"
    })
    void relationsHoldForTheirSigns(Relation relation, boolean below, boolean equal, boolean above) {
        assertEquals(below, relation.holds(-1));
        assertEquals(equal, relation.holds(0));
        assertEquals(above, relation.holds(1));
    }
}
