package dev.longhand.check.evaluation;

import dev.longhand.check.arithmetic.Arithmetic;
import dev.longhand.check.quantity.Tensor;
import dev.longhand.check.quantity.Unsettled;
import dev.longhand.notes.meaning.Meaning;
import java.util.List;

/**
 * What two formulas in angle brackets are: of vectors or matrices their inner product; numbers are the components of a
 * vector.
 */
final class InnerProduct<S> {

    private final Arithmetic<S> arithmetic;

    InnerProduct(Evaluation<S> evaluation) {
        this.arithmetic = evaluation.arithmetic;
    }

    Tensor<S> of(Meaning.Call call, List<Tensor<S>> sides) {
        Tensor<S> a = sides.get(0);
        Tensor<S> b = sides.get(1);
        if (a.isScalar() && b.isScalar()) {
            if (call.arguments().stream().allMatch(Meaning.Reference.class::isInstance)) {
                throw new Unsettled(
                        Unsettled.Cause.UNSUPPORTED, "it is not said whether angle brackets hold vectors or numbers");
            }
            return new Tensor<>(2, 1, List.of(a.at(0, 0), b.at(0, 0)));
        }
        Tensor<S> other = a.isVector() && b.isVector() && !a.hasShapeOf(b) ? b.transposed() : b;
        if (!a.hasShapeOf(other)) {
            throw new Unsettled(
                    Unsettled.Cause.UNSUPPORTED, "an inner product of shapes " + a.shape() + " and " + b.shape());
        }
        S sum = arithmetic.times(a.cells().get(0), other.cells().get(0));
        for (int i = 1; i < a.cells().size(); i++) {
            sum = arithmetic.plus(
                    sum, arithmetic.times(a.cells().get(i), other.cells().get(i)));
        }
        return Tensor.scalar(sum);
    }
}
