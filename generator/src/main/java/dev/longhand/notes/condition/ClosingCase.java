package dev.longhand.notes.condition;

import dev.longhand.latex.tree.Statement;
import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.Chain;
import dev.longhand.latex.tree.Tree.Derivative;
import dev.longhand.latex.tree.Tree.Scripted;
import dev.longhand.latex.tree.Tree.Symbol;
import dev.longhand.latex.tree.Tree.Words;
import dev.longhand.notes.naming.NamedParts;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An equation between indices that closes a formula and says in which case it holds, without a word: {@code \partial s_k /
 * \partial u_l = s_k (1 - s_k), \quad l = k}.
 */
public final class ClosingCase {

    private ClosingCase() {}

    /** Whether a statement says so of the one before it in the same row. */
    public static boolean is(Statement statement, Statement before) {
        Chain chain = statement.chain();
        if (statement.separator().equals("\\\\") || before.sides().size() < 2 || !Restrictions.isCase(chain)) {
            return false;
        }
        Set<String> indices = new HashSet<>();
        before.sides().forEach(side -> indices(side, false, indices));
        Set<String> letters = new HashSet<>();
        chain.sides().forEach(side -> letters(side, letters));
        return chain.sides().stream().noneMatch(Tree.Numeral.class::isInstance)
                && letters.size() == 2
                && indices.containsAll(letters);
    }

    /** Whether one of the statements behind a statement, perhaps after a word, says in which case that one holds. */
    public static boolean isBehind(Statement statement, List<Statement> next) {
        for (Statement s : next) {
            Tree first = s.sides().get(0);
            boolean alone = s.sides().size() == 1;
            if (alone ? Restrictions.comparison(first).isPresent() : isComparison(s) || is(s, statement)) {
                return true;
            }
            if (!(alone && first instanceof Words)) {
                return false;
            }
            if (Restrictions.isCase(next.get(next.size() - 1).chain())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isComparison(Statement statement) {
        return Restrictions.comparison(statement.chain()).isPresent();
    }

    private static void indices(Tree tree, boolean below, Set<String> found) {
        if (tree instanceof Scripted scripted) {
            for (Tree script : Arrays.asList(scripted.sub(), scripted.sup())) {
                if (script != null) {
                    indices(script, true, found);
                }
            }
        }
        if (tree instanceof Derivative derivative) {
            derivative.by().forEach(by -> indices(by, below, found));
        }
        if (below && tree instanceof Symbol symbol) {
            found.add(symbol.base());
        }
        NamedParts.of(tree).forEach(part -> indices(part, below, found));
    }

    private static void letters(Tree tree, Set<String> found) {
        if (tree instanceof Symbol symbol) {
            found.add(symbol.base());
        }
        List<Tree> parts = NamedParts.of(tree);
        parts.forEach(part -> letters(part, found));
    }
}
