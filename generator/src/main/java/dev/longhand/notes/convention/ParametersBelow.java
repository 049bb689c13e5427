package dev.longhand.notes.convention;

import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.Bracket;
import dev.longhand.latex.tree.Tree.Factor;
import dev.longhand.latex.tree.Tree.Group;
import dev.longhand.latex.tree.Tree.Join;
import dev.longhand.latex.tree.Tree.Product;
import dev.longhand.latex.tree.Tree.Scripted;
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
 * Functions with their parameters below, {@code h_\theta(x)} and {@code f_{w,b}(x)}: what stands there is no index and
 * tells the function from no other, since the note has only this one. Without it the function is called as all others are.
 */
public final class ParametersBelow {

    /** Single letters for parameters; others may be indices, or what a partial derivative is taken by. */
    private static final Set<String> PARAMETERS =
            Set.of("w", "W", "b", "\\theta", "\\Theta", "\\beta", "\\phi", "\\psi", "\\omega", "\\vartheta");

    private final Map<String, Set<String>> below = new HashMap<>();
    private final Set<String> others = new HashSet<>();

    private ParametersBelow() {}

    /** The note with such functions called by their letter alone. */
    public static NotedRelations dropped(NotedRelations note) {
        ParametersBelow found = new ParametersBelow();
        for (NotedRelation relation : note.relations()) {
            relation.sides().forEach(found::walk);
        }
        found.below.keySet().removeAll(found.others);
        found.below.values().removeIf(spellings -> spellings.size() > 1);
        return found.below.isEmpty()
                ? note
                : note.with(note.relations().stream().map(found::without).toList());
    }

    private void walk(Tree tree) {
        if (tree instanceof Product product) {
            List<Factor> factors = product.factors();
            for (int i = 0; i + 1 < factors.size(); i++) {
                if (factors.get(i).operand() instanceof Scripted s
                        && factors.get(i + 1).join() == Join.BESIDE
                        && plain(factors.get(i + 1).operand()) instanceof Group g
                        && g.bracket() == Bracket.ROUND) {
                    called(s, g);
                }
            }
        }
        if (tree instanceof Scripted s && !isOfParameters(s)) {
            others.add(BaseName.of(s));
        }
        NamedParts.of(tree).forEach(this::walk);
    }

    private static Tree plain(Tree tree) {
        return tree instanceof Scripted s ? s.base() : tree;
    }

    private void called(Scripted function, Group brackets) {
        if (isOfParameters(function) && function.sub() != null) {
            Set<String> own = new HashSet<>();
            parameters(function.sub()).forEach(tree -> own.add(BaseName.of(tree)));
            boolean partial = brackets.items().stream().anyMatch(item -> own.contains(BaseName.of(item)));
            if (partial) {
                others.add(BaseName.of(function));
            }
            below.computeIfAbsent(BaseName.of(function), b -> new HashSet<>())
                    .add(function.sub().spelling());
        }
    }

    /** Whether all that stands below is parameters, and nothing above but primes. */
    private static boolean isOfParameters(Scripted scripted) {
        if (scripted.sub() == null || scripted.sup() != null || !FunctionHeads.USUAL.contains(BaseName.of(scripted))) {
            return false;
        }
        List<Tree> names = parameters(scripted.sub());
        return !names.isEmpty() && names.stream().allMatch(name -> PARAMETERS.contains(BaseName.of(name)));
    }

    private static List<Tree> parameters(Tree below) {
        if (below instanceof Group group) {
            return group.items();
        }
        return below instanceof Product p
                ? p.factors().stream().map(Factor::operand).toList()
                : List.of(below);
    }

    private NotedRelation without(NotedRelation relation) {
        return relation.with(relation.sides().stream().map(this::without).toList());
    }

    private Tree without(Tree tree) {
        if (tree instanceof Scripted s && isOfParameters(s) && below.containsKey(BaseName.of(s))) {
            return s.primes() == 0 ? s.base() : new Scripted(s.span(), s.base(), null, null, s.primes(), s.before());
        }
        return NamedParts.with(tree, this::without);
    }
}
