package dev.longhand.check.quantity;

import dev.longhand.notes.meaning.Meaning;
import java.util.Map;
import java.util.Set;

/** One spelling for meanings that say the same of the same quantities, to find a formula again. */
public final class Spelling {

    private final Names names;
    private final Choices choices;
    private final Set<String> arguments;

    /** Spells meanings in which every name stands for what it stands for in the document. */
    public Spelling(Names names, Choices choices) {
        this(names, choices, Set.of());
    }

    /** @param arguments names that have values of their own here, and stand for nothing in the document */
    public Spelling(Names names, Choices choices, Set<String> arguments) {
        this.names = names;
        this.choices = choices;
        this.arguments = arguments;
    }

    /** The spelling of a meaning where letters have values; a name that stands for nothing is spelt as written. */
    public String of(Meaning meaning, Map<String, Integer> bound) {
        if (meaning instanceof Meaning.Reference argument
                && arguments.contains(argument.name().key(bound))) {
            return "argument " + argument.name().key(bound);
        }
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

    /** The key of a quantity; that of an entry is the key of its whole with row and column, both counted from 0. */
    public static String key(Quantity quantity) {
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
