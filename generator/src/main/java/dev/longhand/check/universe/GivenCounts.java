package dev.longhand.check.universe;

import dev.longhand.check.evaluation.References;
import dev.longhand.notes.meaning.Meaning;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

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
                    .anyMatch(d -> (d.rows() != null && isIn(d.rows(), letter))
                            || (d.columns() != null && isIn(d.columns(), letter)));
            boolean before = declared
                    || facts.definitions().stream().anyMatch(d -> d.position() < said && isIn(d.body(), letter));
            if (number.digits().equals(ONE) && before) {
                special.put(letter, said);
            }
        });
        return special;
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

    /** Whether a letter stands in a meaning, or at the end of a sum in it. */
    private static boolean isIn(Meaning meaning, String letter) {
        boolean end = meaning instanceof Meaning.Folded folded && folded.to() != null && isIn(folded.to(), letter);
        return end
                || (meaning instanceof Meaning.Reference r && r.name().base().equals(letter))
                || References.parts(meaning).stream().anyMatch(part -> isIn(part, letter));
    }
}
