package dev.longhand.check.deciding.trial;

import dev.longhand.check.definition.Formulas;
import dev.longhand.check.definition.Restriction;
import dev.longhand.check.definition.Stated;
import dev.longhand.check.equality.Equality;
import dev.longhand.check.equality.Outcome;
import dev.longhand.check.fact.DocumentFacts;
import dev.longhand.check.network.NumberedUnits;
import dev.longhand.check.report.Verdict;
import dev.longhand.check.universe.Kinks;
import dev.longhand.check.universe.Universes;
import dev.longhand.notes.meaning.Meaning;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What seems wrong, in the cases in which the words and formulas beside it say that it holds. */
final class UnderConditions {

    private static final List<List<Meaning.Condition>> NO_LIMITS = List.of();

    private final DifferentIndices indices;
    private final Equality equality;
    private final Universes universes;
    private final DocumentFacts facts;
    private final Unread unread;
    private final PrintedSigns signs;
    private final @Nullable NumberedUnits units;

    /**
     * @param signs those of the values that the note prints
     * @param units the units of a network file by their layers, or null where there is none
     */
    UnderConditions(
            Equality equality,
            Universes universes,
            DocumentFacts facts,
            Unread unread,
            PrintedSigns signs,
            @Nullable NumberedUnits units) {
        this.equality = equality;
        this.universes = universes;
        this.facts = facts;
        this.unread = unread;
        this.signs = signs;
        this.units = units;
        this.indices = new DifferentIndices(equality, universes);
    }

    /** A relation beside which a condition stands is wrong only where the condition does not exclude what refutes it. */
    Outcome of(Stated stated, Meaning left, Meaning right, Outcome decided) {
        Restriction restriction = stated.restriction();
        Outcome outcome = decided;
        if (outcome.verdict() != Verdict.WRONG) {
            return outcome;
        }
        if (unread.concerns(left) || unread.concerns(right)) {
            return Outcome.undecided("what the note says of a name in it was not read");
        }
        boolean arithmetic = Formulas.isArithmetic(left) && Formulas.isArithmetic(right);
        if (restriction.unclear() && (!arithmetic || restriction.cased())) {
            return Outcome.undecided("it is not understood of what, or in which cases, it is said");
        }
        if (restriction.cased() && (Kinks.in(left, facts) || Kinks.in(right, facts))) {
            return Outcome.undecided("it may be said of the case alone that the text speaks of");
        }
        if (outcome.counterexample() == null) {
            return outcome;
        }
        if (!restriction.assumed().isEmpty()) {
            outcome = new Assumed(equality, restriction.assumed())
                    .decide(left, right, universes.at(stated, restriction.sure()));
            if (outcome.verdict() != Verdict.WRONG) {
                return outcome;
            }
        }
        List<Meaning.Condition> printed = signs.before(stated, left, right);
        if (!printed.isEmpty()) {
            Outcome there =
                    new Assumed(equality, printed).decide(left, right, universes.at(stated, restriction.sure()));
            if (there.isProved()) {
                return there;
            }
        }
        for (List<Meaning.Condition> layer : units == null ? NO_LIMITS : units.limits(List.of(left, right))) {
            if (equality.decide(left, right, universes.at(stated, layer)).verdict() != Verdict.WRONG) {
                return Outcome.undecided("it may be said of the units of one layer alone");
            }
        }
        if (restriction.possible().isEmpty()) {
            return units == null && indices.isMeant(stated, left, right)
                    ? Outcome.undecided("it holds only where its indices differ, which is not said of it")
                    : inCase(stated, left, right, outcome);
        }
        Outcome there = equality.decide(left, right, universes.at(stated, restriction.all()));
        return there.verdict() == Verdict.WRONG
                ? outcome
                : Outcome.undecided("it may be meant only where the condition beside it holds");
    }

    /** A relation in a case that the text has come to is wrong only if it is so there too. */
    private Outcome inCase(Stated stated, Meaning left, Meaning right, Outcome outcome) {
        Restriction restriction = stated.restriction();
        if (!indices.concern(restriction.spoken(), left, right)) {
            return outcome;
        }
        List<Meaning.Condition> all = new ArrayList<>(restriction.sure());
        all.addAll(restriction.spoken());
        return equality.decide(left, right, universes.at(stated, all)).verdict() == Verdict.WRONG
                ? outcome
                : Outcome.undecided("it may be meant only in the case that the text speaks of");
    }
}
