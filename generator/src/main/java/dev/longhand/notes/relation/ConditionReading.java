package dev.longhand.notes.relation;

import dev.longhand.latex.tree.Statement;
import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.Chain;
import dev.longhand.latex.tree.Tree.Group;
import dev.longhand.latex.tree.Tree.Words;
import dev.longhand.notes.condition.ClosingCase;
import dev.longhand.notes.condition.Constraints;
import dev.longhand.notes.condition.IndexCase;
import dev.longhand.notes.condition.Restrictions;
import dev.longhand.notes.condition.Sentences;
import dev.longhand.notes.section.Surroundings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells statements that say in which case others hold, or what a letter in them runs over, from those that are held. */
final class ConditionReading {

    private final Surroundings around;
    private final Sentences sentences;

    ConditionReading(Surroundings around) {
        this.around = around;
        this.sentences = around.sentences();
    }

    /**
     * Whether a statement says in which case its neighbours hold, or what a letter in them runs over.
     *
     * @param behind the words right behind it, or null where it is not all of its formula
     */
    boolean restricts(Statement statement, List<Statement> next, @Nullable String behind) {
        Tree first = statement.sides().get(0);
        if (statement.sides().size() == 1 && first instanceof Words words) {
            sentences.words(words.text());
            return false;
        }
        List<Tree> rest = new ArrayList<>();
        for (Statement s : next) {
            rest.add(s.sides().size() == 1 ? s.sides().get(0) : s.chain());
        }
        Tree whole = statement.sides().size() == 1 ? first : statement.chain();
        Chain chain = statement.chain();
        if (first instanceof Group group
                && group.items().size() > 1
                && group.items().get(0) instanceof Chain opening) {
            chain = opening;
            rest = group.items().subList(1, group.items().size());
        }
        Optional<List<Chain>> limits = chain.relations().isEmpty() ? Optional.empty() : Restrictions.range(chain, rest);
        if (limits.isPresent()) {
            limits.get().forEach(around::condition);
            around.bounds().range(chain, rest);
            around.nextIsRange();
            return true;
        }
        Optional<Chain> comparison = Restrictions.comparison(whole);
        if (comparison.isPresent()) {
            int assumed = sentences.assumed();
            if (assumed > 0) {
                around.assumptions().take(comparison.get(), assumed > 1);
            }
            around.condition(comparison.get());
            around.bounds().comparison(comparison.get());
            comparison.filter(Restrictions::isCase).ifPresent(c -> around.nextIsCase());
            return true;
        }
        int further = sentences.assumed();
        if (further > 0) {
            Restrictions.compared(whole).ifPresent(said -> around.assumptions().take(said, further > 1));
        }
        if (whole instanceof Chain equation && (sentences.atCase() || sentences.assumed() > 0)) {
            constrain(Constraints.in(equation));
        }
        if (whole instanceof Chain equation && Restrictions.isCase(equation)) {
            boolean isCase = sentences.atCase() || (behind != null && IndexCase.isAlone(equation, behind));
            if (isCase || sentences.atPlace() || Restrictions.isPlace(equation)) {
                around.nextIsCase();
            }
            if (isCase) {
                around.condition(equation);
            }
            return isCase;
        }
        return false;
    }

    /** Whether a statement says without a word in which case the one before it holds. */
    boolean closes(Statement statement, Statement before) {
        boolean closes = ClosingCase.is(statement, before);
        if (closes) {
            around.nextIsCase();
            around.condition(statement.chain());
        }
        return closes;
    }

    private void constrain(List<Tree> names) {
        if (!names.isEmpty()) {
            around.declarations().constrain(names);
            sentences.constrained();
        }
    }
}
