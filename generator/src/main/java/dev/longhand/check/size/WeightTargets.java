package dev.longhand.check.size;

import dev.longhand.check.definition.DocumentDefinition;
import dev.longhand.check.definition.NumberedSum;
import dev.longhand.check.quantity.References;
import dev.longhand.notes.meaning.Index;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Weights of which the second index is the unit that they lead to, wherever a note sums over them: w of
 * {@code z_j = \sum_i w_{ij} x_i}. Whether the matrix W beside them has them in rows or in columns is left to the reader by most.
 */
public final class WeightTargets {

    private final Set<String> second = new HashSet<>();
    private final Set<String> first = new HashSet<>();

    /** Takes in an equation for a unit. */
    void take(DocumentDefinition d) {
        NumberedSum.of(d.pattern(), d.body())
                .ifPresent(row -> settle(row.weights().get(0), row.column()));
        if (d.pattern().sub().size() == 1) {
            walk(d.body(), d.pattern().sub().get(0));
        }
    }

    /** Whether all sums over entries of a name lead to their second index. */
    public boolean areSecond(String base) {
        return second.contains(base) && !first.contains(base);
    }

    private void walk(Meaning meaning, Index unit) {
        if (meaning instanceof Meaning.Folded folded && folded.fold() == Meaning.Fold.SUM) {
            for (WrittenName name : References.in(folded.body())) {
                if (name.sub().size() == 2 && name.sub().contains(unit)) {
                    int other = name.sub().indexOf(unit) == 0 ? 1 : 0;
                    if (folded.letter().equals(name.sub().get(other).text(Map.of()))) {
                        settle(name, other);
                    }
                }
            }
        }
        References.parts(meaning).forEach(part -> walk(part, unit));
    }

    private void settle(WrittenName weight, int summed) {
        (summed == 0 ? second : first).add(weight.base());
    }
}
