package dev.longhand.notes.relation;

import dev.longhand.latex.tree.Statement;
import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.Chain;
import dev.longhand.latex.tree.Tree.Factor;
import dev.longhand.latex.tree.Tree.Join;
import dev.longhand.latex.tree.Tree.Product;
import dev.longhand.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Ratios, {@code a : b = x : 1}: the sign of equality stands between the ratios, not between b and x. */
final class Ratios {
    private Ratios() {}

    /** The statements with every equation of two ratios as one statement of quotients. */
    static List<Statement> joined(List<Statement> statements) {
        List<Statement> joined = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            if (i + 2 < statements.size() && isRatio(statements.subList(i, i + 3))) {
                joined.add(ratio(statements.get(i), statements.get(i + 1), statements.get(i + 2)));
                i += 2;
            } else {
                joined.add(statements.get(i));
            }
        }
        return joined;
    }

    private static boolean isRatio(List<Statement> three) {
        Chain middle = three.get(1).chain();
        return isTerm(three.get(0))
                && isTerm(three.get(2))
                && three.get(1).separator().equals(":")
                && three.get(2).separator().equals(":")
                && middle.relations().size() == 1
                && middle.relations().get(0).kind().isEquality()
                && middle.sides().stream().noneMatch(Tree.Blank.class::isInstance);
    }

    private static boolean isTerm(Statement statement) {
        return statement.chain().relations().isEmpty() && Continuations.isSide(statement);
    }

    private static Statement ratio(Statement first, Statement middle, Statement last) {
        Span span = new Span(first.span().start(), last.span().end());
        Tree left = quotient(first.sides().get(0), middle.sides().get(0));
        Tree right = quotient(middle.sides().get(1), last.sides().get(0));
        Chain chain = new Chain(span, List.of(left, right), middle.chain().relations());
        return new Statement(span, chain, first.separator());
    }

    private static Tree quotient(Tree above, Tree below) {
        Span span = new Span(above.span().start(), below.span().end());
        return new Product(span, List.of(new Factor(Join.BESIDE, above), new Factor(Join.SLASH, below)));
    }
}
