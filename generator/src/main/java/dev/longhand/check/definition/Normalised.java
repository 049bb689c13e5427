package dev.longhand.check.definition;

import dev.longhand.check.quantity.References;
import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.Meaning;

/**
 * Formulas of entries that take all entries together, such as a softmax: no formula that is taken entry by entry says
 * the same of a whole, so that in another section both are names of different things.
 */
public final class Normalised {

    private Normalised() {}

    /** Whether a formula for entries speaks of something else than one for a whole of the same letter. */
    public static boolean isApart(Meaning entry, Meaning whole) {
        return whole instanceof Meaning.Call call
                && call.callee() instanceof Callee.Known
                && Formulas.isSpeltOut(whole)
                && !Activations.of(entry).contains(call.callee())
                && sumsCalls(entry);
    }

    private static boolean sumsCalls(Meaning meaning) {
        return (meaning instanceof Meaning.Folded folded
                        && !Activations.of(folded.body()).isEmpty())
                || References.parts(meaning).stream().anyMatch(Normalised::sumsCalls);
    }
}
