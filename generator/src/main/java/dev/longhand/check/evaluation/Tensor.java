package dev.longhand.check.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/**
 * A matrix of numbers; vectors are columns or rows, a number is one by one.
 *
 * @param cells row by row
 */
public record Tensor<S>(int rows, int columns, List<S> cells) {

    public Tensor {
        cells = List.copyOf(cells);
        if (cells.size() != rows * columns || cells.isEmpty()) {
            throw new IllegalArgumentException(cells.size() + " cells for " + rows + " x " + columns);
        }
    }

    public static <S> Tensor<S> scalar(S value) {
        return new Tensor<>(1, 1, List.of(value));
    }

    public S at(int row, int column) {
        return cells.get(row * columns + column);
    }

    public boolean isScalar() {
        return rows == 1 && columns == 1;
    }

    boolean isVector() {
        return rows == 1 || columns == 1;
    }

    public boolean hasShapeOf(Tensor<?> other) {
        return rows == other.rows && columns == other.columns;
    }

    String shape() {
        return rows + "x" + columns;
    }

    public Tensor<S> transposed() {
        List<S> turned = new ArrayList<>(cells.size());
        for (int c = 0; c < columns; c++) {
            for (int r = 0; r < rows; r++) {
                turned.add(at(r, c));
            }
        }
        return new Tensor<>(columns, rows, turned);
    }

    public <T> Tensor<T> map(java.util.function.Function<? super S, ? extends T> operation) {
        List<T> mapped = new ArrayList<>(cells.size());
        cells.forEach(cell -> mapped.add(operation.apply(cell)));
        return new Tensor<>(rows, columns, mapped);
    }

    Tensor<S> each(UnaryOperator<S> operation) {
        return map(operation);
    }

    Tensor<S> zip(Tensor<S> other, BinaryOperator<S> operation) {
        List<S> zipped = new ArrayList<>(cells.size());
        for (int i = 0; i < cells.size(); i++) {
            zipped.add(operation.apply(cells.get(i), other.cells.get(i)));
        }
        return new Tensor<>(rows, columns, zipped);
    }
}
