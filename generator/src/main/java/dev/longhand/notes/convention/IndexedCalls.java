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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Letters that are a function of each layer in one formula and the same function throughout in another:
 * {@code \varphi_l(W_l z_{l-1})} and {@code \varphi(W_2 z_1)}. The letter alone is then a function too, and no vector of them; which
 * one it is, is not said.
 */
public final class IndexedCalls {

    private final Set<String> indexed = new HashSet<>();
    private final Map<String, Set<Integer>> alone = new HashMap<>();

    private IndexedCalls() {}

    /** The note, in which it is unclear what is said of such letters without an index. */
    public static NotedRelations doubted(NotedRelations note) {
        IndexedCalls calls = new IndexedCalls();
        for (NotedRelation relation : note.relations()) {
            relation.sides().forEach(side -> calls.walk(side, relation.number()));
        }
        Set<Integer> unclear = new HashSet<>();
        calls.indexed.forEach(letter -> unclear.addAll(calls.alone.getOrDefault(letter, Set.of())));
        return note.doubting(unclear);
    }

    private void walk(Tree tree, int number) {
        if (tree instanceof Product product) {
            List<Factor> factors = product.factors();
            for (int i = 0; i + 1 < factors.size(); i++) {
                Tree first = factors.get(i).operand();
                boolean called = factors.get(i + 1).join() == Join.BESIDE
                        && factors.get(i + 1).operand() instanceof Group group
                        && group.bracket() == Bracket.ROUND;
                if (called && FunctionHeads.USUAL.contains(BaseName.of(first))) {
                    take(first, number);
                }
            }
        }
        NamedParts.of(tree).forEach(part -> walk(part, number));
    }

    private void take(Tree function, int number) {
        if (function instanceof Symbol) {
            alone.computeIfAbsent(BaseName.of(function), b -> new HashSet<>()).add(number);
        } else if (function instanceof Scripted scripted && scripted.sub() != null) {
            indexed.add(BaseName.of(scripted.base()));
        }
    }
}
