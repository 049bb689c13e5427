package dev.longhand.notes.elaboration;

import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.Accented;
import dev.longhand.latex.tree.Tree.Factor;
import dev.longhand.latex.tree.Tree.Join;
import dev.longhand.latex.tree.Tree.Numeral;
import dev.longhand.latex.tree.Tree.Scripted;
import dev.longhand.latex.tree.Tree.Symbol;
import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.NameForm;
import dev.longhand.notes.meaning.NotUnderstood;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The vector of ones at the ends of a product, where it says along which axis entries are added up:
 * {@code \mathbf{1}^T X} are the sums of the columns, {@code X \mathbf{1}} those of the rows. In a sum it repeats a row or
 * column, {@code X W + \mathbf{1} b^T}.
 */
final class Ones {

    private static final Set<String> FONTS =
            Set.of("\\mathbf", "\\boldsymbol", "\\bm", "\\mathbb", "\\vec", "\\mathds");

    private Ones() {}

    /** Whether a tree is the vector of ones, its length perhaps below. */
    static boolean is(Tree tree) {
        boolean sized = tree instanceof Scripted s
                && s.sup() == null
                && s.primes() == 0
                && (s.sub() instanceof Symbol || s.sub() instanceof Numeral);
        return isVectorOf("1", sized ? ((Scripted) tree).base() : tree);
    }

    /** Whether a tree is a vector or matrix of zeros. */
    static boolean isZeros(Tree tree) {
        return isVectorOf("0", tree);
    }

    private static boolean isVectorOf(String digit, Tree tree) {
        return tree instanceof Accented accented
                && FONTS.contains(accented.accent())
                && accented.content() instanceof Numeral n
                && n.digits().equals(digit);
    }

    private static boolean isTransposed(Tree tree) {
        return tree instanceof Scripted s
                && s.sup() != null
                && s.primes() == 0
                && NameForm.isTranspose(s.sup())
                && is(s.base());
    }

    /**
     * What a term repeats for every row or column of the terms beside it: the row b^T of {@code \mathbf{1} b^T}, the column b
     * of {@code b \mathbf{1}^T}; any other term itself.
     */
    static Tree repeated(Tree term) {
        if (!(term instanceof Tree.Product product) || product.factors().size() != 2) {
            return term;
        }
        Tree first = product.factors().get(0).operand();
        Tree last = product.factors().get(1).operand();
        Join join = product.factors().get(1).join();
        if (join != Join.BESIDE && join != Join.DOT) {
            return term;
        }
        boolean row = last instanceof Scripted s && s.sup() != null && NameForm.isTranspose(s.sup());
        if (is(first) && row) {
            return last;
        }
        return isTransposed(last) && !(first instanceof Numeral) && !is(first) ? first : term;
    }

    /** What the ones at the ends of a product make of the rest of it; null where there are none. */
    static @Nullable Meaning sums(Elaboration elaboration, List<Factor> factors) throws NotUnderstood {
        boolean plain = factors.stream().allMatch(f -> f.join() == Join.BESIDE || f.join() == Join.DOT);
        if (!plain || factors.size() < 2) {
            return null;
        }
        boolean first = isTransposed(factors.get(0).operand());
        boolean last = is(factors.get(factors.size() - 1).operand());
        List<Factor> rest = factors.subList(first ? 1 : 0, factors.size() - (last ? 1 : 0));
        if ((!first && !last) || rest.isEmpty()) {
            return null;
        }
        Meaning inner = new FactorReading(elaboration, rest).product();
        Callee.Whole sums = first && last
                ? Callee.Whole.SUM_OF_ENTRIES
                : first ? Callee.Whole.SUMS_OF_COLUMNS : Callee.Whole.SUMS_OF_ROWS;
        return new Meaning.Call(sums, 0, List.of(inner));
    }
}
