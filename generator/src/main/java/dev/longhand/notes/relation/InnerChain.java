package dev.longhand.notes.relation;

import dev.longhand.latex.tree.Relation;
import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.Blank;
import dev.longhand.latex.tree.Tree.Chain;
import dev.longhand.latex.tree.Tree.Group;
import dev.longhand.latex.tree.Tree.Product;
import dev.longhand.notes.elaboration.Indicators;
import dev.longhand.notes.naming.BaseName;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Relations that stand inside a side: values in brackets, {@code x_1 (x_{11} = 1, x_{12} = 2)}, in the cells of a matrix, or
 * under a brace, where they go on from what is above it.
 *
 * @param goesOn whether the first side stands elsewhere
 */
record InnerChain(List<Tree> sides, List<Relation> signs, boolean goesOn) {

    private static final Pattern EVENTS = Pattern.compile("P|p|Q|q|Pr|\\\\Pr|Prob|prob|\\\\mathbb\\{P\\}|\\\\Pi");

    /** All of them in a side, conditions of brackets left out. */
    static List<InnerChain> in(Tree side) {
        List<InnerChain> found = new ArrayList<>();
        collect(side, found);
        underBraces(side, found);
        return found;
    }

    private static InnerChain of(Chain chain) {
        return new InnerChain(chain.sides(), chain.relations(), false);
    }

    private static void collect(Tree side, List<InnerChain> found) {
        if (side instanceof Group group && !Indicators.isCondition(null, group)) {
            group.items().forEach(item -> item(item, found));
        } else if (side instanceof Tree.Marked marked) {
            item(marked.content(), found);
        } else if (side instanceof Tree.Cases cases) {
            cases.branches().forEach(branch -> item(branch.value(), found));
        } else if (side instanceof Tree.Matrix matrix) {
            matrix.rows().forEach(row -> row.forEach(cell -> item(cell, found)));
        } else if (side instanceof Product product) {
            for (int i = 0; i < product.factors().size(); i++) {
                Tree before = i == 0 ? null : product.factors().get(i - 1).operand();
                Tree operand = product.factors().get(i).operand();
                if (!Indicators.isCondition(before, operand) && !isEvent(before, operand)) {
                    collect(operand, found);
                }
            }
        }
    }

    /** Whether brackets behind a probability hold what it is of: {@code P(X = 1)}. */
    private static boolean isEvent(@Nullable Tree before, Tree brackets) {
        return before != null
                && EVENTS.matcher(BaseName.of(before)).matches()
                && brackets instanceof Group group
                && group.items().stream().anyMatch(Chain.class::isInstance);
    }

    private static void item(Tree item, List<InnerChain> found) {
        if (item instanceof Chain chain) {
            found.add(of(chain));
        } else {
            collect(item, found);
        }
    }

    private static void underBraces(Tree side, List<InnerChain> found) {
        if (side instanceof Tree.Marked marked) {
            underBraces(marked.content(), found);
            if (marked.note() instanceof Chain note) {
                found.add(under(marked.content(), note));
            }
        } else if (side instanceof Product product) {
            product.factors().forEach(factor -> underBraces(factor.operand(), found));
        } else if (side instanceof Tree.Sum sum) {
            sum.terms().forEach(term -> underBraces(term.operand(), found));
        } else if (side instanceof Tree.Fraction fraction) {
            underBraces(fraction.numerator(), found);
            underBraces(fraction.denominator(), found);
        } else if (side instanceof Tree.Scripted scripted) {
            underBraces(scripted.base(), found);
        } else if (side instanceof Tree.BigOperator operator) {
            underBraces(operator.body(), found);
        } else if (side instanceof Group group) {
            group.items().forEach(item -> underBraces(item, found));
        }
    }

    private static InnerChain under(Tree above, Chain note) {
        if (!(note.sides().get(0) instanceof Blank)) {
            return of(note);
        }
        List<Tree> sides = new ArrayList<>(note.sides());
        sides.set(0, above);
        return new InnerChain(sides, note.relations(), true);
    }
}
