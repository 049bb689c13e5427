package dev.longhand.check.deciding.weighing;

import dev.longhand.check.deciding.matter.Matter;
import dev.longhand.check.definition.Stated;
import dev.longhand.check.equality.Outcome;
import dev.longhand.check.quantity.References;
import dev.longhand.check.universe.Universe;
import dev.longhand.check.universe.Universes;
import dev.longhand.expr.Primitive;
import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.Meaning;

/** Names that a note gives several meanings of which none is told apart: nothing that speaks of them is refuted. */
public final class SeveralMeanings implements Weighing {

    private final Universes universes;
    /** Whether the note has functions that it calls, none of which is the sigmoid: sigma may be any of them. */
    private final boolean otherActivation;

    /** Looks for the sigmoid among the definitions of the note, where it calls functions at all. */
    public SeveralMeanings(Matter matter) {
        this.universes = matter.universes();
        this.otherActivation = !matter.facts().called().isEmpty()
                && matter.facts().definitions().stream().noneMatch(d -> hasSigmoid(d.body()));
    }

    @Override
    public Outcome weighed(Stated stated, Meaning left, Meaning right, Outcome outcome) {
        Universe universe = universes.withNumbers(stated.relation().number(), 0);
        boolean refuted = outcome.isRefuted();
        if (refuted && (universe.isAmbiguous(left) || universe.isAmbiguous(right))) {
            return Outcome.undecided("a name in it is given several meanings in the note");
        }
        if (outcome.differs() && (universe.isOfSeveralSteps(left) || universe.isOfSeveralSteps(right))) {
            return Outcome.undecided("a name in it is stepped in several ways in the note");
        }
        return refuted && otherActivation && (hasSigmoid(left) || hasSigmoid(right))
                ? Outcome.undecided("it is not said that sigma is the activation of the note")
                : outcome;
    }

    private static boolean hasSigmoid(Meaning meaning) {
        return (meaning instanceof Meaning.Call call
                        && call.callee() instanceof Callee.Known known
                        && known.function() == Primitive.SIGMOID)
                || References.parts(meaning).stream().anyMatch(SeveralMeanings::hasSigmoid);
    }
}
