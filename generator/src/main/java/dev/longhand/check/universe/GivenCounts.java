package dev.longhand.check.universe;

import dev.longhand.check.definition.DocumentDefinition;
import dev.longhand.check.fact.DocumentFacts;
import dev.longhand.check.quantity.References;
import dev.longhand.notes.meaning.Meaning;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How many there are, where a note says so once and for all: {@code m = 3}. That there is but one, behind formulas for any number, is
 * a special case, and says nothing of these.
 */
public final class GivenCounts {

    private static final String SMALL = "[1-6]";
    private static final String ONE = "1";

    private GivenCounts() {}

    /** The letters of which the note says so, with the number. */
    static Map<String, Integer> of(DocumentFacts facts) {
        Map<String, Integer> given = new TreeMap<>();
        literals(facts).forEach((letter, number) -> given.put(letter, Integer.valueOf(number.digits())));
        given.keySet().removeAll(special(facts).keySet());
        return given;
    }

    /** The letters of which a special case is spoken of, with the number of the relation. */
    public static Map<String, Integer> special(DocumentFacts facts) {
        Map<String, Integer> special = new TreeMap<>();
        literals(facts).forEach((letter, number) -> {
            int said = facts.definitions().stream()
                    .filter(d -> d.pattern().isPlain() && d.pattern().base().equals(letter))
                    .mapToInt(DocumentDefinition::position)
                    .min()
                    .orElse(0);
            boolean declared = facts.declared().stream()
                    .anyMatch(d -> isLetter(d.rows(), letter) || isLetter(d.columns(), letter));
            boolean before = declared
                    || facts.definitions().stream().anyMatch(d -> d.position() < said && counts(d.body(), letter));
            if (number.digits().equals(ONE) && before) {
                special.put(letter, said);
            }
        });
        return special;
    }

    /** Whether some formula sums up to a letter. */
    public static boolean isCounted(DocumentFacts facts, String letter) {
        return facts.definitions().stream().anyMatch(d -> counts(d.body(), letter));
    }

    private static Map<String, Meaning.Literal> literals(DocumentFacts facts) {
        Map<String, Set<Meaning>> said = new HashMap<>();
        for (DocumentDefinition d : facts.definitions()) {
            if (d.pattern().isPlain()) {
                said.computeIfAbsent(d.pattern().base(), letter -> new HashSet<>())
                        .add(d.body());
            }
        }
        Map<String, Meaning.Literal> literals = new TreeMap<>();
        said.forEach((letter, bodies) -> {
            if (bodies.size() == 1
                    && bodies.iterator().next() instanceof Meaning.Literal number
                    && number.digits().matches(SMALL)) {
                literals.put(letter, number);
            }
        });
        return literals;
    }

    /** Whether a sum in a meaning ends at a letter. */
    private static boolean counts(Meaning meaning, String letter) {
        return (meaning instanceof Meaning.Folded folded && isLetter(folded.to(), letter))
                || References.parts(meaning).stream().anyMatch(part -> counts(part, letter));
    }

    private static boolean isLetter(@Nullable Meaning meaning, String letter) {
        return meaning != null
                && References.in(meaning).stream().anyMatch(name -> name.base().equals(letter));
    }
}
