package dev.longhand.check.evaluation;

import dev.longhand.notes.meaning.Meaning;
import java.util.Map;

/** One spelling for meanings that say the same of the same quantities, to find a formula again. */
final class Spelling {

    private final Names names;
    private final Choices choices;

    Spelling(Names names, Choices choices) {
        this.names = names;
        this.choices = choices;
    }

    String of(Meaning meaning, Map<String, Integer> bound) {
        if (meaning instanceof Meaning.Reference reference) {
            try {
                return key(names.quantity(reference.name(), bound, choices));
            } catch (Unsettled e) {
                return reference.name().key(bound);
            }
        }
        if (meaning instanceof Meaning.Call call) {
            StringBuilder text = new StringBuilder("" + call.callee() + call.order());
            call.arguments().forEach(a -> text.append('(').append(of(a, bound)).append(')'));
            return text.toString();
        }
        return meaning.toString() + bound;
    }

    static String key(Quantity quantity) {
        if (quantity instanceof Quantity.Free free) {
            return free.key();
        }
        if (quantity instanceof Quantity.Defined defined) {
            return defined.key();
        }
        if (quantity instanceof Quantity.Whole whole) {
            return whole.key();
        }
        if (quantity instanceof Quantity.Entry entry) {
            return key(entry.whole()) + "[" + entry.row() + "," + entry.column() + "]";
        }
        return quantity.toString();
    }
}
