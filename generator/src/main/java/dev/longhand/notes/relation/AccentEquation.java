package dev.longhand.notes.relation;

import dev.longhand.latex.tree.Relation;
import dev.longhand.latex.tree.Statement;
import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.Accented;
import dev.longhand.latex.tree.Tree.Derivative;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An equation that gives a name under an accent to the derivative by what stands below it: {@code \bar A = \partial L/\partial A}.
 *
 * @param written the name as it stands there
 * @param said the same without the indices that both sides have
 */
record AccentEquation(Tree written, SaidNames.Said said) {

    /** What a statement is as such an equation; null where it is none. */
    static @Nullable AccentEquation of(Statement statement) {
        List<Tree> sides = statement.sides();
        if (sides.size() != 2
                || !isEquality(statement.chain().relations().get(0))
                || !(sides.get(1) instanceof Derivative d)
                || d.of() == null
                || d.by().size() != 1) {
            return null;
        }
        Tree name = base(sides.get(0));
        Tree by = d.by().get(0);
        boolean alike = name instanceof Accented accented
                && accented.content().spelling().equals(base(by).spelling())
                && indices(sides.get(0)).equals(indices(by));
        return alike
                ? new AccentEquation(
                        sides.get(0),
                        new SaidNames.Said(
                                name, new Derivative(d.span(), d.partial(), d.order(), d.of(), List.of(base(by)))))
                : null;
    }

    private static boolean isEquality(Relation sign) {
        return sign.kind() == Relation.Kind.EQUAL || sign.kind() == Relation.Kind.DEFINED;
    }

    private static Tree base(Tree tree) {
        return tree instanceof Tree.Scripted s && s.before() == null && s.primes() == 0 ? s.base() : tree;
    }

    private static List<String> indices(Tree tree) {
        return tree instanceof Tree.Scripted s ? List.of(spelling(s.sub()), spelling(s.sup())) : List.of("", "");
    }

    private static String spelling(@Nullable Tree tree) {
        return tree == null ? "" : tree.spelling();
    }
}
