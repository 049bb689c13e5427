package dev.longhand.check.quantity;

import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which quantities may depend on one of them. Where it is not clear they count as depending. */
public final class Dependence {

    private final Names names;
    private final Choices choices;
    private final String variable;
    private final Map<String, Boolean> known = new HashMap<>();
    /** Of the function whose formula is looked at. */
    private List<WrittenName> parameters = List.of();

    /**
     * Asks which quantities may depend on one.
     *
     * @param variable its key, as {@link Spelling#key} has it
     */
    public Dependence(Names names, Choices choices, String variable) {
        this.names = names;
        this.choices = choices;
        this.variable = variable;
    }

    /** Whether a quantity may depend on it: it is the variable, is made of it, or is unknown and may be. */
    public boolean of(Quantity quantity) {
        String key = Spelling.key(quantity);
        if (key.equals(variable)) {
            return true;
        }
        Boolean before = known.get(key);
        if (before != null) {
            return before;
        }
        // a name met again on its own path depends on it only if something else there does
        known.put(key, false);
        boolean depends = fresh(quantity);
        known.put(key, depends);
        return depends;
    }

    private boolean fresh(Quantity quantity) {
        if (quantity instanceof Quantity.Entry entry) {
            return of(entry.whole());
        }
        if (quantity instanceof Quantity.Whole whole) {
            return whole.cells().stream().anyMatch(this::of);
        }
        if (quantity instanceof Quantity.Defined defined) {
            return within(List.of(), defined.body(), defined.bound());
        }
        return quantity instanceof Quantity.Free free
                && (free.mayDepend() || free.on().stream().anyMatch(this::of));
    }

    private boolean meaning(Meaning meaning, Map<String, Integer> bound) {
        if (meaning instanceof Meaning.Reference reference) {
            return name(reference.name(), bound);
        }
        if (meaning instanceof Meaning.Folded folded && !folded.letter().isEmpty()) {
            try {
                for (int value : names.range(folded, bound)) {
                    Map<String, Integer> inner = new HashMap<>(bound);
                    inner.put(folded.letter(), value);
                    if (meaning(folded.body(), inner)) {
                        return true;
                    }
                }
                return false;
            } catch (Unsettled e) {
                return true;
            }
        }
        if (meaning instanceof Meaning.Call call
                && call.callee() instanceof Callee.Named named
                && names.function(named.name()).filter(this::formula).isPresent()) {
            return true;
        }
        List<Meaning> parts = References.parts(meaning);
        return parts.stream().anyMatch(part -> meaning(part, bound));
    }

    /** Whether the formula of a function depends on the variable whatever it is called with. */
    private boolean formula(NamedFunction function) {
        String key = "of function " + function.name();
        Boolean before = known.get(key);
        if (before != null) {
            return before;
        }
        known.put(key, false);
        boolean depends = within(function.parameters(), function.body(), Map.of());
        known.put(key, depends);
        return depends;
    }

    private boolean within(List<WrittenName> own, Meaning body, Map<String, Integer> bound) {
        List<WrittenName> outside = parameters;
        parameters = own;
        try {
            return meaning(body, bound);
        } finally {
            parameters = outside;
        }
    }

    private boolean name(WrittenName name, Map<String, Integer> bound) {
        if (parameters.stream().anyMatch(p -> p.whole().equals(name.whole()))) {
            return false;
        }
        if (bound.containsKey(name.letter())
                && !names.isName(name.letter())
                && name.sub().isEmpty()
                && name.sup().isEmpty()) {
            return false;
        }
        try {
            return of(names.quantity(name, bound, choices));
        } catch (Unsettled e) {
            return true;
        }
    }
}
