package dev.longhand.check.deciding.trial;

import dev.longhand.check.equality.Outcome;
import dev.longhand.check.quantity.References;
import dev.longhand.check.report.Verdict;
import dev.longhand.check.universe.Universe;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Matrices all of whose sizes are one because some product in the note fits with no other: they change places and are
 * their own transposes, so that what holds for them is no proof.
 */
final class CollapsedMatrices {

    private static final String COLLAPSED = "the products of the note fit only if its matrices are numbers";

    /** Letters that stand under a transpose somewhere, which no number does. */
    private final Set<String> turned = new HashSet<>();

    /** @param sides all that the note says */
    CollapsedMatrices(List<Meaning> sides) {
        sides.forEach(this::survey);
    }

    private void survey(Meaning meaning) {
        if (meaning instanceof Meaning.Transposed t && t.operand() instanceof Meaning.Reference r) {
            turned.add(r.name().base());
        }
        References.parts(meaning).forEach(this::survey);
    }

    /** The outcome; open where it is proved for numbers in the place of matrices. */
    Outcome weighed(Meaning left, Meaning right, List<Universe> instances, Outcome outcome) {
        boolean proved = !turned.isEmpty() && outcome.verdict() == Verdict.RIGHT && !instances.isEmpty();
        return proved && (isOfCollapsed(left, instances) || isOfCollapsed(right, instances))
                ? Outcome.undecided(COLLAPSED)
                : outcome;
    }

    /** Whether such a matrix is transposed, or multiplied by something. */
    private boolean isOfCollapsed(Meaning meaning, List<Universe> instances) {
        boolean inProduct = meaning instanceof Meaning.Transposed || meaning instanceof Meaning.Multiplied;
        return (inProduct
                        && References.in(meaning).stream()
                                .anyMatch(name -> turned.contains(name.base()) && isCollapsed(name, instances)))
                || References.parts(meaning).stream().anyMatch(part -> isOfCollapsed(part, instances));
    }

    private static boolean isCollapsed(WrittenName name, List<Universe> instances) {
        return instances.stream().allMatch(universe -> universe.isCollapsed(name));
    }
}
