package dev.longhand.notes.convention;

import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.Bracket;
import dev.longhand.latex.tree.Tree.Group;
import dev.longhand.latex.tree.Tree.Join;
import dev.longhand.latex.tree.Tree.Product;
import dev.longhand.latex.tree.Tree.Scripted;
import dev.longhand.notes.meaning.Brackets;
import dev.longhand.notes.naming.BaseName;
import dev.longhand.notes.relation.NotedRelation;
import dev.longhand.notes.relation.NotedRelations;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Names of which a note says what they hang on: behind {@code y = y(x)} the brackets in {@code y(x)} are no factor and
 * no argument of a function that anything is to be found out about.
 */
final class DependentValues {

    private DependentValues() {}

    /** The names with what they hang on, as {@link Brackets} has them. */
    static Set<String> of(NotedRelations note) {
        Set<String> found = new HashSet<>();
        for (NotedRelation relation : note.relations()) {
            if (relation.relation().kind().mayDefine()
                    && relation.right() instanceof Product product
                    && product.factors().size() == 2
                    && product.factors().get(1).join() == Join.BESIDE
                    && product.factors().get(1).operand() instanceof Group group
                    && group.bracket() == Bracket.ROUND
                    && isNames(group.items())) {
                Tree name = product.factors().get(0).operand();
                if (name.spelling().equals(relation.left().spelling())) {
                    add(name, group.items(), found);
                }
            }
        }
        return found;
    }

    private static void add(Tree name, List<Tree> arguments, Set<String> found) {
        String base = BaseName.of(name);
        if (!BaseName.isLetter(base)) {
            return;
        }
        boolean raised = name instanceof Scripted s && s.sub() == null;
        found.add(Brackets.saidOf(
                raised ? Brackets.RAISED + base : base,
                arguments.stream().map(BaseName::of).collect(Collectors.joining(","))));
    }

    private static boolean isNames(List<Tree> items) {
        return items.stream().allMatch(item -> BaseName.isLetter(BaseName.of(item)));
    }
}
