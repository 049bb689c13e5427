package dev.longhand.notes.condition;

import dev.longhand.latex.tree.Relation;
import dev.longhand.latex.tree.Statement;
import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.Chain;
import dev.longhand.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Cases with an arrow to what holds in them: {@code i = j \rightarrow \delta_{ij} = 1} is two statements. */
public final class ArrowCases {

    private ArrowCases() {}

    /** The statements with every such one as its case and what holds in it. */
    public static List<Statement> parted(List<Statement> statements) {
        List<Statement> parted = new ArrayList<>();
        for (Statement statement : statements) {
            if (isCase(statement.chain())) {
                parted.add(part(statement, 0, 1, statement.separator()));
                parted.add(part(statement, 2, statement.chain().relations().size(), "\\Rightarrow"));
            } else {
                parted.add(statement);
            }
        }
        return parted;
    }

    private static boolean isCase(Chain chain) {
        List<Relation> signs = chain.relations();
        return signs.size() > 2
                && signs.get(1).kind() == Relation.Kind.ARROW
                && signs.get(1).label() == null
                && signs.subList(2, signs.size()).stream()
                        .allMatch(s -> s.kind().isEquality())
                && chain.sides().stream().noneMatch(Tree.Blank.class::isInstance)
                && Restrictions.isOnIndices(part(chain, 0, 1));
    }

    private static Statement part(Statement statement, int from, int to, String separator) {
        Chain chain = part(statement.chain(), from, to);
        return new Statement(chain.span(), chain, separator);
    }

    /** The relations from a first to before a last one, with their sides. */
    private static Chain part(Chain chain, int from, int to) {
        List<Tree> sides = chain.sides().subList(from, to + 1);
        Span span = new Span(
                sides.get(0).span().start(), sides.get(sides.size() - 1).span().end());
        return new Chain(span, sides, chain.relations().subList(from, to));
    }
}
