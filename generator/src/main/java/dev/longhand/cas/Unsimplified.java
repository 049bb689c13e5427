package dev.longhand.cas;

import dev.longhand.expr.Expression;
import dev.longhand.expr.Name;
import java.util.Optional;

/**
 * Differentiates as another system does and simplifies nothing, where every step is to stay visible.
 *
 * @param algebra answers for the derivatives
 */
public record Unsimplified(ComputerAlgebra algebra) implements ComputerAlgebra {

    @Override
    public Optional<Expression> differentiate(Expression e, Name by) {
        return algebra.differentiate(e, by);
    }

    @Override
    public Optional<Expression> simplify(Expression e) {
        return Optional.empty();
    }
}
