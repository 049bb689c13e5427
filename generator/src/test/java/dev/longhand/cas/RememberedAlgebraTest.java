package dev.longhand.cas;

import static dev.longhand.expr.Algebra.difference;
import static dev.longhand.expr.Algebra.power;
import static dev.longhand.expr.Algebra.product;
import static dev.longhand.expr.Algebra.sum;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.longhand.cas.symja.SymjaAlgebra;
import dev.longhand.expr.Algebra;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Expression.Product;
import dev.longhand.expr.Name;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RememberedAlgebraTest {

    private static final ComputerAlgebra SILENT = new ComputerAlgebra() {
        @Override
        public Optional<Expression> differentiate(Expression e, Name by) {
            return Optional.empty();
        }

        @Override
        public Optional<Expression> simplify(Expression e) {
            return Optional.of(e);
        }
    };

    private final CountingAlgebra counted = new CountingAlgebra(new SymjaAlgebra());
    private final ComputerAlgebra remembered = new RememberedAlgebra(counted);

    @Test
    void oneShapeIsOneQuestion() {
        for (int i = 0; i < 10_000; i++) {
            Expression term = product(weight(i), input(i));
            assertEquals(Optional.of(input(i)), remembered.differentiate(term, name("w", i)));
        }
        assertEquals(1, counted.questions().size());
    }

    @Test
    void theNameInQuestionBelongsToTheShape() {
        Expression term = product(weight(1), input(1));
        assertEquals(Optional.of(input(1)), remembered.differentiate(term, name("w", 1)));
        assertEquals(Optional.of(weight(1)), remembered.differentiate(term, name("x", 1)));
        assertEquals(2, counted.questions().size());
    }

    @Test
    void equalNamesMakeAnotherShape() {
        assertEquals(Optional.of(weight(2)), remembered.differentiate(product(weight(1), weight(2)), name("w", 1)));
        assertEquals(
                Optional.of(product(Algebra.constant(2), weight(1))),
                remembered.differentiate(new Product(List.of(weight(1), weight(1))), name("w", 1)));
        assertEquals(2, counted.questions().size());
    }

    @Test
    void orderFollowsTheQuestionAndNotTheFirstOfItsShape() {
        Expression falling = product(Algebra.HALF, power(difference(weight(9), input(1)), 2));
        Expression rising = product(Algebra.HALF, power(difference(input(1), weight(9)), 2));
        assertEquals(Optional.of(difference(weight(9), input(1))), remembered.differentiate(falling, name("w", 9)));
        assertEquals(Optional.of(difference(input(1), weight(9))), remembered.differentiate(rising, name("x", 1)));
        assertEquals(1, counted.questions().size());
    }

    @Test
    void simplificationsAreRememberedToo() {
        for (int i = 0; i < 100; i++) {
            Expression e = sum(product(weight(i), input(i)), Algebra.negate(product(input(i), weight(i))));
            assertEquals(Optional.of(Algebra.ZERO), remembered.simplify(e));
        }
        assertEquals(1, counted.questions().size());
    }

    @Test
    void anEmptyAnswerIsAlsoRemembered() {
        CountingAlgebra silent = new CountingAlgebra(SILENT);
        ComputerAlgebra algebra = new RememberedAlgebra(silent);
        assertEquals(Optional.empty(), algebra.differentiate(weight(1), name("w", 1)));
        assertEquals(Optional.empty(), algebra.differentiate(weight(2), name("w", 2)));
        assertEquals(1, silent.questions().size());
    }

    @Test
    void renamingChangesNothingElse() {
        Expression unsimplified = new Product(List.of(input(3), Algebra.constant(2), Algebra.ONE, weight(3)));
        Expression answer = new RememberedAlgebra(SILENT).simplify(unsimplified).orElseThrow();
        assertEquals(unsimplified, answer);
        assertSame(Product.class, answer.getClass());
    }

    private static Expression weight(int i) {
        return Algebra.variable(name("w", i));
    }

    private static Expression input(int i) {
        return Algebra.variable(name("x", i));
    }

    private static Name name(String base, int i) {
        return new Name(base, Integer.toString(i), "");
    }
}
