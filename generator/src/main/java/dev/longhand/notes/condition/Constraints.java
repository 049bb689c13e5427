package dev.longhand.notes.condition;

import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.Accented;
import dev.longhand.latex.tree.Tree.Chain;
import dev.longhand.latex.tree.Tree.Group;
import dev.longhand.latex.tree.Tree.Product;
import dev.longhand.latex.tree.Tree.Scripted;
import dev.longhand.latex.tree.Tree.Sum;
import dev.longhand.latex.tree.Tree.Symbol;
import dev.longhand.notes.declaration.SpaceReading;
import java.util.ArrayList;
import java.util.List;

/**
 * Equations behind an "if" that give no name its meaning but say what a name may be: {@code W = W^\top}, {@code Q^\top Q =
 * I}. What holds beside them need not hold for any entries whatever.
 */
public final class Constraints {
    private Constraints() {}

    /** The names that an equation constrains; none where it may be a definition or a claim. */
    public static List<Tree> in(Chain chain) {
        if (chain.relations().size() != 1 || !chain.relations().get(0).kind().isEquality()) {
            return List.of();
        }
        List<Tree> left = new ArrayList<>();
        List<Tree> right = new ArrayList<>();
        boolean plain = names(chain.sides().get(0), left) && names(chain.sides().get(1), right);
        if (!plain
                || defines(chain.sides().get(0), right)
                || defines(chain.sides().get(1), left)) {
            return List.of();
        }
        left.addAll(right);
        return left;
    }

    /** Whether a side is a name that does not stand on the other one, unless it is the identity. */
    private static boolean defines(Tree side, List<Tree> others) {
        Tree base = side instanceof Scripted scripted && scripted.sup() == null ? scripted.base() : side;
        return SpaceReading.isName(base)
                && !(base instanceof Scripted)
                && !isIdentity(base)
                && others.stream().noneMatch(other -> other.spelling().equals(base.spelling()));
    }

    private static boolean isIdentity(Tree base) {
        Tree letter = base instanceof Accented accented ? accented.content() : base;
        return letter instanceof Symbol symbol && symbol.base().equals("I");
    }

    /** Gathers the names of a side made of nothing but sums and products; false where something else is in it. */
    private static boolean names(Tree side, List<Tree> found) {
        if (side instanceof Scripted scripted) {
            return names(scripted.base(), found);
        }
        if (side instanceof Product product) {
            return product.factors().stream().allMatch(factor -> names(factor.operand(), found));
        }
        if (side instanceof Sum sum) {
            return sum.terms().stream().allMatch(term -> names(term.operand(), found));
        }
        if (side instanceof Group group) {
            return group.items().size() == 1 && names(group.items().get(0), found);
        }
        if (SpaceReading.isName(side)) {
            return isIdentity(side) || found.add(side);
        }
        return side instanceof Tree.Numeral;
    }
}
