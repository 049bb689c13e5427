package dev.longhand.check.deciding.hesitation;

import dev.longhand.check.fact.DocumentFacts;
import dev.longhand.check.quantity.References;
import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.Meaning;

/** Functions without a formula in what names are made of: {@code h = f(z)} says nothing yet of what h is where words name f. */
record OpenFunctions(DocumentFacts facts) {

    /** Whether some definition of a name before a relation calls one. */
    boolean makeUp(String base, int relation) {
        return facts.definitions().stream()
                .anyMatch(d -> d.pattern().base().equals(base)
                        && d.position() < relation
                        && References.has(d.body(), this::isOpen));
    }

    private boolean isOpen(Meaning meaning) {
        return meaning instanceof Meaning.Call call
                && call.callee() instanceof Callee.Named named
                && !facts.functions().containsKey(named.name());
    }
}
