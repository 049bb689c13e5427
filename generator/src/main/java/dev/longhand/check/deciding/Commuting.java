package dev.longhand.check.deciding;

import dev.longhand.check.evaluation.References;
import dev.longhand.check.universe.Stated;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Products of the same matrices in another order, {@code A A^T = A^T A}: of matrices that nothing defines it says what
 * they are.
 */
final class Commuting {

    private Commuting() {}

    /** @param isDefined whether the note has a formula for a name */
    static boolean is(Stated stated, Meaning left, Meaning right, Predicate<WrittenName> isDefined) {
        if (stated.relation().link() > 0
                || !(left instanceof Meaning.Multiplied one)
                || !(right instanceof Meaning.Multiplied other)
                || one.factors().size() != other.factors().size()) {
            return false;
        }
        List<Meaning> rest = new ArrayList<>(other.factors());
        return one.factors().stream().allMatch(rest::remove)
                && References.in(left).stream().noneMatch(isDefined);
    }
}
