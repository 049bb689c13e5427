package dev.longhand.check.quantity;

import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether two quantities are written with the same others but neither with the other. A derivative of one by the other
 * is then a matter of reading: nothing as it is written, though z = x^6 is a function of y = x^2 too.
 */
public final class Kinship {

    private static final int MOST = 400;

    private final Names names;
    private final Choices choices;

    /** Follows what names stand for under one assignment of readings. */
    public Kinship(Names names, Choices choices) {
        this.names = names;
        this.choices = choices;
    }

    /** What a quantity is written with. */
    private static final class Ancestry {
        final Set<String> keys = new HashSet<>();
        final Set<String> bases = new HashSet<>();
    }

    /**
     * Whether both are defined, share something that they are written with, and neither is written with the other.
     *
     * @param base of the name of {@code by}, any member of which counts as that name
     */
    public boolean of(Quantity of, Quantity by, String base) {
        if (!(of instanceof Quantity.Defined) || !(by instanceof Quantity.Defined)) {
            return false;
        }
        Ancestry above = new Ancestry();
        Ancestry before = new Ancestry();
        quantity(of, above);
        quantity(by, before);
        String key = Spelling.key(of);
        boolean line = above.bases.contains(base) || before.keys.contains(key);
        above.keys.remove(key);
        before.keys.remove(Spelling.key(by));
        return !line && above.keys.stream().anyMatch(before.keys::contains);
    }

    private void quantity(Quantity quantity, Ancestry found) {
        if (quantity instanceof Quantity.Count || found.keys.size() > MOST || !found.keys.add(Spelling.key(quantity))) {
            return;
        }
        if (quantity instanceof Quantity.Defined defined) {
            meaning(defined.body(), defined.bound(), found);
        } else if (quantity instanceof Quantity.Entry entry) {
            quantity(entry.whole(), found);
        } else if (quantity instanceof Quantity.Whole whole) {
            whole.cells().forEach(cell -> quantity(cell, found));
        }
    }

    private void meaning(Meaning meaning, Map<String, Integer> bound, Ancestry found) {
        if (meaning instanceof Meaning.Reference reference) {
            name(reference.name(), bound, found);
            return;
        }
        Map<String, Integer> inner = bound;
        if (meaning instanceof Meaning.Folded folded && !folded.letter().isEmpty()) {
            inner = new HashMap<>(bound);
            try {
                List<Integer> range = names.range(folded, bound);
                inner.put(folded.letter(), range.get(0));
            } catch (Unsettled e) {
                return;
            }
        }
        for (Meaning part : References.parts(meaning)) {
            meaning(part, inner, found);
        }
    }

    private void name(WrittenName name, Map<String, Integer> bound, Ancestry found) {
        if (bound.containsKey(name.letter())
                && name.sub().isEmpty()
                && name.sup().isEmpty()) {
            return;
        }
        found.bases.add(name.base());
        try {
            quantity(names.quantity(name, bound, choices), found);
        } catch (Unsettled e) {
            // what stands for nothing is shared with nothing
        }
    }
}
