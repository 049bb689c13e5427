package dev.longhand.check.deciding.hesitation;

import dev.longhand.check.definition.Stated;
import dev.longhand.check.quantity.References;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Products of the same matrices in another order, {@code A A^T = A^T A}, or {@code PQ = -QP}: of matrices that
 * nothing defines it says what they are.
 */
final class Commuting {

    private Commuting() {}

    /** The matrices of which an equation says that they commute; none where it says something else. */
    static Set<WrittenName> matrices(Stated stated, Meaning left, Meaning right) {
        if (stated.relation().link() > 0
                || !(left instanceof Meaning.Multiplied one)
                || !(right.unsigned() instanceof Meaning.Multiplied other)
                || one.factors().size() != other.factors().size()) {
            return Set.of();
        }
        boolean signed = !right.unsigned().equals(right);
        if (signed && (one.equals(other) || !one.factors().stream().allMatch(Commuting::isCapital))) {
            return Set.of();
        }
        List<Meaning> rest = new ArrayList<>(other.factors());
        return one.factors().stream().allMatch(rest::remove) ? Set.copyOf(References.in(left)) : Set.of();
    }

    private static boolean isCapital(Meaning factor) {
        return factor instanceof Meaning.Reference r
                && r.name().isPlain()
                && r.name().base().matches("[A-Z]");
    }
}
