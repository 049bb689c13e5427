package dev.longhand.notes.convention;

import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.BigOperator;
import dev.longhand.latex.tree.Tree.Bracket;
import dev.longhand.latex.tree.Tree.Fraction;
import dev.longhand.latex.tree.Tree.Group;
import dev.longhand.latex.tree.Tree.Product;
import dev.longhand.latex.tree.Tree.Scripted;
import dev.longhand.latex.tree.Tree.Symbol;
import dev.longhand.notes.naming.BaseName;
import dev.longhand.notes.relation.NotedRelation;
import dev.longhand.notes.relation.NotedRelations;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Letters of functions that an equation says are the softmax, {@code \sigma(z_i) = e^{z_i} / \sum_j e^{z_j}} or
 * {@code \sigma(z)_i = ...}: there the letter of the logistic function is another one.
 */
final class SoftmaxLetters {

    private SoftmaxLetters() {}

    static Set<String> in(NotedRelations note) {
        Set<String> letters = new HashSet<>();
        for (NotedRelation relation : note.relations()) {
            List<Tree> sides = relation.sides();
            if (sides.size() == 2
                    && relation.relation().kind().mayDefine()
                    && sides.get(0) instanceof Product call
                    && call.factors().size() == 2
                    && call.factors().get(0).operand() instanceof Symbol function
                    && isOfEntry(call.factors().get(1).operand())
                    && isShare(sides.get(1))) {
                letters.add(function.base());
            }
        }
        return letters;
    }

    /** {@code (z_i)} or {@code (z)_i}. */
    private static boolean isOfEntry(Tree tree) {
        if (tree instanceof Scripted scripted && scripted.sub() != null) {
            return scripted.base() instanceof Group group && group.bracket() == Bracket.ROUND;
        }
        return tree instanceof Group group
                && group.bracket() == Bracket.ROUND
                && group.items().size() == 1
                && group.items().get(0) instanceof Scripted entry
                && entry.sub() != null;
    }

    /** An exponential over the sum of all. */
    private static boolean isShare(Tree tree) {
        return tree instanceof Fraction share
                && isExponential(share.numerator())
                && share.denominator() instanceof BigOperator sum
                && sum.operator().equals("\\sum")
                && isExponential(sum.body());
    }

    private static boolean isExponential(Tree tree) {
        if (tree instanceof Group group
                && group.bracket() == Bracket.NONE
                && group.items().size() == 1) {
            return isExponential(group.items().get(0));
        }
        return tree instanceof Product product
                ? BaseName.of(product.factors().get(0).operand()).endsWith("exp")
                : tree instanceof Scripted power
                        && power.sup() != null
                        && BaseName.of(power).equals("e");
    }
}
