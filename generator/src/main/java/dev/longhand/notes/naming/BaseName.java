package dev.longhand.notes.naming;

import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.Accented;
import dev.longhand.latex.tree.Tree.Marked;
import dev.longhand.latex.tree.Tree.Scripted;
import dev.longhand.latex.tree.Tree.Symbol;
import dev.longhand.latex.tree.Tree.Words;
import dev.longhand.notes.meaning.FunctionNames;
import java.util.Set;

/** The letter or word of a name, without its indices. */
public final class BaseName {

    private BaseName() {}

    /** The base of a name, empty for other trees. */
    public static String of(Tree tree) {
        if (tree instanceof Symbol symbol) {
            return symbol.base();
        }
        if (tree instanceof Words words) {
            return words.text().strip();
        }
        if (tree instanceof Scripted scripted) {
            return of(scripted.base());
        }
        if (tree instanceof Marked marked) {
            return of(marked.content());
        }
        if (tree instanceof Accented accented) {
            String inner = of(accented.content());
            Set<String> names =
                    Set.of("\\hat", "\\bar", "\\tilde", "\\dot", "\\widehat", "\\overline", "\\widetilde", "\\mathcal");
            return inner.isEmpty() || !names.contains(accented.accent())
                    ? inner
                    : accented.accent().replace("wide", "").replace("overline", "bar") + " " + inner;
        }
        return "";
    }

    /** Whether a sign is a letter that may name something: one of the alphabet, or a Greek one that is no function. */
    public static boolean isLetter(String base) {
        return base.length() == 1 || (base.matches("\\\\[A-Za-z]{2,}") && !FunctionNames.isWord(base));
    }
}
