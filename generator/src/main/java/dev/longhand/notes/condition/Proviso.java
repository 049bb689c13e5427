package dev.longhand.notes.condition;

import dev.longhand.latex.tree.Tree.Chain;
import dev.longhand.notes.wording.Supposition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The conditions that stand beside a relation, in its formula or its sentence.
 *
 * @param sure those that are said of this relation
 * @param possible those that may be said of it or of a neighbour
 * @param unclear whether there is one that only a case is spoken of without saying which, such as "otherwise"
 * @param assumed comparisons of values that are assumed before it
 * @param cased whether words before it speak of one case, as of units that are active
 * @param supposition what its sentence takes names to be before it
 * @param spoken the case of indices that the text has come to before it
 */
public record Proviso(
        List<Chain> sure,
        List<Chain> possible,
        boolean unclear,
        List<Chain> assumed,
        boolean cased,
        Supposition supposition,
        List<Chain> spoken) {
    /** Nothing beside it. */
    public static final Proviso NONE =
            new Proviso(List.of(), List.of(), false, List.of(), false, Supposition.NONE, List.of());

    public Proviso {
        sure = List.copyOf(sure);
        possible = List.copyOf(possible);
        assumed = List.copyOf(assumed);
        spoken = List.copyOf(spoken);
    }

    /** The same of a relation of which it is unclear in what cases it is said. */
    Proviso doubted() {
        return new Proviso(sure, possible, true, assumed, cased, supposition, spoken);
    }

    /** The same of a relation that is said of one case. */
    Proviso ofCase() {
        return new Proviso(sure, possible, unclear, assumed, true, supposition, spoken);
    }

    /** The same where the sentence supposes something. */
    Proviso under(Supposition made) {
        return new Proviso(sure, possible, unclear, assumed, cased, made, spoken);
    }

    /** The same where values are assumed, or words speak of one case. */
    Proviso assuming(List<Chain> values, boolean isCased) {
        return new Proviso(sure, possible, unclear, values, isCased, supposition, spoken);
    }

    /** The same of a relation that is said of a case. */
    Proviso surely(List<Chain> cases) {
        return new Proviso(cases, possible, unclear, assumed, cased, supposition, List.of());
    }

    /** The same in a case of indices that the text has come to. */
    Proviso in(List<Chain> cases) {
        return new Proviso(sure, possible, unclear, assumed, cased, supposition, cases);
    }

    /** The provisos of a note, of which those of some relations are unclear. */
    public static Map<Integer, Proviso> doubting(Map<Integer, Proviso> provisos, Set<Integer> relations) {
        Map<Integer, Proviso> all = new HashMap<>(provisos);
        relations.forEach(number -> all.merge(number, NONE.doubted(), (own, none) -> own.doubted()));
        return all;
    }
}
