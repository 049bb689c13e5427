package dev.longhand.check.deciding.weighing.shape;

import dev.longhand.check.deciding.matter.Matter;
import dev.longhand.check.deciding.weighing.Weighing;
import dev.longhand.check.definition.Stated;
import dev.longhand.check.equality.Equality;
import dev.longhand.check.equality.Outcome;
import dev.longhand.check.quantity.References;
import dev.longhand.check.report.Verdict;
import dev.longhand.check.universe.Universe;
import dev.longhand.check.universe.Universes;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.Rewriting;
import dev.longhand.notes.meaning.WrittenName;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Vectors that are written as rows of their entries, {@code y = [y_1, ..., y_n]}. Most authors have columns in mind, and some
 * have rows: what holds for rows is not wrong, and where words speak of rows, what holds for columns alone is not right.
 */
public final class WrittenRows implements Weighing {

    private final Universes universes;
    private final Equality equality;
    /** Whether the words of the note speak of row vectors. */
    private final boolean areSaid;

    private final Set<String> rows = new HashSet<>();

    /**
     * Finds the vectors that the note writes as rows of their own entries.
     *
     * @param areSaid whether the words of the note speak of row vectors
     */
    public WrittenRows(Matter matter, boolean areSaid) {
        this.universes = matter.universes();
        this.equality = matter.equality();
        this.areSaid = areSaid;
        matter.ownStatements().forEach(this::take);
    }

    private void take(Stated stated) {
        if (stated.left() instanceof Meaning.Reference whole
                && whole.name().sub().isEmpty()
                && stated.right() instanceof Meaning.Grid grid
                && grid.rows().size() == 1
                && grid.rows().get(0).size() > 1
                && grid.rows().get(0).stream().allMatch(cell -> isOf(whole.name(), cell))) {
            rows.add(whole.name().base());
        }
    }

    private static boolean isOf(WrittenName whole, Meaning cell) {
        return cell instanceof Meaning.Dots
                || (cell instanceof Meaning.Reference entry
                        && entry.name().base().equals(whole.base())
                        && entry.name().sub().size() == 1);
    }

    @Override
    public Outcome weighed(Stated stated, Meaning left, Meaning right, Outcome outcome) {
        boolean isWrong = outcome.verdict() == Verdict.WRONG || outcome.isMisfit();
        boolean mayBeOtherwise = isWrong || (areSaid && outcome.isProved());
        if (!mayBeOtherwise || !(isOfRows(left) || isOfRows(right)) || !(isTurned(left) || isTurned(right))) {
            return outcome;
        }
        Rewriting turning = new Rewriting(
                part -> part instanceof Meaning.Reference r && isRow(r.name()) ? new Meaning.Transposed(r) : null);
        List<Universe> instances = universes.at(stated, stated.restriction().sure());
        Outcome there = equality.decide(turning.of(left), turning.of(right), instances);
        if (isWrong && there.isProved()) {
            return Outcome.undecided("it holds if vectors are rows, as they are written");
        }
        return outcome.isProved() && !there.isProved()
                ? Outcome.undecided("it holds for columns, and the note speaks of rows")
                : outcome;
    }

    private boolean isOfRows(Meaning meaning) {
        return References.in(meaning).stream().anyMatch(name -> name.sub().isEmpty() && rows.contains(name.base()));
    }

    /** Where words speak of rows, other bold letters are rows too. */
    private boolean isRow(WrittenName name) {
        return name.sub().isEmpty()
                && (rows.contains(name.base())
                        || (areSaid && name.bold() && name.base().matches("[a-z]")));
    }

    private static boolean isTurned(Meaning meaning) {
        return meaning instanceof Meaning.Transposed
                || References.parts(meaning).stream().anyMatch(WrittenRows::isTurned);
    }
}
