package dev.longhand.notes.declaration;

import dev.longhand.latex.tree.Tree;
import java.util.List;

/**
 * The shapes that a note gives to names and derivatives.
 *
 * @param special names in sentences that speak of symmetry, of unit length and the like: what they stand for may not have
 *     any entries whatever
 */
public record NotedShapes(List<DeclaredShape> shapes, List<Tree> special) {
    public NotedShapes {
        shapes = List.copyOf(shapes);
        special = List.copyOf(special);
    }

    /**
     * Whether a derivative of a vector by another is said to have as many rows as the former has entries, and as many columns as
     * the latter.
     */
    boolean haveRows() {
        return shapes.stream()
                .anyMatch(shape -> shape.name() instanceof Tree.Derivative d
                        && d.of() != null
                        && d.by().size() == 1
                        && shape.rows() != null
                        && shape.columns() != null
                        && !shape.rows().spelling().equals(shape.columns().spelling())
                        && isLong(d.of(), shape.rows())
                        && isLong(d.by().get(0), shape.columns()));
    }

    private boolean isLong(Tree vector, Tree size) {
        return shapes.stream()
                .anyMatch(shape -> shape.kind() == DeclaredShape.Kind.VECTOR
                        && shape.name().spelling().equals(vector.spelling())
                        && shape.rows() != null
                        && shape.rows().spelling().equals(size.spelling()));
    }
}
