package dev.longhand.check.definition;

import dev.longhand.notes.wording.Parting;

/**
 * An equation that may give something another meaning than it has so far.
 *
 * @param base of the name, or the name of the function
 * @param parting how surely another meaning may begin there
 * @param isOther whether the formulas are made of different functions or names, so that one is no slip of the other
 * @param isInPassing whether only a label or a sentence says so, behind which the earlier meaning may come back
 */
public record Redefinition(Stated equation, String base, Parting parting, boolean isOther, boolean isInPassing) {

    /** Whether it gives another meaning if both formulas are not the same; else it is only in doubt. */
    public boolean isMeant() {
        return parting == Parting.SURE || (parting == Parting.LIKELY && isOther);
    }

    /** The number of the relation. */
    public int number() {
        return equation.relation().number();
    }
}
