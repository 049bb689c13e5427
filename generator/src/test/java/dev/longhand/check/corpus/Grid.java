package dev.longhand.check.corpus;

import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/** A matrix of doubles. */
record Grid(double[][] rows) {

    int height() {
        return rows.length;
    }

    int width() {
        return rows[0].length;
    }

    static Grid of(int height, int width, Entry entry) {
        double[][] rows = new double[height][width];
        for (int i = 0; i < height; i++) {
            for (int j = 0; j < width; j++) {
                rows[i][j] = entry.at(i, j);
            }
        }
        return new Grid(rows);
    }

    interface Entry {
        double at(int i, int j);
    }

    Grid times(Grid right) {
        if (width() != right.height()) {
            throw new Misfit();
        }
        return of(height(), right.width(), (i, j) -> {
            double sum = 0;
            for (int k = 0; k < width(); k++) {
                sum += rows[i][k] * right.rows[k][j];
            }
            return sum;
        });
    }

    Grid with(Grid other, DoubleBinaryOperator operator) {
        if (height() != other.height() || width() != other.width()) {
            throw new Misfit();
        }
        return of(height(), width(), (i, j) -> operator.applyAsDouble(rows[i][j], other.rows[i][j]));
    }

    Grid each(DoubleUnaryOperator operator) {
        return of(height(), width(), (i, j) -> operator.applyAsDouble(rows[i][j]));
    }

    Grid transposed() {
        return of(width(), height(), (i, j) -> rows[j][i]);
    }

    /** Whether shape and entries agree, these up to the error of differences. */
    boolean like(Grid other) {
        if (height() != other.height() || width() != other.width()) {
            return false;
        }
        for (int i = 0; i < height(); i++) {
            for (int j = 0; j < width(); j++) {
                double a = rows[i][j];
                double b = other.rows[i][j];
                if (Math.abs(a - b) > 1e-6 * Math.max(0.1, Math.max(Math.abs(a), Math.abs(b)))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Shapes that do not go together. */
    static final class Misfit extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
