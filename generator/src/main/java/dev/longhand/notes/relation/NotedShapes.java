package dev.longhand.notes.relation;

import dev.longhand.latex.tree.Tree;
import java.util.List;

/**
 * The shapes that a note gives to names.
 *
 * @param special names in sentences that speak of symmetry, of unit length and the like: what they stand for may not have
 *     any entries whatever
 */
public record NotedShapes(List<DeclaredShape> shapes, List<Tree> special) {
    public NotedShapes {
        shapes = List.copyOf(shapes);
        special = List.copyOf(special);
    }
}
