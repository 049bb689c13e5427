package dev.longhand.latex.tree;

import dev.longhand.source.Span;
import java.util.List;

/**
 * What stands between two separators at the top level of a formula: sides in a chain of relations. A leading or trailing
 * relation has a {@link Tree.Blank} on its open side. A single side without relations is a statement too.
 *
 * @param separator what stands before it: {@code ,} {@code ;} {@code .} {@code \\} {@code &} {@code \quad}, a command
 *     such as {@code \Rightarrow} where it parts statements; empty at the start of the formula
 */
public record Statement(Span span, Tree.Chain chain, String separator) {

    /** The sides. */
    public List<Tree> sides() {
        return chain.sides();
    }
}
