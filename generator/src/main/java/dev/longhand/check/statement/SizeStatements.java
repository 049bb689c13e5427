package dev.longhand.check.statement;

import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.Bracket;
import dev.longhand.latex.tree.Tree.Group;
import dev.longhand.latex.tree.Tree.Join;
import dev.longhand.latex.tree.Tree.Numeral;
import dev.longhand.latex.tree.Tree.Product;
import dev.longhand.latex.tree.Tree.Scripted;
import dev.longhand.latex.tree.Tree.Separator;
import dev.longhand.latex.tree.Tree.Sum;
import dev.longhand.latex.tree.Tree.Symbol;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Equations of sizes in which the signs are those of what has them: {@code (m, n) = (m, k)(k, n)}, {@code (n, 1) = (1, n)^T},
 * and {@code m \times k = m - k + 1} for what a filter of size k leaves of m. As numbers they would say something else.
 */
final class SizeStatements {

    private static final String LETTERS = "[mnkpqdhwstblNMDKBTHWCFP]";
    private static final int DEEPEST = 12;

    private SizeStatements() {}

    /** Whether an equation says nothing but which sizes come of others. */
    static boolean are(Tree left, Tree right) {
        List<String> letters = new ArrayList<>();
        boolean made = isMade(left) || isMade(right);
        return isTurnedPair(left, right)
                || isTurnedPair(right, left)
                || (made && isShape(left, letters, 0) && isShape(right, letters, 0) && !letters.isEmpty())
                || (isCrossed(left) && right instanceof Sum && areSizes(right, letters, 0) && !letters.isEmpty());
    }

    /** Two numbers that change places under a T: {@code (4, 1) = (1, 4)^T}. */
    private static boolean isTurnedPair(Tree pair, Tree turned) {
        if (!(pair instanceof Group group)
                || !(turned instanceof Scripted scripted)
                || !(scripted.base() instanceof Group other)
                || !isTranspose(scripted.sup())) {
            return false;
        }
        Group inner = other.items().size() == 1 && other.items().get(0) instanceof Group bracketed ? bracketed : other;
        return isPair(group)
                && isPair(inner)
                && group.items().get(0).spelling().equals(inner.items().get(1).spelling())
                && group.items().get(1).spelling().equals(inner.items().get(0).spelling());
    }

    private static boolean isPair(Group group) {
        return group.bracket() == Bracket.ROUND
                && group.separator() == Separator.COMMA
                && group.items().size() == 2
                && group.items().stream().allMatch(Numeral.class::isInstance);
    }

    /** Whether a side is more than a shape as it stands. */
    private static boolean isMade(Tree side) {
        return side instanceof Sum || side instanceof Product || side instanceof Scripted;
    }

    /** Shapes added, multiplied or turned; those of a sum are all the same, or they are vectors. */
    private static boolean isShape(Tree tree, List<String> letters, int depth) {
        if (depth > DEEPEST) {
            return false;
        }
        if (tree instanceof Sum sum) {
            return sum.terms().stream()
                                    .map(term -> term.operand().spelling())
                                    .distinct()
                                    .count()
                            == 1
                    && sum.terms().stream().allMatch(term -> isShape(term.operand(), letters, depth + 1));
        }
        if (tree instanceof Product product) {
            return product.factors().stream().allMatch(factor -> isShape(factor.operand(), letters, depth + 1));
        }
        if (tree instanceof Scripted turned && turned.sub() == null && turned.primes() == 0) {
            return isTranspose(turned.sup()) && isShape(turned.base(), letters, depth + 1);
        }
        if (!(tree instanceof Group group)) {
            return false;
        }
        return group.items().size() == 1
                ? isShape(group.items().get(0), letters, depth + 1)
                : group.bracket() == Bracket.ROUND
                        && group.separator() == Separator.COMMA
                        && group.items().stream().allMatch(item -> areSizes(item, letters, depth + 1));
    }

    private static boolean isTranspose(@Nullable Tree sup) {
        return sup instanceof Symbol sign
                && (sign.base().equals("T") || sign.base().equals("\\top"));
    }

    /** Two sizes with a cross between them, neither of them a bare number. */
    private static boolean isCrossed(Tree tree) {
        return tree instanceof Product product
                && product.factors().size() == 2
                && product.factors().get(1).join() == Join.CROSS
                && product.factors().stream().allMatch(f -> {
                    List<String> letters = new ArrayList<>();
                    return areSizes(f.operand(), letters, 0) && !letters.isEmpty();
                });
    }

    /** Whether nothing but letters of sizes and numbers stands in a formula, and which letters they are. */
    private static boolean areSizes(Tree tree, List<String> letters, int depth) {
        if (depth > DEEPEST) {
            return false;
        }
        if (tree instanceof Numeral) {
            return true;
        }
        if (tree instanceof Scripted indexed && indexed.primes() == 0) {
            return indexed.base() instanceof Symbol && areSizes(indexed.base(), letters, depth + 1);
        }
        if (tree instanceof Symbol letter) {
            letters.add(letter.base());
            return letter.base().matches(LETTERS);
        }
        if (tree instanceof Sum sum) {
            return sum.terms().stream().allMatch(term -> areSizes(term.operand(), letters, depth + 1));
        }
        if (tree instanceof Product product) {
            return product.factors().stream().allMatch(factor -> areSizes(factor.operand(), letters, depth + 1));
        }
        return tree instanceof Group group
                && group.items().size() == 1
                && areSizes(group.items().get(0), letters, depth + 1);
    }
}
