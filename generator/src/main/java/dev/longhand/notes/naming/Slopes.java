package dev.longhand.notes.naming;

import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.Derivative;
import dev.longhand.latex.tree.Tree.Scripted;
import dev.longhand.latex.tree.Tree.Symbol;

/** Derivatives in formulas, however they are written. */
public final class Slopes {
    private Slopes() {}

    /** Whether there is one in a formula. */
    public static boolean isIn(Tree tree) {
        boolean here = tree instanceof Derivative
                || (tree instanceof Scripted scripted && scripted.primes() > 0)
                || (tree instanceof Symbol symbol
                        && (symbol.base().equals("\\nabla") || symbol.base().equals("\\partial")));
        return here || NamedParts.of(tree).stream().anyMatch(Slopes::isIn);
    }
}
