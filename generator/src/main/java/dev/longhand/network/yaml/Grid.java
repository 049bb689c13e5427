package dev.longhand.network.yaml;

import java.util.ArrayList;
import java.util.List;

/** Lists of lists in a file, brought into the shape that is needed. */
final class Grid {

    private Grid() {}

    /**
     * The cells row by row. A list without inner lists will do for a vector, one row or one column.
     *
     * @throws dev.longhand.source.InvalidInput when the sizes differ
     */
    static List<List<Yaml>> cells(Yaml node, Shape shape) {
        if (shape.rows() == 1 && shape.columns() == 1 && node instanceof Yaml.Scalar) {
            return List.of(List.of(node));
        }
        if (!(node instanceof Yaml.Sequence list)) {
            throw node.mismatch(shape.what(), shape.right());
        }
        boolean nested = list.items().stream().anyMatch(Yaml.Sequence.class::isInstance);
        if (!nested && shape.columns() == 1) {
            return rows(list, shape).stream().map(List::of).toList();
        }
        if (!nested && shape.rows() == 1) {
            return List.of(row(list, shape, 0));
        }
        if (!shape.matrix()) {
            throw list.mismatch(shape.what(), shape.right() + " without lists inside");
        }
        List<List<Yaml>> cells = new ArrayList<>();
        for (Yaml item : rows(list, shape)) {
            if (!(item instanceof Yaml.Sequence row)) {
                throw item.mismatch("a row of " + shape.what(), "a list of " + shape.columns());
            }
            cells.add(row(row, shape, cells.size()));
        }
        return cells;
    }

    private static List<Yaml> rows(Yaml.Sequence list, Shape shape) {
        if (list.items().size() != shape.rows()) {
            throw list.error("size mismatch: " + shape.what() + " must be " + shape.right() + "; here are "
                    + list.items().size());
        }
        return list.items();
    }

    private static List<Yaml> row(Yaml.Sequence row, Shape shape, int number) {
        if (row.items().size() != shape.columns()) {
            throw row.error("size mismatch: " + shape.what() + " must have " + shape.columns() + " columns, "
                    + (shape.firstColumn() == 0 ? "the bias and one for each input" : "one for each input")
                    + "; row " + (number + 1) + " has " + row.items().size());
        }
        return row.items();
    }
}
