package dev.longhand.notes.relation;

import dev.longhand.latex.tree.Relation;
import dev.longhand.latex.tree.Statement;
import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.Bracket;
import dev.longhand.latex.tree.Tree.Chain;
import dev.longhand.latex.tree.Tree.Group;
import dev.longhand.latex.tree.Tree.Numeral;
import dev.longhand.latex.tree.Tree.Scripted;
import dev.longhand.latex.tree.Tree.Sum;
import dev.longhand.latex.tree.Tree.Symbol;
import dev.longhand.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Equations of several names with as many numbers, in order: {@code (x, y) = (2, 1)}, or {@code x, y = 2, 1}. */
final class ListedValues {

    private ListedValues() {}

    /**
     * The equations of each name with its number.
     *
     * @param at where the statement stands among all of its formula
     * @return none where it is nothing of the kind
     */
    static List<Chain> in(Statement statement, int at, List<Statement> all) {
        if (statement.sides().size() != 2
                || statement.chain().relations().get(0).kind() != Relation.Kind.EQUAL) {
            return List.of();
        }
        Tree left = statement.sides().get(0);
        Tree right = statement.sides().get(1);
        if (left instanceof Group names && right instanceof Group values) {
            boolean tuples = isTuple(names)
                    && isTuple(values)
                    && names.items().stream().allMatch(ListedValues::isName)
                    && values.items().stream().allMatch(ListedValues::isNumber);
            return tuples ? pairs(statement, names.items(), values.items(), statement.span()) : List.of();
        }
        if (!isName(left) || !isNumber(right)) {
            return List.of();
        }
        List<Tree> names = new ArrayList<>(List.of(left));
        for (int i = at - 1; i >= 0 && all.get(i + 1).separator().equals(",") && isAlone(all.get(i)); i--) {
            names.add(0, all.get(i).sides().get(0));
        }
        List<Tree> values = new ArrayList<>(List.of(right));
        int end = at + 1;
        while (end < all.size() && all.get(end).separator().equals(",") && isAlone(all.get(end))) {
            values.add(all.get(end++).sides().get(0));
        }
        boolean listed = names.size() > 1
                && names.stream().allMatch(ListedValues::isName)
                && values.stream().allMatch(ListedValues::isNumber);
        Span span = new Span(
                names.get(0).span().start(),
                values.get(values.size() - 1).span().end());
        return listed ? pairs(statement, names, values, span) : List.of();
    }

    private static List<Chain> pairs(Statement statement, List<Tree> names, List<Tree> values, Span span) {
        List<Chain> pairs = new ArrayList<>();
        for (int i = 0; names.size() == values.size() && i < names.size(); i++) {
            pairs.add(new Chain(
                    span,
                    List.of(names.get(i), values.get(i)),
                    statement.chain().relations()));
        }
        return pairs;
    }

    private static boolean isTuple(Group group) {
        return group.bracket() == Bracket.ROUND
                && group.items().size() > 1
                && group.separator() == Tree.Separator.COMMA;
    }

    private static boolean isAlone(Statement statement) {
        return statement.sides().size() == 1;
    }

    private static boolean isName(Tree tree) {
        return tree instanceof Symbol || (tree instanceof Scripted scripted && scripted.base() instanceof Symbol);
    }

    private static boolean isNumber(Tree tree) {
        boolean signed = tree instanceof Sum sum
                && sum.terms().size() == 1
                && sum.terms().get(0).operand() instanceof Numeral;
        return tree instanceof Numeral || signed;
    }
}
