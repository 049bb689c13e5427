package dev.longhand.check.evaluation;

import dev.longhand.check.arithmetic.Arithmetic;
import dev.longhand.check.quantity.Choices;
import dev.longhand.check.quantity.Tensor;
import dev.longhand.check.quantity.Unsettled;
import java.util.ArrayList;
import java.util.List;

/**
 * All partial derivatives of one tensor by another: a row for each cell of what is differentiated, a column for each of the
 * variables, both by rows.
 *
 * @param ofRows rows of what is differentiated
 * @param byRows rows of what it is differentiated by
 * @param columns the derivatives by each variable in turn
 * @param isDiagonal whether each cell varies with the variable of the same place alone
 */
record Jacobian<S>(int ofRows, int ofColumns, int byRows, int byColumns, List<List<S>> columns, boolean isDiagonal) {

    private static final Choices.Option ENTRYWISE =
            new Choices.Option("the derivative of a vector by a vector is taken entry by entry", true);
    /** The same where other entries are not zero, so that they are left out. */
    private static final Choices.Option ENTRYWISE_ALONE =
            new Choices.Option("the derivative of a vector by a vector is taken entry by entry", false);

    private static final Choices.Option TURNED = new Choices.Option(Evaluation.ROW_FOR_EACH_VARIABLE, false);

    private S at(int of, int by) {
        return columns.get(by).get(of);
    }

    int ofSize() {
        return ofRows * ofColumns;
    }

    int bySize() {
        return byRows * byColumns;
    }

    /**
     * As it is written: of a number in the shape of the variables, by a number in the shape of what is differentiated, of
     * a vector by a vector as a matrix in one of its readings.
     *
     * @param inRows whether those of a number by a column are a row
     * @throws Unsettled where it takes more than two indices
     */
    Tensor<S> arranged(Choices choices, boolean inRows) {
        if (ofSize() == 1) {
            List<S> cells = new ArrayList<>();
            for (int by = 0; by < bySize(); by++) {
                cells.add(at(0, by));
            }
            return inRows && byColumns() == 1
                    ? new Tensor<>(1, byRows(), cells)
                    : new Tensor<>(byRows(), byColumns(), cells);
        }
        if (bySize() == 1) {
            return new Tensor<>(ofRows(), ofColumns(), columns.get(0));
        }
        if ((ofRows() > 1 && ofColumns() > 1) || (byRows() > 1 && byColumns() > 1)) {
            throw new Unsettled(Unsettled.Cause.UNSUPPORTED, "a derivative with more than two indices");
        }
        boolean square = ofSize() == bySize();
        Choices.Option entrywise = isDiagonal() ? ENTRYWISE : ENTRYWISE_ALONE;
        int taken = choices.pick(
                "vector by vector",
                square ? List.of(Choices.Option.PLAIN, entrywise, TURNED) : List.of(Choices.Option.PLAIN, TURNED));
        List<S> cells = new ArrayList<>();
        for (int of = 0; of < ofSize(); of++) {
            for (int by = 0; by < bySize(); by++) {
                cells.add(at(of, by));
            }
        }
        if (square && taken == 1) {
            List<S> diagonal = new ArrayList<>();
            for (int i = 0; i < ofSize(); i++) {
                diagonal.add(at(i, i));
            }
            return new Tensor<>(ofRows(), ofColumns(), diagonal);
        }
        Tensor<S> matrix = new Tensor<>(ofSize(), bySize(), cells);
        return taken == 0 ? matrix : matrix.transposed();
    }

    /**
     * The sum over all entries of what stands between.
     *
     * @param next the derivatives of what this one is taken by
     * @throws Unsettled where the sizes of that differ
     */
    Jacobian<S> times(Jacobian<S> next, Arithmetic<S> arithmetic) {
        if (bySize() != next.ofSize()) {
            throw new Unsettled(Unsettled.Cause.SHAPE, "neighbours of a chain have different sizes");
        }
        List<List<S>> columns = new ArrayList<>();
        for (int by = 0; by < next.bySize(); by++) {
            List<S> column = new ArrayList<>();
            for (int of = 0; of < ofSize(); of++) {
                S sum = arithmetic.times(at(of, 0), next.at(0, by));
                for (int k = 1; k < bySize(); k++) {
                    sum = arithmetic.plus(sum, arithmetic.times(at(of, k), next.at(k, by)));
                }
                column.add(sum);
            }
            columns.add(column);
        }
        return new Jacobian<>(ofRows, ofColumns, next.byRows, next.byColumns, columns, isDiagonal && next.isDiagonal);
    }
}
