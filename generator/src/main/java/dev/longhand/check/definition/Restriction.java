package dev.longhand.check.definition;

import dev.longhand.notes.meaning.Meaning.Condition;
import dev.longhand.notes.wording.Supposition;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a relation is said to hold.
 *
 * @param sure conditions on indices that are said of it
 * @param possible such that may be said of it
 * @param values comparisons of values that are said of it or of a neighbour
 * @param unclear whether something is said that is not understood, so that it may hold in some cases only
 * @param assumed comparisons of values that are assumed before it
 * @param cased whether words before it speak of one case, as of units that are active
 * @param supposition what its sentence takes names to be before it
 * @param spoken conditions on indices that the text has come to before it
 */
public record Restriction(
        List<Condition> sure,
        List<Condition> possible,
        List<Condition> values,
        boolean unclear,
        List<Condition> assumed,
        boolean cased,
        Supposition supposition,
        List<Condition> spoken) {
    /** It is said to hold everywhere. */
    public static final Restriction NONE =
            new Restriction(List.of(), List.of(), List.of(), false, List.of(), false, Supposition.NONE, List.of());

    public Restriction {
        sure = List.copyOf(sure);
        possible = List.copyOf(possible);
        values = List.copyOf(values);
        assumed = List.copyOf(assumed);
        spoken = List.copyOf(spoken);
    }

    /** All conditions that are said of the relation or may be. */
    public List<Condition> all() {
        List<Condition> all = new ArrayList<>(sure);
        all.addAll(possible);
        return all;
    }

    /** The same of a relation of which it is unclear in what cases it is said. */
    public Restriction doubted() {
        return new Restriction(sure, possible, values, true, assumed, cased, supposition, spoken);
    }
}
