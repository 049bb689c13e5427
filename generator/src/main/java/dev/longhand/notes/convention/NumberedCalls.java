package dev.longhand.notes.convention;

import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.Bracket;
import dev.longhand.latex.tree.Tree.Factor;
import dev.longhand.latex.tree.Tree.Group;
import dev.longhand.latex.tree.Tree.Join;
import dev.longhand.latex.tree.Tree.Numeral;
import dev.longhand.latex.tree.Tree.Product;
import dev.longhand.latex.tree.Tree.Scripted;
import dev.longhand.notes.naming.BaseName;
import dev.longhand.notes.naming.NamedParts;
import dev.longhand.notes.relation.NotedRelations;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Functions that are told apart by numbers, {@code h_1 = f_1(z_1)} and {@code h_2 = f_2(z_2)}: each is one of its own, of which
 * nothing need be known.
 */
final class NumberedCalls {

    private final Map<String, Set<String>> numbers = new HashMap<>();

    private NumberedCalls() {}

    /** The names with their numbers, of letters that have at least two. */
    static Set<String> in(NotedRelations note, Collection<String> letters) {
        NumberedCalls calls = new NumberedCalls();
        note.relations().forEach(relation -> relation.sides().forEach(calls::walk));
        Set<String> names = new HashSet<>();
        calls.numbers.forEach((letter, own) -> {
            if (own.size() > 1 && letters.contains(letter)) {
                own.forEach(number -> names.add(letter + "_" + number));
            }
        });
        return names;
    }

    private void walk(Tree tree) {
        if (tree instanceof Product product) {
            List<Factor> factors = product.factors();
            for (int i = 0; i + 1 < factors.size(); i++) {
                boolean called = factors.get(i + 1).join() == Join.BESIDE
                        && factors.get(i + 1).operand() instanceof Group group
                        && group.bracket() == Bracket.ROUND;
                if (called
                        && factors.get(i).operand() instanceof Scripted s
                        && s.sub() instanceof Numeral number
                        && s.sup() == null) {
                    numbers.computeIfAbsent(BaseName.of(s), letter -> new HashSet<>())
                            .add(number.digits());
                }
            }
        }
        NamedParts.of(tree).forEach(this::walk);
    }
}
