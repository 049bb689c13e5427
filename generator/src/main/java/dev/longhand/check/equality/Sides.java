package dev.longhand.check.equality;

import dev.longhand.check.evaluation.Evaluation;
import dev.longhand.check.quantity.Choices;
import dev.longhand.check.quantity.Tensor;
import dev.longhand.check.universe.Universe;
import dev.longhand.expr.Rational;
import dev.longhand.notes.meaning.Meaning;
import java.util.Map;

/** The values of the two sides of a relation at one point, brought to one shape: an identity matrix has the size of what it is held against. */
record Sides<S>(Tensor<S> left, Tensor<S> right) {

    /** Evaluates both. */
    static <S> Sides<S> of(
            Meaning left,
            Meaning right,
            Evaluation<S> evaluation,
            Universe universe,
            Map<String, Integer> bound,
            Choices choices) {
        S zero = evaluation.arithmetic().constant(Rational.ZERO);
        Tensor<S> first = evaluation.of(left, bound);
        Tensor<S> second = evaluation.of(right, bound).sizedLike(first, zero).repeatedLike(first);
        Tensor<S> sized = first.sizedLike(second, zero).repeatedLike(second);
        if (sized.isRepeated() || second.isRepeated()) {
            throw Tensor.endless();
        }
        return new Sides<>(sized, Comparison.aligned(sized, second, right, choices, universe.tellsRowsFromColumns()));
    }

    int count() {
        return left.cells().size();
    }

    S left(int cell) {
        return left.cells().get(cell);
    }

    S right(int cell) {
        return right.cells().get(cell);
    }
}
