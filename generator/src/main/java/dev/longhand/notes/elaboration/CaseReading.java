package dev.longhand.notes.elaboration;

import dev.longhand.expr.Expression;
import dev.longhand.latex.tree.Relation;
import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.Branch;
import dev.longhand.latex.tree.Tree.Chain;
import dev.longhand.latex.tree.Tree.Group;
import dev.longhand.latex.tree.Tree.Marked;
import dev.longhand.latex.tree.Tree.Symbol;
import dev.longhand.latex.tree.Tree.Words;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.NotUnderstood;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Values by cases and what parts them: comparisons of neighbours, all of which hold. */
final class CaseReading {

    private static final Set<String> ELSE = Set.of("otherwise", "else", "others", "other", "sonst", "elsewhere");
    private static final Set<String> AND = Set.of("and", "und", "et");

    private final Elaboration elaboration;

    CaseReading(Elaboration elaboration) {
        this.elaboration = elaboration;
    }

    Meaning of(Tree.Cases cases) throws NotUnderstood {
        List<Meaning.Case> branches = new ArrayList<>();
        for (Branch branch : cases.branches()) {
            Tree condition = branch.condition();
            List<Meaning.Condition> conditions =
                    condition == null || isTheRest(condition) ? List.of() : conditions(condition);
            branches.add(new Meaning.Case(conditions, elaboration.of(branch.value())));
        }
        return new Meaning.Cases(branches);
    }

    /** One where conditions hold, else zero. */
    Meaning indicator(Tree condition) throws NotUnderstood {
        Tree inside = condition instanceof Group g && g.items().size() == 1
                ? g.items().get(0)
                : condition;
        return new Meaning.Cases(List.of(
                new Meaning.Case(conditions(inside), Meaning.Literal.of(1)),
                Meaning.Case.otherwise(Meaning.Literal.of(0))));
    }

    Meaning.Condition condition(Tree tree) throws NotUnderstood {
        List<Meaning.Condition> conditions = conditions(tree);
        if (conditions.size() != 1) {
            throw new NotUnderstood(tree.span(), "one comparison is needed as a condition");
        }
        return conditions.get(0);
    }

    private static boolean isTheRest(Tree condition) {
        return (condition instanceof Words w && ELSE.stream().anyMatch(w.text().toLowerCase(Locale.ROOT)::contains))
                || (condition instanceof Symbol s && ELSE.contains(s.base().toLowerCase(Locale.ROOT)));
    }

    private List<Meaning.Condition> conditions(Tree tree) throws NotUnderstood {
        if (tree instanceof Marked marked) {
            return conditions(marked.content());
        }
        List<Meaning.Condition> conditions = new ArrayList<>();
        if (tree instanceof Group group && isConjunction(group.items())) {
            for (int i = 0; i < group.items().size(); i += 2) {
                conditions.addAll(conditions(group.items().get(i)));
            }
            return conditions;
        }
        if (!(tree instanceof Chain chain)) {
            throw noComparison(tree);
        }
        for (int i = 0; i < chain.relations().size(); i++) {
            conditions.add(comparison(
                    chain,
                    chain.sides().get(i),
                    chain.relations().get(i).kind(),
                    chain.sides().get(i + 1)));
        }
        return conditions;
    }

    /** Comparisons with a word between each two. */
    private static boolean isConjunction(List<Tree> items) {
        if (items.size() < 3 || items.size() % 2 == 0) {
            return false;
        }
        for (int i = 0; i < items.size(); i++) {
            Tree item = items.get(i);
            boolean fits = i % 2 == 0
                    ? item instanceof Chain
                    : item instanceof Words w && AND.contains(w.text().strip().toLowerCase(Locale.ROOT));
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private Meaning.Condition comparison(Tree whole, Tree left, Relation.Kind kind, Tree right) throws NotUnderstood {
        Optional<Expression.Relation> relation = Optional.ofNullable(
                switch (kind) {
                    case LESS -> Expression.Relation.LESS;
                    case GREATER -> Expression.Relation.GREATER;
                    case AT_MOST -> Expression.Relation.AT_MOST;
                    case AT_LEAST -> Expression.Relation.AT_LEAST;
                    case EQUAL, UNEQUAL -> Expression.Relation.EQUAL;
                    default -> null;
                });
        return new Meaning.Condition(
                elaboration.of(left),
                relation.orElseThrow(() -> new NotUnderstood(whole.span(), "no comparison")),
                kind == Relation.Kind.UNEQUAL,
                elaboration.of(right));
    }

    private static NotUnderstood noComparison(Tree tree) {
        return new NotUnderstood(tree.span(), "a comparison is needed as a condition");
    }
}
