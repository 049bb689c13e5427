package dev.longhand.check.deciding.weighing.number;

import dev.longhand.check.deciding.matter.Hypotheses;
import dev.longhand.check.deciding.matter.Matter;
import dev.longhand.check.deciding.weighing.Weighing;
import dev.longhand.check.definition.Stated;
import dev.longhand.check.equality.Outcome;
import dev.longhand.check.quantity.References;
import dev.longhand.check.report.Verdict;
import dev.longhand.check.universe.Universes;
import dev.longhand.notes.meaning.Meaning;
import java.util.Optional;

/**
 * General formulas before the numbers of an example. That there is but one input there, one row, or a bias that is a number,
 * says nothing of the formulas: what holds for that reason alone, such as a sum without its sign, is open.
 */
public final class NumbersFurtherOn implements Weighing {

    private final Matter matter;
    private final Hypotheses hypotheses;

    /** Decides general formulas once more as if the numbers behind them were not there. */
    public NumbersFurtherOn(Matter matter, Hypotheses hypotheses) {
        this.matter = matter;
        this.hypotheses = hypotheses;
    }

    @Override
    public Outcome weighed(Stated stated, Meaning left, Meaning right, Outcome outcome) {
        boolean general =
                !References.in(left).isEmpty() && !References.in(right).isEmpty();
        if (!general || !outcome.isProved()) {
            return outcome;
        }
        Optional<Universes> before =
                hypotheses.withoutNumbersBehind(stated.relation().number());
        if (before.isEmpty()) {
            return outcome;
        }
        Outcome there = matter.decide(stated, left, right, before.get());
        return there.verdict() == Verdict.WRONG || there.isMisfit()
                ? Outcome.undecided("it holds with the numbers further on, but not in general")
                : outcome;
    }
}
