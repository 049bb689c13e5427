package dev.longhand.check.deciding.matter;

import dev.longhand.check.definition.DocumentDefinition;
import dev.longhand.check.quantity.References;
import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.Meaning;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names and functions that formulas are made of, by way of what the note defines. */
public final class NamesWithin {

    private final Map<String, List<Meaning>> bodies = new HashMap<>();

    /** Follows names through all definitions that the note has of their bases. */
    public NamesWithin(List<DocumentDefinition> definitions) {
        for (DocumentDefinition d : definitions) {
            bodies.computeIfAbsent(d.pattern().base(), b -> new ArrayList<>()).add(d.body());
        }
    }

    /** The bases of all names, and all functions, that two sides are made of. */
    public Set<String> in(Meaning left, Meaning right) {
        Set<String> met = new HashSet<>();
        collect(left, met);
        collect(right, met);
        return met;
    }

    private void collect(Meaning meaning, Set<String> met) {
        if (meaning instanceof Meaning.Call call && call.callee() instanceof Callee.Named named) {
            met.add(named.name());
        } else if (meaning instanceof Meaning.Call call && call.callee() instanceof Callee.Numbered numbered) {
            met.add(numbered.base());
        }
        if (meaning instanceof Meaning.Reference reference) {
            String base = reference.name().base();
            if (met.add(base)) {
                bodies.getOrDefault(base, List.of()).forEach(body -> collect(body, met));
            }
        }
        References.parts(meaning).forEach(part -> collect(part, met));
    }
}
