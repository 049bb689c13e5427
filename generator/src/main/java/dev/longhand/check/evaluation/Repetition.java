package dev.longhand.check.evaluation;

import dev.longhand.check.arithmetic.Arithmetic;
import dev.longhand.check.quantity.Tensor;
import dev.longhand.latex.tree.Tree.Join;

/**
 * Products with what is repeated as often as it takes, as a vector of ones is: {@code \mathbf{1} b^\top} has the row
 * b^T again and again, {@code M \mathbf{1}} the sums of the rows of M. Where nothing beside it has a length, the product has no value.
 */
final class Repetition<S> {

    private final Arithmetic<S> arithmetic;
    private final Multiplication<S> multiplication;

    Repetition(Arithmetic<S> arithmetic, Multiplication<S> multiplication) {
        this.arithmetic = arithmetic;
        this.multiplication = multiplication;
    }

    /** A product of which one factor at least is repeated. */
    Tensor<S> product(Tensor<S> a, Join join, Tensor<S> b) {
        if (a.isScalar()) {
            return b.map(x -> arithmetic.times(a.at(0, 0), x));
        }
        if (b.isScalar()) {
            return a.map(x -> arithmetic.times(x, b.at(0, 0)));
        }
        if (join == Join.ODOT || join == Join.CIRC) {
            return entries(a.repeatedLike(b), join, b.repeatedLike(a));
        }
        if ((join != Join.BESIDE && join != Join.DOT) || a.isOpen() || b.isOpen()) {
            throw Tensor.endless();
        }
        // how often the inner ends are repeated is how long the other factor is there
        Tensor<S> left = a.columns() == 0 ? a.repeated(b.rows()) : a;
        Tensor<S> right = b.rows() == 0 ? b.repeated(a.columns()) : b;
        if (left.columns() != right.rows() || (left.isRepeated() && right.isRepeated())) {
            throw Tensor.endless();
        }
        Tensor<S> once = multiplication.matrices(left.once(), right.once());
        return new Tensor<>(left.rows(), right.columns(), once.cells());
    }

    private Tensor<S> entries(Tensor<S> a, Join join, Tensor<S> b) {
        if (a.hasShapeOf(b)) {
            return a.zip(b, arithmetic::times);
        }
        if (a.isRepeated() || b.isRepeated()) {
            throw Tensor.endless();
        }
        return multiplication.of(a, join, b);
    }
}
