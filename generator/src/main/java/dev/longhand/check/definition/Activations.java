package dev.longhand.check.definition;

import dev.longhand.check.quantity.References;
import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.Meaning;
import java.util.HashSet;
import java.util.Set;

/** The functions that a formula is made of. */
public final class Activations {

    private Activations() {}

    /** The functions that are called anywhere in a meaning, known or of the note's own; none where there is no call. */
    public static Set<Callee> of(Meaning meaning) {
        Set<Callee> found = new HashSet<>();
        if (meaning instanceof Meaning.Call call) {
            found.add(call.callee());
        }
        References.parts(meaning).forEach(part -> found.addAll(of(part)));
        return found;
    }
}
