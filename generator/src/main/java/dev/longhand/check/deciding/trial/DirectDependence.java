package dev.longhand.check.deciding.trial;

import dev.longhand.notes.meaning.Meaning;

/**
 * Equations that have the same derivative on both sides: on the right, beside the paths through other names, it is the
 * direct dependence alone, so on the left it is along all paths.
 */
public final class DirectDependence {

    private DirectDependence() {}

    /** The left side, as a derivative along all paths where the right side has it as a term. */
    public static Meaning along(Meaning left, Meaning right) {
        boolean again = left instanceof Meaning.Slope
                && right instanceof Meaning.Total total
                && total.terms().size() > 1
                && total.terms().contains(left);
        return again && left instanceof Meaning.Slope slope ? new Meaning.Slope(slope.of(), slope.by(), true) : left;
    }
}
