package dev.longhand.notes.declaration;

import dev.longhand.latex.tree.Tree;
import org.jspecify.annotations.Nullable;

/**
 * What a note says of the shape of a name, in words or by the set that it is from.
 *
 * @param name the letter with its scripts
 * @param rows how many rows, or the length of a vector; null where it is not said
 * @param columns how many columns of a matrix; null where it is not said
 */
public record DeclaredShape(
        Tree name, Kind kind, @Nullable Tree rows, @Nullable Tree columns) {

    /** The letter of the size of square matrices whose size is not said. */
    public static final String SQUARE = "\\square";

    /** What a name stands for. */
    public enum Kind {
        MATRIX,
        /** A row or a column: which of them is not said. */
        VECTOR,
        NUMBER
    }

    /** The same of another name. */
    DeclaredShape of(Tree other) {
        return new DeclaredShape(other, kind, rows, columns);
    }
}
