package dev.longhand.notes.elaboration;

import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.Accented;
import dev.longhand.latex.tree.Tree.Numeral;
import dev.longhand.latex.tree.Tree.Scripted;
import dev.longhand.latex.tree.Tree.Symbol;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The vector of ones. In a product it says along which axis entries are added up, {@code \mathbf{1}^T X} and
 * {@code X \mathbf{1}}, or how often a row or column is repeated, {@code X W + \mathbf{1} b^T}.
 */
final class Ones {

    private static final Set<String> FONTS =
            Set.of("\\mathbf", "\\boldsymbol", "\\bm", "\\mathbb", "\\vec", "\\mathds");

    private Ones() {}

    /** Whether a tree is the vector of ones, its length perhaps below. */
    static boolean is(Tree tree) {
        boolean sized = tree instanceof Scripted s && s.sup() == null && s.primes() == 0 && isSizedBy(s.sub());
        return isVectorOf("1", sized ? ((Scripted) tree).base() : tree);
    }

    /** Whether a tree is the vector of ones in bold with its length below, rather than what is one where something holds. */
    static boolean isSized(Scripted tree) {
        return tree.base() instanceof Accented accented
                && !accented.accent().equals("\\mathbb")
                && isSizedBy(tree.sub())
                && isVectorOf("1", accented);
    }

    /** Whether a tree is a vector or matrix of zeros. */
    static boolean isZeros(Tree tree) {
        return isVectorOf("0", tree);
    }

    private static boolean isSizedBy(@Nullable Tree sub) {
        return sub instanceof Symbol || sub instanceof Numeral;
    }

    private static boolean isVectorOf(String digit, Tree tree) {
        return tree instanceof Accented accented
                && FONTS.contains(accented.accent())
                && accented.content() instanceof Numeral n
                && n.digits().equals(digit);
    }
}
