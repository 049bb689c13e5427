package dev.longhand.check.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/**
 * A matrix of numbers; vectors are columns or rows, a number is one by one. A multiple of the identity matrix, which has the
 * size that it needs, is none by none, with the factor for its only cell. One row that is repeated as often as what stands
 * beside it needs has no rows, and its columns for cells; a repeated column has no columns: a vector of ones is both a repeated
 * number and a column.
 *
 * @param cells row by row
 */
public record Tensor<S>(int rows, int columns, List<S> cells) {

    public Tensor {
        cells = List.copyOf(cells);
        boolean open = (rows == 0) != (columns == 0)
                ? cells.size() == Math.max(rows, columns)
                : rows == 0 && columns == 0 && cells.size() == 1;
        if (!open && (rows == 0 || columns == 0)) {
            throw sizeless();
        }
        if (!open && cells.size() != rows * columns) {
            throw new IllegalArgumentException(cells.size() + " cells for " + rows + " x " + columns);
        }
    }

    /** A number, as a matrix of one row and one column. */
    public static <S> Tensor<S> scalar(S value) {
        return new Tensor<>(1, 1, List.of(value));
    }

    /** The identity matrix times a factor. */
    public static <S> Tensor<S> identity(S factor) {
        return new Tensor<>(0, 0, List.of(factor));
    }

    /** A column of ones, as long as it has to be. */
    public static <S> Tensor<S> ones(S one) {
        return new Tensor<>(0, 1, List.of(one));
    }

    /** Whether it is a multiple of the identity matrix, of no size yet. */
    public boolean isOpen() {
        return rows == 0 && columns == 0;
    }

    /** Whether it is one row or column, of which there are as many as it takes. */
    public boolean isRepeated() {
        return (rows == 0) != (columns == 0);
    }

    /** The row or column that is repeated. */
    public Tensor<S> once() {
        return new Tensor<>(Math.max(rows, 1), Math.max(columns, 1), cells);
    }

    /** What is repeated, as often as it takes to be as large as a matrix beside it; anything else as it is. */
    public Tensor<S> repeatedLike(Tensor<?> other) {
        boolean fits = isRepeated()
                && !other.isOpen()
                && !other.isRepeated()
                && (rows == 0 ? columns == other.columns : rows == other.rows);
        if (!fits) {
            return this;
        }
        return repeated(rows == 0 ? other.rows : other.columns);
    }

    /**
     * What is repeated, so many times.
     *
     * @throws Unsettled for no times, as it is not said how often then
     */
    public Tensor<S> repeated(int times) {
        if (times == 0) {
            throw endless();
        }
        List<S> all = new ArrayList<>();
        for (int i = 0; i < cells.size() * times; i++) {
            all.add(cells.get(rows == 0 ? i % columns : i / times));
        }
        return new Tensor<>(rows == 0 ? times : rows, rows == 0 ? columns : times, all);
    }

    /** A multiple of the identity matrix in the size of a square matrix beside it; anything else as it is. */
    public Tensor<S> sizedLike(Tensor<?> other, S zero) {
        if (!isOpen() || other.isOpen() || other.rows != other.columns) {
            return this;
        }
        List<S> sized = new ArrayList<>();
        for (int i = 0; i < other.cells.size(); i++) {
            sized.add(i / other.columns == i % other.columns ? cells.get(0) : zero);
        }
        return new Tensor<>(other.rows, other.columns, sized);
    }

    /** What the identity matrix is multiplied by. */
    public S factor() {
        return cells.get(0);
    }

    /**
     * Row by row.
     *
     * @throws Unsettled for a multiple of the identity matrix and for what is repeated, whose entries are not there yet
     */
    @Override
    public List<S> cells() {
        if (isOpen()) {
            throw sizeless();
        }
        if (isRepeated()) {
            throw endless();
        }
        return cells;
    }

    private static Unsettled sizeless() {
        return new Unsettled(Unsettled.Cause.SHAPE, "the size of the identity matrix is not clear");
    }

    /** Of what is repeated without an end: it refutes nothing, since another length of it may be meant. */
    public static Unsettled endless() {
        return new Unsettled(Unsettled.Cause.UNSUPPORTED, "a vector of ones of which it is not clear how long it is");
    }

    /** The entry in a row and a column, both counted from 0; not for a multiple of the identity matrix. */
    public S at(int row, int column) {
        return cells.get(row * columns + column);
    }

    /** Whether it has one row and one column. */
    public boolean isScalar() {
        return rows == 1 && columns == 1;
    }

    /** Whether it has one row or one column; a number has both. */
    public boolean isVector() {
        return rows == 1 || columns == 1;
    }

    /** Whether another one has as many rows and as many columns. */
    public boolean hasShapeOf(Tensor<?> other) {
        return rows == other.rows && columns == other.columns;
    }

    /** The numbers of rows and columns for a message, {@code 2x3}. */
    public String shape() {
        return rows + "x" + columns;
    }

    /** Columns as rows; a multiple of the identity matrix is its own transpose. */
    public Tensor<S> transposed() {
        if (isOpen() || isRepeated()) {
            return new Tensor<>(columns, rows, cells);
        }
        List<S> turned = new ArrayList<>(cells.size());
        for (int c = 0; c < columns; c++) {
            for (int r = 0; r < rows; r++) {
                turned.add(at(r, c));
            }
        }
        return new Tensor<>(columns, rows, turned);
    }

    /** The same shape with something made of each entry; of a multiple of the identity matrix, of its factor. */
    public <T> Tensor<T> map(java.util.function.Function<? super S, ? extends T> operation) {
        List<T> mapped = new ArrayList<>(cells.size());
        cells.forEach(cell -> mapped.add(operation.apply(cell)));
        return new Tensor<>(rows, columns, mapped);
    }

    /**
     * With something done to each entry.
     *
     * @throws Unsettled for a multiple of the identity matrix, whose entries are not there yet
     */
    public Tensor<S> each(UnaryOperator<S> operation) {
        if (isOpen()) {
            throw sizeless();
        }
        return map(operation);
    }

    /** With something done to each entry that leaves zeros what they are. */
    public Tensor<S> scaled(UnaryOperator<S> operation) {
        return map(operation);
    }

    /**
     * The sum of a square matrix, or of a number, and a multiple of the identity matrix.
     *
     * @throws Unsettled where it is not square
     */
    public Tensor<S> plusOpen(Tensor<S> open, BinaryOperator<S> plus) {
        if (rows != columns) {
            throw new Unsettled(Unsettled.Cause.SHAPE, "a sum of shape " + shape() + " and the identity matrix");
        }
        List<S> sum = new ArrayList<>(cells);
        for (int i = 0; i < rows; i++) {
            int diagonal = i * columns + i;
            sum.set(diagonal, plus.apply(sum.get(diagonal), open.cells.get(0)));
        }
        return new Tensor<>(rows, columns, sum);
    }

    /** Entry by entry with another of the same shape, which is not checked. */
    public Tensor<S> zip(Tensor<S> other, BinaryOperator<S> operation) {
        List<S> zipped = new ArrayList<>(cells.size());
        for (int i = 0; i < cells.size(); i++) {
            zipped.add(operation.apply(cells.get(i), other.cells.get(i)));
        }
        return new Tensor<>(rows, columns, zipped);
    }
}
