package dev.longhand.notes.convention;

import dev.longhand.latex.tree.Tree.Bracket;
import dev.longhand.latex.tree.Tree.Group;
import dev.longhand.latex.tree.Tree.Join;
import dev.longhand.latex.tree.Tree.Numeral;
import dev.longhand.latex.tree.Tree.Product;
import dev.longhand.latex.tree.Tree.Scripted;
import dev.longhand.notes.declaration.SpaceReading;
import dev.longhand.notes.naming.BaseName;
import dev.longhand.notes.relation.NotedRelation;
import dev.longhand.notes.relation.NotedRelations;
import java.util.HashSet;
import java.util.Set;

/**
 * Numbered letters that are functions to everybody where equations say that names are their values, and nothing else:
 * {@code u = f_1(x)}, {@code y = f_2(u)}. Before brackets with one name alone nobody would write a factor so.
 */
final class ComposedCalls {

    private final Set<String> called = new HashSet<>();
    /** Letters that are something else, as those that an equation begins with are names. */
    private final Set<String> others = new HashSet<>();

    private ComposedCalls() {}

    /**
     * The names with their numbers.
     *
     * @param known letters of functions that are known, whatever number they have
     */
    static Set<String> in(NotedRelations note, Set<String> known) {
        ComposedCalls calls = new ComposedCalls();
        calls.others.addAll(known);
        note.relations().forEach(calls::take);
        calls.called.removeIf(name -> calls.others.contains(name.substring(0, name.indexOf('_'))));
        return calls.called;
    }

    private void take(NotedRelation relation) {
        if (!relation.relation().kind().mayDefine()) {
            return;
        }
        if (relation.link() == 0) {
            others.add(BaseName.of(relation.left()));
        }
        if (relation.right() instanceof Product product
                && product.factors().size() == 2
                && product.factors().get(1).join() == Join.BESIDE
                && product.factors().get(0).operand() instanceof Scripted function
                && function.sub() instanceof Numeral number
                && function.sup() == null
                && FunctionHeads.USUAL.contains(BaseName.of(function))
                && product.factors().get(1).operand() instanceof Group group
                && group.bracket() == Bracket.ROUND
                && group.items().stream().allMatch(SpaceReading::isName)) {
            called.add(BaseName.of(function) + "_" + number.digits());
        }
    }
}
