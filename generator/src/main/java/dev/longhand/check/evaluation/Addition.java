package dev.longhand.check.evaluation;

import dev.longhand.check.arithmetic.Arithmetic;
import dev.longhand.check.quantity.Tensor;
import dev.longhand.check.quantity.Unsettled;
import java.util.ArrayList;
import java.util.List;

/** Sums of tensors; a vector beside a matrix is added to each of its rows or columns, a number to each entry. */
final class Addition<S> {

    private final Arithmetic<S> arithmetic;

    Addition(Arithmetic<S> arithmetic) {
        this.arithmetic = arithmetic;
    }

    Tensor<S> of(Tensor<S> a, Tensor<S> b) {
        if (a.hasShapeOf(b)) {
            return a.zip(b, arithmetic::plus);
        }
        if (a.isRepeated() || b.isRepeated()) {
            return ofRepeated(a, b);
        }
        if (a.isOpen()) {
            return b.plusOpen(a, arithmetic::plus);
        }
        if (b.isOpen()) {
            return a.plusOpen(b, arithmetic::plus);
        }
        if (a.isScalar()) {
            return b.each(x -> arithmetic.plus(a.at(0, 0), x));
        }
        if (b.isScalar()) {
            return a.each(x -> arithmetic.plus(x, b.at(0, 0)));
        }
        if (fits(a, b)) {
            return repeated(a, b);
        }
        if (fits(b, a)) {
            return repeated(b, a);
        }
        throw new Unsettled(Unsettled.Cause.SHAPE, "a sum of shapes " + a.shape() + " and " + b.shape());
    }

    private Tensor<S> ofRepeated(Tensor<S> a, Tensor<S> b) {
        Tensor<S> first = a.repeatedLike(b);
        Tensor<S> second = b.repeatedLike(a);
        if (first.hasShapeOf(second)) {
            return first.zip(second, arithmetic::plus);
        }
        if (first.isScalar()) {
            return second.map(x -> arithmetic.plus(first.at(0, 0), x));
        }
        if (second.isScalar()) {
            return first.map(x -> arithmetic.plus(x, second.at(0, 0)));
        }
        throw Tensor.endless();
    }

    private static boolean fits(Tensor<?> matrix, Tensor<?> vector) {
        return (vector.rows() == 1 && vector.columns() == matrix.columns())
                || (vector.columns() == 1 && vector.rows() == matrix.rows());
    }

    private Tensor<S> repeated(Tensor<S> matrix, Tensor<S> vector) {
        List<S> cells = new ArrayList<>();
        for (int r = 0; r < matrix.rows(); r++) {
            for (int c = 0; c < matrix.columns(); c++) {
                S term = vector.rows() == 1 ? vector.at(0, c) : vector.at(r, 0);
                cells.add(arithmetic.plus(matrix.at(r, c), term));
            }
        }
        return new Tensor<>(matrix.rows(), matrix.columns(), cells);
    }
}
