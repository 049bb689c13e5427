package dev.longhand.check.fact;

import dev.longhand.check.definition.DocumentDefinition;
import dev.longhand.check.definition.Formulas;
import dev.longhand.check.quantity.References;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.Rewriting;
import dev.longhand.notes.meaning.WrittenName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Puts a name for a formula that is spelt out before the name is given: after {@code a = \sigma(w x + b)} an equation
 * {@code z = w x + b} says what to call that argument, so that a depends on z. It is put in wherever the formula stands, under a sum with
 * another letter too; where what the formula is made of is left beside it, as in {@code \tanh(w x) + 2 x w}, it would be held
 * constant there, and the name is not put in at all.
 */
final class LaterNames {

    /** In the place of the one letter of a formula: no index has such a letter. */
    private static final String ANY = "*";

    private final Map<Meaning, DocumentDefinition> named = new HashMap<>();
    /** By their formulas with any letter in the place of theirs, those of one letter. */
    private final Map<Meaning, DocumentDefinition> lettered = new HashMap<>();

    private LaterNames(List<DocumentDefinition> definitions) {
        Set<Meaning> several = new HashSet<>();
        for (DocumentDefinition d : definitions) {
            if (isFormula(d.body())
                    && Formulas.isNamed(d.body())
                    && isOfOwnLetters(d)
                    && named.put(d.body(), d) != null) {
                several.add(d.body());
            }
        }
        several.forEach(named::remove);
        named.forEach((formula, d) -> {
            if (d.pattern().letters().size() == 1) {
                lettered.put(with(formula, d.pattern().letters().iterator().next(), ANY), d);
            }
        });
    }

    /** The definitions of a document in order, each by way of the names that later ones give to its parts. */
    static List<DocumentDefinition> in(List<DocumentDefinition> definitions) {
        LaterNames names = new LaterNames(definitions);
        return names.named.isEmpty()
                ? definitions
                : definitions.stream().map(names::put).toList();
    }

    private DocumentDefinition put(DocumentDefinition d) {
        Set<DocumentDefinition> later = new LinkedHashSet<>();
        arguments(d.body(), d, later);
        Meaning body = d.body();
        for (DocumentDefinition name : later) {
            Meaning by = new Rewriting(part -> name.equals(of(part)) ? reference(name, part) : null).of(body);
            if (!bases(by).containsAll(bases(name.body()))) {
                body = by;
            }
        }
        return body.equals(d.body())
                ? d
                : new DocumentDefinition(d.pattern(), body, d.position(), d.scope(), d.example());
    }

    /** The later names of all that functions in a formula are of. */
    private void arguments(Meaning formula, DocumentDefinition d, Set<DocumentDefinition> later) {
        if (formula instanceof Meaning.Call call) {
            for (Meaning argument : call.arguments()) {
                DocumentDefinition name = of(argument);
                if (name != null
                        && name.position() > d.position()
                        && !name.pattern().base().equals(d.pattern().base())) {
                    later.add(name);
                }
            }
        }
        References.parts(formula).forEach(part -> arguments(part, d, later));
    }

    private @Nullable DocumentDefinition of(Meaning part) {
        DocumentDefinition exact = named.get(part);
        if (exact != null || lettered.isEmpty() || !isFormula(part)) {
            return exact;
        }
        Set<String> letters = letters(part);
        return letters.size() == 1 ? lettered.get(with(part, letters.iterator().next(), ANY)) : null;
    }

    private static boolean isFormula(Meaning meaning) {
        return meaning instanceof Meaning.Total
                || meaning instanceof Meaning.Multiplied
                || meaning instanceof Meaning.Quotient;
    }

    /** The name for a part, with the letter that the part has. */
    private static Meaning reference(DocumentDefinition name, Meaning part) {
        Set<String> own = name.pattern().letters();
        Set<String> letters = letters(part);
        return new Meaning.Reference(
                own.size() == 1 && letters.size() == 1
                        ? name.pattern()
                                .lettered(
                                        own.iterator().next(),
                                        letters.iterator().next())
                        : name.pattern());
    }

    private static Meaning with(Meaning formula, String letter, String other) {
        return new Rewriting(part -> part instanceof Meaning.Reference r
                        ? new Meaning.Reference(r.name().lettered(letter, other))
                        : null)
                .of(formula);
    }

    private static Set<String> letters(Meaning meaning) {
        Set<String> letters = new TreeSet<>();
        References.in(meaning).forEach(name -> letters.addAll(name.letters()));
        return letters;
    }

    private static Set<String> bases(Meaning meaning) {
        return References.in(meaning).stream().map(WrittenName::base).collect(Collectors.toSet());
    }

    /** Whether every letter that numbers something in a formula numbers what it defines too. */
    private static boolean isOfOwnLetters(DocumentDefinition d) {
        return References.in(d.body()).stream()
                .allMatch(name -> d.pattern().letters().containsAll(name.letters())
                        && !name.base().equals(d.pattern().base()));
    }
}
