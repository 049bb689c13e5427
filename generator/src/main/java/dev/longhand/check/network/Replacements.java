package dev.longhand.check.network;

import dev.longhand.check.quantity.Quantity;
import dev.longhand.notes.meaning.Meaning;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Puts other meanings in the place of names of a network file; a derivative can still be taken by them. */
public record Replacements(Map<String, Meaning> meanings) {
    public Replacements {
        meanings = Map.copyOf(meanings);
    }

    /** The quantity with what is put in the place of it, or of its cells; as it is where nothing is. */
    public Quantity of(Quantity quantity) {
        if (quantity instanceof Quantity.Free free) {
            return replaced(free.key(), free);
        }
        if (quantity instanceof Quantity.Defined defined) {
            return replaced(defined.key(), defined);
        }
        if (quantity instanceof Quantity.Whole whole) {
            List<Quantity> cells = new ArrayList<>(whole.cells());
            cells.replaceAll(this::of);
            return new Quantity.Whole(whole.key(), whole.rows(), whole.columns(), cells);
        }
        return quantity;
    }

    private Quantity replaced(String key, Quantity quantity) {
        Meaning meaning = meanings.get(key);
        return meaning == null ? quantity : new Quantity.Defined(key, meaning, Map.of());
    }
}
