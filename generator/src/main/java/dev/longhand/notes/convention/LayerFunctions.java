package dev.longhand.notes.convention;

import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.Bracket;
import dev.longhand.latex.tree.Tree.Factor;
import dev.longhand.latex.tree.Tree.Group;
import dev.longhand.latex.tree.Tree.Join;
import dev.longhand.latex.tree.Tree.Product;
import dev.longhand.latex.tree.Tree.Scripted;
import dev.longhand.latex.tree.Tree.Symbol;
import dev.longhand.notes.naming.BaseName;
import dev.longhand.notes.naming.NamedParts;
import dev.longhand.notes.relation.NotedRelation;
import dev.longhand.notes.relation.NotedRelations;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Letters that are the activation of each layer, of which nothing is said: {@code a^{[l]} = g^{[l]}(z^{[l]})}. They stand
 * nowhere without a layer above them and a bracket behind them.
 */
final class LayerFunctions {

    /** Without a layer it is a known function. */
    private static final String SIGMA = "\\sigma";

    private final Set<String> running = new HashSet<>();
    private final Set<String> others = new HashSet<>();

    private LayerFunctions() {}

    static Set<String> in(NotedRelations note) {
        LayerFunctions found = new LayerFunctions();
        for (NotedRelation relation : note.relations()) {
            found.head(relation);
            relation.sides().forEach(found::walk);
        }
        found.running.removeAll(found.others);
        return found.running;
    }

    /** What an equation begins with has a formula. */
    private void head(NotedRelation relation) {
        boolean call = relation.link() == 0
                && relation.relation().kind().mayDefine()
                && relation.left() instanceof Product p
                && p.factors().size() == 2
                && isCall(p.factors().get(0).operand(), p.factors().get(1))
                && !isDerived(p.factors().get(0).operand());
        if (call) {
            others.add(BaseName.of(((Product) relation.left()).factors().get(0).operand()));
        }
    }

    private void walk(Tree tree) {
        if (tree instanceof Product product) {
            List<Factor> factors = product.factors();
            for (int i = 0; i < factors.size(); i++) {
                boolean called = i + 1 < factors.size() && isCall(factors.get(i).operand(), factors.get(i + 1));
                if (called && isRunning((Scripted) unprimed(factors.get(i).operand()))) {
                    running.add(BaseName.of(factors.get(i).operand()));
                }
                if (!called) {
                    walk(factors.get(i).operand());
                }
            }
            return;
        }
        others.add(BaseName.of(tree));
        NamedParts.of(tree).forEach(this::walk);
    }

    /** The letter with what stands above it, without a prime behind braces. */
    private static Tree unprimed(Tree tree) {
        return tree instanceof Scripted s && s.base() instanceof Scripted inner && s.sub() == null && s.sup() == null
                ? inner
                : tree;
    }

    private static boolean isDerived(Tree function) {
        return function instanceof Scripted s && (s.primes() > 0 || s.base() instanceof Scripted);
    }

    private static boolean isCall(Tree tree, Factor next) {
        return unprimed(tree) instanceof Scripted s
                && s.base() instanceof Symbol letter
                && FunctionHeads.USUAL.contains(letter.base())
                && !letter.base().equals(SIGMA)
                && s.sub() == null
                && s.sup() != null
                && next.join() == Join.BESIDE
                && next.operand() instanceof Group g
                && g.bracket() == Bracket.ROUND
                && g.items().size() == 1;
    }

    /** Whether a letter numbers the layer. */
    private static boolean isRunning(Scripted function) {
        Tree above = function.sup();
        Tree inside =
                above instanceof Group g && g.items().size() == 1 ? g.items().get(0) : above;
        return inside instanceof Symbol s && s.base().matches("[lk]|\\\\ell");
    }
}
