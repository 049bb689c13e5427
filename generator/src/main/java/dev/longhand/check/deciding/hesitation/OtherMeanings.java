package dev.longhand.check.deciding.hesitation;

import dev.longhand.check.deciding.course.Rounds;
import dev.longhand.check.deciding.matter.DocumentView;
import dev.longhand.check.deciding.matter.Matter;
import dev.longhand.check.deciding.trial.LostWay;
import dev.longhand.check.definition.DocumentDefinition;
import dev.longhand.check.definition.GivenNumber;
import dev.longhand.check.definition.Siblings;
import dev.longhand.check.definition.Stated;
import dev.longhand.check.equality.Outcome;
import dev.longhand.check.fact.DocumentFacts;
import dev.longhand.check.quantity.References;
import dev.longhand.check.report.Verdict;
import dev.longhand.notes.meaning.Meaning;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What seems wrong in a note without a network file, but may be said of something else than what the note defines. */
public final class OtherMeanings {

    private final DocumentView view;
    private final LostWay lost;
    private final Rounds rounds;
    private final Siblings siblings;
    private final ComputedIndices computed;
    private final RoundedParts roundedParts;
    /** The ways that lead through equations which say again what names are. */
    private @Nullable LostWay again;

    private final DocumentFacts facts;

    /**
     * Looks at what the note says of itself, without a network file.
     *
     * @param lost the derivatives whose way may lead through numbers
     */
    public OtherMeanings(Matter matter, DocumentView view, LostWay lost) {
        this.view = view;
        this.lost = lost;
        this.facts = matter.facts();
        this.rounds = new Rounds(facts, matter.statements());
        this.siblings = new Siblings(facts.definitions());
        this.computed = new ComputedIndices(facts);
        this.roundedParts = new RoundedParts(matter.hasData() ? matter.statements() : List.of(), facts);
    }

    /** An equation that is no definition may relate names that nothing defines, say what a power of one is, or give a value. */
    public Outcome related(Meaning left, Meaning right, Outcome outcome) {
        if (outcome.verdict() != Verdict.WRONG) {
            return outcome;
        }
        boolean condition = left instanceof Meaning.Raised raised
                && raised.base() instanceof Meaning.Reference r
                && !view.isDefined(r.name())
                && References.in(right).isEmpty();
        if (condition) {
            return Outcome.undecided("it may be a condition on what nothing defines");
        }
        boolean given = left instanceof Meaning.Reference && GivenNumber.is(right) && outcome.counterexample() != null;
        if (given) {
            return Outcome.undecided("it may be a value that is given");
        }
        boolean open = left instanceof Meaning.Slope slope
                && slope.of() instanceof Meaning.Reference
                && slope.by().size() == 1
                && slope.by().get(0) instanceof Meaning.Reference
                && References.in(slope).stream().noneMatch(view::isDefined);
        return open ? Outcome.undecided(DocumentView.UNREACHED) : outcome;
    }

    /** What seems wrong may be said of another round of an iteration, or of a name of which only a number is said. */
    public Outcome elsewhere(Stated stated, Meaning left, Meaning right, Outcome outcome) {
        if (outcome.verdict() != Verdict.WRONG) {
            return outcome;
        }
        if (rounds.mayMeanOthers(stated.relation(), left, right)) {
            return Outcome.undecided("it may be said of the new values");
        }
        if (computed.in(left) || computed.in(right)) {
            return Outcome.undecided("an index in it is computed in the note");
        }
        if (siblings.mayBeAll(left, right)) {
            return Outcome.undecided("it is not said how many of these there are");
        }
        if (outcome.counterexample() != null && (roundedParts.in(left) || roundedParts.in(right))) {
            return Outcome.undecided("a name in it is made of a number that is rounded");
        }
        if (lost.isLedTo(left, again()) || lost.isLedTo(right, again())) {
            return Outcome.undecided("another equation of the note says otherwise what one depends on");
        }
        boolean open = lost.mayBeLost(left) || lost.mayBeLost(right);
        return open || view.isOffTheWay(left) || view.isOffTheWay(right)
                ? Outcome.undecided(DocumentView.UNREACHED)
                : outcome;
    }

    private LostWay again() {
        LostWay ways = again;
        if (ways == null) {
            List<DocumentDefinition> all = new ArrayList<>(facts.definitions());
            all.addAll(view.unproved());
            ways = new LostWay(all, List.of());
            again = ways;
        }
        return ways;
    }
}
