package dev.longhand.check.deciding.hesitation;

import dev.longhand.check.definition.DocumentDefinition;
import dev.longhand.check.fact.DocumentFacts;
import dev.longhand.check.quantity.References;
import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.Meaning;
import java.util.HashSet;
import java.util.Set;

/**
 * Letters that number something and that the note computes, {@code m = \arg\max_i x_i}: a formula with such an index speaks of
 * that one, so that it is not refuted at another.
 */
final class ComputedIndices {

    private static final Set<String> PLACES = Set.of("argmax", "argmin", "arg");

    private final Set<String> letters = new HashSet<>();

    ComputedIndices(DocumentFacts facts) {
        for (DocumentDefinition d : facts.definitions()) {
            if (d.pattern().isPlain() && hasOperator(d.body())) {
                letters.add(d.pattern().base());
            }
        }
    }

    /** Whether a formula has an operator in it that has no value here, such as that for the place of a maximum. */
    private static boolean hasOperator(Meaning body) {
        return (body instanceof Meaning.Call call && call.callee() instanceof Callee.Operator)
                || (body instanceof Meaning.Reference r
                        && PLACES.contains(r.name().base()))
                || References.parts(body).stream().anyMatch(ComputedIndices::hasOperator);
    }

    /** Whether one of them numbers something in a meaning, or is compared with what does. */
    boolean in(Meaning meaning) {
        return !letters.isEmpty()
                && References.in(meaning).stream()
                        .anyMatch(name -> letters.contains(name.base())
                                || name.letters().stream().anyMatch(letters::contains));
    }
}
