package dev.longhand.check.universe;

import dev.longhand.check.evaluation.References;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.Rewriting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts a name for a formula that is spelt out before the name is given: after {@code a = \sigma(w x + b)} an equation
 * {@code z = w x + b} says what to call that argument, so that a depends on z.
 */
final class LaterNames {

    private LaterNames() {}

    /** The definitions of a document in order, each by way of the names that later ones give to its parts. */
    static List<DocumentDefinition> in(List<DocumentDefinition> definitions) {
        Map<Meaning, DocumentDefinition> named = new HashMap<>();
        Set<Meaning> several = new HashSet<>();
        for (DocumentDefinition d : definitions) {
            boolean formula = d.body() instanceof Meaning.Total || d.body() instanceof Meaning.Multiplied;
            if (formula && Formulas.isNamed(d.body()) && isOfOwnLetters(d) && named.put(d.body(), d) != null) {
                several.add(d.body());
            }
        }
        several.forEach(named::remove);
        if (named.isEmpty()) {
            return definitions;
        }
        List<DocumentDefinition> all = new ArrayList<>();
        for (DocumentDefinition d : definitions) {
            Meaning body = new Rewriting(part -> {
                        DocumentDefinition later = named.get(part);
                        return later != null && later.position() > d.position() && isArgument(d.body(), part)
                                ? new Meaning.Reference(later.pattern())
                                : null;
                    })
                    .of(d.body());
            all.add(
                    body.equals(d.body())
                            ? d
                            : new DocumentDefinition(d.pattern(), body, d.position(), d.scope(), d.example()));
        }
        return all;
    }

    /** Whether a part is all that a function in a formula is of. */
    private static boolean isArgument(Meaning formula, Meaning part) {
        return (formula instanceof Meaning.Call call && call.arguments().contains(part))
                || References.parts(formula).stream().anyMatch(inner -> isArgument(inner, part));
    }

    /** Whether every letter that numbers something in a formula numbers what it defines too. */
    private static boolean isOfOwnLetters(DocumentDefinition d) {
        return References.in(d.body()).stream()
                .allMatch(name -> d.pattern().letters().containsAll(name.letters())
                        && !name.base().equals(d.pattern().base()));
    }
}
