package dev.longhand.derivation;

import dev.longhand.expr.Algebra;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * A matrix of formulas.
 *
 * @param rows at least 1
 * @param columns at least 1
 * @param entries row by row
 */
public record Grid(int rows, int columns, List<Expression> entries) {

    public Grid {
        entries = List.copyOf(entries);
        if (rows < 1 || columns < 1 || entries.size() != rows * columns) {
            throw new IllegalArgumentException(rows + " x " + columns + " entries, not " + entries.size());
        }
    }

    /** A vector that stands or lies. */
    public static Grid vector(List<? extends Expression> entries, boolean lies) {
        return new Grid(lies ? 1 : entries.size(), lies ? entries.size() : 1, List.copyOf(entries));
    }

    /** A matrix of names, all rows of one length. */
    public static Grid of(List<List<Name>> rows) {
        List<Expression> entries = new ArrayList<>();
        rows.forEach(row -> row.forEach(name -> entries.add(Algebra.variable(name))));
        return new Grid(rows.size(), rows.get(0).size(), entries);
    }

    /** The entry in row {@code i} and column {@code j}, both from 0. */
    public Expression at(int i, int j) {
        return entries.get(i * columns + j);
    }

    /** The matrix product; {@code other} has as many rows as this has columns. */
    public Grid times(Grid other) {
        if (columns != other.rows) {
            throw new IllegalArgumentException(shape() + " times " + other.shape());
        }
        return filled(rows, other.columns, (i, j) -> {
            List<Expression> terms = new ArrayList<>();
            for (int k = 0; k < columns; k++) {
                terms.add(Algebra.product(at(i, k), other.at(k, j)));
            }
            return Algebra.sum(terms);
        });
    }

    /** The entrywise product. */
    public Grid hadamard(Grid other) {
        requireSameShape(other);
        return filled(rows, columns, (i, j) -> Algebra.product(at(i, j), other.at(i, j)));
    }

    public Grid plus(Grid other) {
        requireSameShape(other);
        return filled(rows, columns, (i, j) -> Algebra.sum(at(i, j), other.at(i, j)));
    }

    public Grid transposed() {
        return filled(columns, rows, (i, j) -> at(j, i));
    }

    /** Rows and columns for messages. */
    String shape() {
        return rows + " x " + columns;
    }

    private void requireSameShape(Grid other) {
        if (rows != other.rows || columns != other.columns) {
            throw new IllegalArgumentException(shape() + " beside " + other.shape());
        }
    }

    private static Grid filled(int rows, int columns, BiFunction<Integer, Integer, Expression> entry) {
        List<Expression> entries = new ArrayList<>(rows * columns);
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                entries.add(entry.apply(i, j));
            }
        }
        return new Grid(rows, columns, entries);
    }
}
