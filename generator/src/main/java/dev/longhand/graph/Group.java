package dev.longhand.graph;

import dev.longhand.expr.Name;
import java.util.List;

/**
 * Names that belong together as a matrix or vector: a layer's weights, biases, pre-activations, activations, or the
 * inputs.
 *
 * @param label the name of the whole, such as {@code W^{(1)}}
 * @param rows at least 1
 * @param columns at least 1; 1 for vectors
 * @param members row by row; {@code rows * columns} of them, not necessarily all different
 */
public record Group(Name label, Role role, int rows, int columns, List<Name> members) {

    public Group {
        members = List.copyOf(members);
        if (members.size() != rows * columns || members.isEmpty()) {
            throw new IllegalArgumentException(label + ": " + members.size() + " names for " + rows + " x " + columns);
        }
    }

    /** A column of names. */
    public static Group vector(Name label, Role role, List<Name> members) {
        return new Group(label, role, members.size(), 1, members);
    }

    /** The name at a row and a column, both from 0. */
    public Name at(int row, int column) {
        return members.get(row * columns + column);
    }
}
