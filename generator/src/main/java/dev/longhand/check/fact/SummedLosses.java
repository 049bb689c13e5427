package dev.longhand.check.fact;

import dev.longhand.check.definition.DocumentDefinition;
import dev.longhand.check.definition.Formulas;
import dev.longhand.check.network.RoleWords;

/** Losses that are the sum of others by the same letter: of {@code L = \sum_t L_t} each is a number of its own, and no entry of L. */
public final class SummedLosses {

    private SummedLosses() {}

    /** Whether a definition says so. */
    public static boolean is(DocumentDefinition d) {
        return d.pattern().isPlain()
                && RoleWords.isLoss(d.pattern().base())
                && Formulas.isOfParts(d.body(), d.pattern().base());
    }
}
