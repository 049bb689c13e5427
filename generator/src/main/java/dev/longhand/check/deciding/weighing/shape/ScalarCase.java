package dev.longhand.check.deciding.weighing.shape;

import dev.longhand.check.deciding.matter.Hypotheses;
import dev.longhand.check.deciding.matter.Matter;
import dev.longhand.check.deciding.matter.NamesWithin;
import dev.longhand.check.deciding.weighing.Weighing;
import dev.longhand.check.definition.Stated;
import dev.longhand.check.equality.Outcome;
import dev.longhand.check.report.Verdict;
import dev.longhand.notes.meaning.Meaning;
import java.util.Set;

/** Formulas of which words say that everything in them is a number there. They are decided by numbers, too. */
public final class ScalarCase implements Weighing {

    private static final String NUMBERS = "all names are numbers here";

    private final Matter matter;
    private final NamesWithin names;
    private final Hypotheses hypotheses;
    private final Set<Integer> places;

    /** @param places where formulas begin of which words say so */
    public ScalarCase(Matter matter, NamesWithin names, Hypotheses hypotheses, Set<Integer> places) {
        this.matter = matter;
        this.names = names;
        this.hypotheses = hypotheses;
        this.places = Set.copyOf(places);
    }

    @Override
    public Outcome weighed(Stated stated, Meaning left, Meaning right, Outcome outcome) {
        boolean concerned = (outcome.differs() || outcome.isMisfit())
                && places.contains(stated.relation().formula().span().start());
        if (!concerned) {
            return outcome;
        }
        Outcome inNumbers = matter.decide(stated, left, right, hypotheses.numbers(names.in(left, right)));
        return switch (inNumbers.verdict()) {
            case RIGHT, RIGHT_IF ->
                new Outcome(
                        Verdict.RIGHT_IF, null, null, NUMBERS, inNumbers.evidence(), null, inNumbers.readings(), null);
            case WRONG, CARRIED -> outcome;
            default -> Outcome.undecided("it is said to hold for numbers, and that is not settled");
        };
    }
}
