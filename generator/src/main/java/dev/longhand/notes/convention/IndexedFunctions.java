package dev.longhand.notes.convention;

import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.Bracket;
import dev.longhand.latex.tree.Tree.Factor;
import dev.longhand.latex.tree.Tree.Group;
import dev.longhand.latex.tree.Tree.Join;
import dev.longhand.latex.tree.Tree.Product;
import dev.longhand.latex.tree.Tree.Scripted;
import dev.longhand.notes.meaning.FunctionNames;
import dev.longhand.notes.naming.BaseName;
import dev.longhand.notes.naming.NamedParts;
import dev.longhand.notes.relation.NotedRelation;
import dev.longhand.notes.relation.NotedRelations;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Functions with numbers that nothing defines, as the losses of single examples are: {@code \ell_i(w)}. They are called
 * with the same letters throughout, and never stand without an index, so that without brackets they are their values
 * there.
 */
final class IndexedFunctions {

    /** What is no function: signs, and letters of parameters, which brackets behind them are multiplied by. */
    private static final Set<String> NONE = Set.of(
            "",
            "\\nabla",
            "\\partial",
            "\\delta",
            "\\Delta",
            "D",
            "d",
            "w",
            "W",
            "b",
            "v",
            "\\theta",
            "\\eta",
            "\\alpha",
            "\\beta",
            "\\gamma",
            "\\lambda",
            "\\mu");

    private final Map<String, List<Tree>> arguments = new HashMap<>();
    private final Set<String> others = new HashSet<>(NONE);

    private IndexedFunctions() {}

    /** What stands in their brackets, by their letters. */
    static Map<String, List<Tree>> of(NotedRelations note) {
        IndexedFunctions found = new IndexedFunctions();
        for (NotedRelation relation : note.relations()) {
            found.head(relation);
            relation.sides().forEach(found::walk);
        }
        found.arguments.keySet().removeAll(found.others);
        found.arguments.keySet().removeIf(FunctionNames::isWord);
        return found.arguments;
    }

    /** What an equation begins with has a formula. */
    private void head(NotedRelation relation) {
        boolean equality = relation.relation().kind().mayDefine();
        Tree left = relation.left();
        if (relation.link() == 0 && equality) {
            boolean call = left instanceof Product p && p.factors().size() == 2;
            others.add(BaseName.of(call ? ((Product) left).factors().get(0).operand() : left));
        }
    }

    private void walk(Tree tree) {
        if (tree instanceof Product product) {
            List<Factor> factors = product.factors();
            for (int i = 0; i < factors.size(); i++) {
                boolean called = i + 1 < factors.size() && isCall(factors.get(i).operand(), factors.get(i + 1));
                if (called) {
                    called((Scripted) factors.get(i).operand(), factors.get(++i).operand());
                } else {
                    walk(factors.get(i).operand());
                }
            }
            return;
        }
        if (tree instanceof Scripted scripted) {
            if (scripted.sub() == null || scripted.sup() != null) {
                others.add(BaseName.of(scripted));
            }
            if (BaseName.of(scripted).isEmpty()) {
                walk(scripted.base());
            }
            return;
        }
        others.add(BaseName.of(tree));
        NamedParts.of(tree).forEach(this::walk);
    }

    private static boolean isCall(Tree tree, Factor next) {
        return next.join() == Join.BESIDE
                && tree instanceof Scripted s
                && s.sub() != null
                && bracket(next.operand()) instanceof Group g
                && g.bracket() == Bracket.ROUND
                && !g.items().isEmpty();
    }

    private static Tree bracket(Tree tree) {
        return tree instanceof Scripted s ? s.base() : tree;
    }

    private void called(Scripted function, Tree brackets) {
        String base = BaseName.of(function);
        List<Tree> items = ((Group) bracket(brackets)).items();
        List<Tree> before = arguments.putIfAbsent(base, items);
        boolean same = before == null || spelling(before).equals(spelling(items));
        boolean plain = items.stream().allMatch(FunctionHeads::isPlain);
        if (!same || !plain || function.sup() != null || !isNumber(function)) {
            others.add(base);
        }
        items.forEach(this::walk);
    }

    private static List<String> spelling(List<Tree> items) {
        return items.stream().map(Tree::spelling).toList();
    }

    /** Whether the index is one number or letter that may run. */
    private static boolean isNumber(Scripted function) {
        return function.sub() instanceof Tree.Numeral
                || (function.sub() instanceof Tree.Symbol s && s.base().matches("[a-z]"));
    }
}
