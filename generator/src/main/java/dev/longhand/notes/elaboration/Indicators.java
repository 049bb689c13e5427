package dev.longhand.notes.elaboration;

import dev.longhand.latex.tree.Relation;
import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.Accented;
import dev.longhand.latex.tree.Tree.Bracket;
import dev.longhand.latex.tree.Tree.Chain;
import dev.longhand.latex.tree.Tree.Group;
import dev.longhand.latex.tree.Tree.Numeral;
import dev.longhand.latex.tree.Tree.Symbol;
import dev.longhand.notes.meaning.NameForm;
import org.jspecify.annotations.Nullable;

/** Ways to write what is one where a condition holds and zero elsewhere: a one, an I, or Iverson's brackets alone. */
public final class Indicators {

    private Indicators() {}

    /** Whether brackets hold a condition, given what stands right before them. */
    public static boolean isCondition(@Nullable Tree before, Tree brackets) {
        return (before != null && mark(before) && holdsComparison(brackets)) || isIverson(brackets);
    }

    /** A one, plain or in bold, or the letter I. */
    static boolean mark(Tree tree) {
        Tree plain = tree instanceof Accented accented ? accented.content() : tree;
        return (plain instanceof Numeral n && n.digits().equals("1"))
                || (plain instanceof Symbol s && s.base().equals("I"));
    }

    /** Square brackets around a comparison; an equation in them counts where it compares indices, not values. */
    static boolean isIverson(Tree tree) {
        return tree instanceof Group group
                && group.bracket() == Bracket.SQUARE
                && group.items().size() == 1
                && group.items().get(0) instanceof Chain chain
                && chain.relations().size() == 1
                && (chain.relations().get(0).kind() != Relation.Kind.EQUAL
                        ? isComparison(chain)
                        : chain.sides().stream().allMatch(Indicators::isIndex));
    }

    static boolean holdsComparison(Tree brackets) {
        return brackets instanceof Group group
                && group.items().size() == 1
                && group.items().get(0) instanceof Chain chain
                && isComparison(chain);
    }

    private static boolean isComparison(Chain chain) {
        return chain.relations().size() == 1
                && switch (chain.relations().get(0).kind()) {
                    case EQUAL, UNEQUAL, LESS, GREATER, AT_MOST, AT_LEAST -> true;
                    default -> false;
                };
    }

    private static boolean isIndex(Tree tree) {
        return NameForm.letter(tree).isPresent();
    }
}
