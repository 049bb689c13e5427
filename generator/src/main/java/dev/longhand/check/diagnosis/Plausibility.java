package dev.longhand.check.diagnosis;

import dev.longhand.check.quantity.References;
import dev.longhand.notes.meaning.Meaning;
import java.util.List;

/**
 * Which repairs say something. Any formula becomes true when the other side is written into it, and a number by putting the
 * truth beside it; a slip of the pen is smaller than what it is in.
 */
final class Plausibility {

    /** How much may be added to the shortest formula: a factor, or a square. */
    private static final int SMALL = 3;

    private final Meaning left;
    private final Meaning right;
    private final boolean isNumber;
    private final boolean isOfName;
    private final int size;

    Plausibility(Claim claim) {
        this.left = claim.left();
        this.right = claim.right();
        this.isNumber = References.in(right).isEmpty();
        this.isOfName = claim.isOfName();
        this.size = References.size(right, Integer.MAX_VALUE);
    }

    /** Whether a repaired side is more than the left side said once more. */
    boolean isPlausible(Meaning repaired) {
        return !(isNumber && !References.in(repaired).isEmpty())
                && isUpTo(repaired, 2 * size + SMALL)
                && (contains(right, left) || isRearranged(repaired) || !repeats(repaired))
                && !differentiatesItself(repaired);
    }

    /** Whether two formulas become the same with nothing added to one of them: {@code BA} for {@code AB}. */
    private boolean isRearranged(Meaning repaired) {
        return !isOfName && repaired.equals(left) && isUpTo(repaired, size + 1);
    }

    /** Whether the left side stands in it; as a term, a derivative may be the direct dependence alone. */
    private boolean repeats(Meaning repaired) {
        if (left instanceof Meaning.Slope && repaired instanceof Meaning.Total total) {
            return total.terms().stream().anyMatch(term -> !term.equals(left) && contains(term, left));
        }
        return contains(repaired, left);
    }

    private static boolean contains(Meaning meaning, Meaning part) {
        return meaning.equals(part) || References.parts(meaning).stream().anyMatch(inner -> contains(inner, part));
    }

    /** Whether something changes with itself, or what is differentiated on the left has been put into a derivative by the same. */
    private boolean differentiatesItself(Meaning repaired) {
        boolean here = repaired instanceof Meaning.Slope slope
                && (slope.by().equals(List.of(slope.of()))
                        || (left instanceof Meaning.Slope whole
                                && slope.by().equals(whole.by())
                                && contains(slope.of(), whole.of())
                                && !contains(right, slope)));
        return here || References.parts(repaired).stream().anyMatch(this::differentiatesItself);
    }

    private static boolean isUpTo(Meaning meaning, int most) {
        return References.size(meaning, most) <= most;
    }
}
