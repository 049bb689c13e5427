package dev.longhand.check.evaluation;

import dev.longhand.check.arithmetic.Arithmetic;
import dev.longhand.check.quantity.Tensor;
import dev.longhand.check.quantity.Unsettled;
import dev.longhand.expr.Primitive;
import dev.longhand.expr.Rational;
import dev.longhand.expr.SoftmaxComponent;
import dev.longhand.notes.meaning.Callee;
import java.util.ArrayList;
import java.util.List;

/** Functions of whole vectors and matrices. */
final class WholeCall<S> {

    private final Arithmetic<S> arithmetic;

    WholeCall(Evaluation<S> evaluation) {
        this.arithmetic = evaluation.arithmetic;
    }

    Tensor<S> of(Callee.Whole callee, int order, List<Tensor<S>> arguments) {
        if (order > 0 || arguments.isEmpty()) {
            throw new Unsettled(Unsettled.Cause.UNSUPPORTED, "a derivative of " + callee + " by a prime");
        }
        Tensor<S> first = arguments.get(0);
        return switch (callee) {
            case SOFTMAX -> softmax(first);
            case DIAGONAL -> diagonal(first);
            case TRACE -> trace(first);
            case MAXIMUM -> extremum(severalOf(arguments), 1);
            case MINIMUM -> extremum(severalOf(arguments), -1);
            case SUM_OF_ENTRIES -> Tensor.scalar(sum(first.cells()));
            case SUMS_OF_COLUMNS -> columns(first);
            case SUMS_OF_ROWS -> columns(first.transposed()).transposed();
            case INDICATOR -> first;
            case SUM_OF_SIZES ->
                Tensor.scalar(sum(several(first).each(arithmetic::size).cells()));
            case LARGEST_SIZE -> extremum(List.of(several(first).each(arithmetic::size)), 1);
            case LENGTH -> length(vector(first));
            case INNER_PRODUCT -> throw new Unsettled(Unsettled.Cause.UNSUPPORTED, "a derivative of an inner product");
            case SIGN -> first.each(x -> arithmetic.decided(x, sign -> arithmetic.constant(Rational.of(sign))));
        };
    }

    /** A vector as it is; norms of matrices are other functions of their entries than norms of vectors. */
    static <S> Tensor<S> vector(Tensor<S> tensor) {
        if (!tensor.isScalar() && !tensor.isVector()) {
            throw new Unsettled(Unsettled.Cause.UNSUPPORTED, "a norm of a matrix other than that of its entries");
        }
        return tensor;
    }

    /** A vector: of a number all norms would be the same. */
    private static <S> Tensor<S> several(Tensor<S> tensor) {
        if (tensor.isScalar()) {
            throw new Unsettled(Unsettled.Cause.UNSUPPORTED, "the note does not say what shape every name in it has");
        }
        return vector(tensor);
    }

    private Tensor<S> columns(Tensor<S> matrix) {
        if (matrix.isScalar()) {
            throw new Unsettled(Unsettled.Cause.UNSUPPORTED, "the sums of the columns of a number");
        }
        List<S> all = matrix.cells();
        List<S> sums = new ArrayList<>();
        for (int column = 0; column < matrix.columns(); column++) {
            List<S> cells = new ArrayList<>();
            for (int row = 0; row < matrix.rows(); row++) {
                cells.add(all.get(row * matrix.columns() + column));
            }
            sums.add(sum(cells));
        }
        return new Tensor<>(1, sums.size(), sums);
    }

    private Tensor<S> length(Tensor<S> vector) {
        if (vector.isScalar()) {
            return vector.each(arithmetic::size);
        }
        List<S> squares =
                vector.cells().stream().map(x -> arithmetic.times(x, x)).toList();
        return Tensor.scalar(arithmetic.apply(Primitive.SQRT, sum(squares)));
    }

    private S sum(List<S> terms) {
        S sum = terms.get(0);
        for (S term : terms.subList(1, terms.size())) {
            sum = arithmetic.plus(sum, term);
        }
        return sum;
    }

    /** Of a vector; of a matrix with several rows, row by row. */
    private Tensor<S> softmax(Tensor<S> z) {
        if (z.isScalar()) {
            throw new Unsettled(Unsettled.Cause.SHAPE, "a softmax is of several numbers");
        }
        Tensor<S> up = z.each(x -> arithmetic.apply(Primitive.EXP, x));
        List<S> shares = new ArrayList<>();
        int rows = z.isVector() ? 1 : z.rows();
        int length = z.cells().size() / rows;
        for (int r = 0; r < rows; r++) {
            List<S> row = up.cells().subList(r * length, (r + 1) * length);
            S total = sum(row);
            row.forEach(x -> shares.add(arithmetic.dividedBy(x, total)));
        }
        return new Tensor<>(z.rows(), z.columns(), shares);
    }

    Tensor<S> softmaxComponent(SoftmaxComponent component, List<Tensor<S>> arguments) {
        List<S> up = new ArrayList<>();
        arguments.forEach(z -> up.add(arithmetic.apply(Primitive.EXP, z.at(0, 0))));
        return Tensor.scalar(arithmetic.dividedBy(up.get(component.index()), sum(up)));
    }

    private Tensor<S> diagonal(Tensor<S> vector) {
        if (!vector.isVector()) {
            throw new Unsettled(Unsettled.Cause.SHAPE, "diag of a matrix of " + vector.shape());
        }
        int n = vector.cells().size();
        List<S> cells = new ArrayList<>();
        for (int r = 0; r < n; r++) {
            for (int c = 0; c < n; c++) {
                cells.add(r == c ? vector.cells().get(r) : arithmetic.constant(Rational.ZERO));
            }
        }
        return new Tensor<>(n, n, cells);
    }

    private Tensor<S> trace(Tensor<S> matrix) {
        if (matrix.rows() != matrix.columns()) {
            throw new Unsettled(Unsettled.Cause.SHAPE, "the trace of a matrix of " + matrix.shape());
        }
        // asking for all cells tells an identity of any size from a matrix
        List<S> cells = matrix.cells();
        List<S> diagonal = new ArrayList<>();
        for (int i = 0; i < matrix.rows(); i++) {
            diagonal.add(cells.get(i * matrix.columns() + i));
        }
        return Tensor.scalar(sum(diagonal));
    }

    /** {@code \\max(z_i)} may be the largest of all entries; that of one number says nothing. */
    private static <S> List<Tensor<S>> severalOf(List<Tensor<S>> arguments) {
        if (arguments.size() == 1 && arguments.get(0).isScalar()) {
            throw new Unsettled(Unsettled.Cause.UNSUPPORTED, "the largest or smallest of one number");
        }
        return arguments;
    }

    private Tensor<S> extremum(List<Tensor<S>> arguments, int sign) {
        if (arguments.size() == 1) {
            List<S> cells = arguments.get(0).cells();
            S best = cells.get(0);
            for (S next : cells.subList(1, cells.size())) {
                best = better(best, next, sign);
            }
            return Tensor.scalar(best);
        }
        Tensor<S> best = arguments.get(0);
        for (Tensor<S> next : arguments.subList(1, arguments.size())) {
            if (best.isScalar() && !next.isScalar()) {
                S only = best.at(0, 0);
                best = next.each(x -> better(only, x, sign));
            } else if (next.isScalar()) {
                best = best.each(x -> better(x, next.at(0, 0), sign));
            } else if (best.hasShapeOf(next)) {
                best = best.zip(next, (x, y) -> better(x, y, sign));
            } else {
                throw new Unsettled(Unsettled.Cause.SHAPE, "the larger of " + best.shape() + " and " + next.shape());
            }
        }
        return best;
    }

    S better(S a, S b, int sign) {
        return arithmetic.decided(arithmetic.minus(a, b), found -> found * sign >= 0 ? a : b);
    }
}
