package dev.longhand.latex.reading;

import dev.longhand.latex.token.Token;
import dev.longhand.latex.tree.Tree.Separator;

/** Intervals with one end in them: {@code [a, b)} and {@code (a, b]}. */
final class Intervals {

    private Intervals() {}

    /** Whether a bracket with two items is closed by the other kind of bracket here. */
    static boolean isClosed(String opening, Items items, Token closer) {
        boolean crossed = (opening.equals("[") && closer.is(")")) || (opening.equals("(") && closer.is("]"));
        return crossed && items.items().size() == 2 && items.separator() == Separator.COMMA;
    }
}
