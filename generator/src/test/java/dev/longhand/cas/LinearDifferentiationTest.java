package dev.longhand.cas;

import static dev.longhand.expr.Algebra.constant;
import static dev.longhand.expr.Algebra.difference;
import static dev.longhand.expr.Algebra.negate;
import static dev.longhand.expr.Algebra.power;
import static dev.longhand.expr.Algebra.product;
import static dev.longhand.expr.Algebra.quotient;
import static dev.longhand.expr.Algebra.sum;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.longhand.cas.symja.SymjaAlgebra;
import dev.longhand.expr.Algebra;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Expression.Application;
import dev.longhand.expr.Expression.Quotient;
import dev.longhand.expr.Name;
import dev.longhand.expr.Primitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LinearDifferentiationTest {

    private static final Expression A = variable("a");
    private static final Expression B = variable("b");
    private static final Expression N = variable("n");
    private static final Expression T = variable("t");
    private static final Expression Y = variable("y");
    private static final Expression LAMBDA = variable("\\lambda");

    private final CountingAlgebra counted = new CountingAlgebra(new SymjaAlgebra());
    private final LinearDifferentiation differentiation = new LinearDifferentiation(new RememberedAlgebra(counted));

    @Test
    void aLongPreActivationIsTwoQuestions() {
        List<Expression> terms = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            terms.add(product(variable("w_{" + i + "}"), variable("x_{" + i + "}")));
        }
        terms.add(B);
        Map<Name, Expression> partials = differentiation.partials(sum(terms));
        assertEquals(20_001, partials.size());
        assertEquals(variable("x_{77}"), partials.get(Name.of("w_{77}")));
        assertEquals(variable("w_{9999}"), partials.get(Name.of("x_{9999}")));
        assertEquals(Algebra.ONE, partials.get(Name.of("b")));
        assertEquals(2, counted.questions().size());
    }

    @Test
    void eachQuestionIsOneTerm() {
        Expression mean = product(
                quotient(Algebra.ONE, constant(2)), sum(power(difference(A, T), 2), power(difference(B, Y), 2)));
        Map<Name, Expression> partials = differentiation.partials(mean);
        assertEquals(difference(A, T), partials.get(Name.of("a")));
        assertEquals(negate(difference(A, T)), partials.get(Name.of("t")));
        assertEquals(difference(B, Y), partials.get(Name.of("b")));
        assertEquals(2, counted.questions().size());
    }

    @Test
    void namesComeInOrderOfFirstAppearance() {
        Expression e = sum(product(B, A), product(A, T), Y);
        assertEquals(
                List.of(Name.of("b"), Name.of("a"), Name.of("t"), Name.of("y")),
                List.copyOf(differentiation.partials(e).keySet()));
    }

    @Test
    void termsOfOneNameAreSummedInOrder() {
        Map<Name, Expression> partials = differentiation.partials(sum(product(B, A), product(A, T), product(Y, A)));
        assertEquals(sum(B, T, Y), partials.get(Name.of("a")));
    }

    @Test
    void signsAndDivisorsAreTakenOut() {
        Expression e = negate(sum(quotient(product(A, B), constant(3)), negate(power(A, 2))));
        Map<Name, Expression> partials = differentiation.partials(e);
        Expression third = quotient(Algebra.ONE, constant(3));
        assertEquals(sum(negate(product(third, B)), product(constant(2), A)), partials.get(Name.of("a")));
        assertEquals(negate(product(third, A)), partials.get(Name.of("b")));
    }

    @Test
    void aPenaltysRateStaysOutsideItsSum() {
        Expression squares = sum(power(A, 2), power(B, 2));
        Map<Name, Expression> partials = differentiation.partials(product(Algebra.HALF, LAMBDA, squares));
        assertEquals(product(LAMBDA, A), partials.get(Name.of("a")));
        assertEquals(product(LAMBDA, B), partials.get(Name.of("b")));
        assertEquals(product(Algebra.HALF, squares), partials.get(Name.of("\\lambda")));
        assertEquals(1, counted.questions().size());
    }

    @Test
    void aNamedCountDividesTermByTerm() {
        Map<Name, Expression> partials = differentiation.partials(quotient(sum(A, B), N));
        assertEquals(quotient(Algebra.ONE, N), partials.get(Name.of("a")));
        assertEquals(negate(quotient(sum(A, B), power(N, 2))), partials.get(Name.of("n")));
    }

    @Test
    void aFactorThatSharesANameIsNotTakenOut() {
        Map<Name, Expression> partials = differentiation.partials(product(A, difference(Algebra.ONE, A)));
        assertEquals(difference(Algebra.ONE, product(constant(2), A)), partials.get(Name.of("a")));
    }

    @Test
    void noAnswerSaysForWhat() {
        Expression undefined = sum(B, new Application(Primitive.LOG, new Quotient(A, Algebra.ZERO)));
        NoDerivative failure = assertThrows(NoDerivative.class, () -> differentiation.partials(undefined));
        assertEquals(Name.of("a"), failure.by());
        assertEquals(
                new Application(Primitive.LOG, new Quotient(Algebra.variable(new Name("a", "", "")), Algebra.ZERO)),
                failure.expression());
    }

    private static Expression variable(String name) {
        return Algebra.variable(Name.of(name));
    }
}
