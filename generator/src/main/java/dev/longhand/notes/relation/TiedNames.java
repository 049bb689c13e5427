package dev.longhand.notes.relation;

import dev.longhand.latex.tree.Tree;
import dev.longhand.notes.naming.BaseName;
import java.util.List;

/** Equations between two bare names, such as {@code v = w} or {@code M = W^T}. */
final class TiedNames {
    private TiedNames() {}

    static boolean are(List<Tree> sides) {
        return sides.size() == 2 && sides.stream().map(BaseName::of).allMatch(BaseName::isLetter);
    }
}
