package dev.longhand.check.definition;

import dev.longhand.check.quantity.References;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The members of its own family that a formula is made of, at once or over other families: {@code h_{t-1}} of
 * {@code h_t = f(a_t)} beside {@code a_t = w h_{t-1} + u x_t}.
 */
final class Recurrences {

    private final Function<String, List<DocumentDefinition>> definitions;

    /** @param definitions what is defined, by base */
    Recurrences(Function<String, List<DocumentDefinition>> definitions) {
        this.definitions = definitions;
    }

    /**
     * A member that is come to.
     *
     * @param shifts what is added to the letters of its name on the way to it
     * @param way the members of other families on the way
     */
    record Member(WrittenName name, Map<String, Integer> shifts, List<Member> way) {

        /** Its key where the letters have values. */
        String key(Map<String, Integer> values) {
            Map<String, Integer> shifted = new HashMap<>(values);
            shifts.forEach((letter, shift) -> shifted.computeIfPresent(letter, (l, value) -> value + shift));
            return name.key(shifted);
        }

        /** By how many it is ahead of another member of its family, and behind it where that is negative. */
        int ahead(WrittenName other) {
            for (String letter : name.letters()) {
                int step = name.offset(letter) + shifts.getOrDefault(letter, 0) - other.offset(letter);
                if (step != 0) {
                    return step;
                }
            }
            return 0;
        }
    }

    /** The members of the family of a definition in its formula, those that stand in it before those behind others. */
    List<Member> of(DocumentDefinition definition) {
        List<Member> found = new ArrayList<>();
        Set<String> met = new HashSet<>(Set.of(definition.pattern().base()));
        collect(definition, definition, Map.of(), List.of(), met, found);
        return found;
    }

    private void collect(
            DocumentDefinition start,
            DocumentDefinition at,
            Map<String, Integer> shifts,
            List<Member> way,
            Set<String> met,
            List<Member> found) {
        Set<String> own = start.pattern().letters();
        List<WrittenName> others = new ArrayList<>();
        for (WrittenName name : References.in(at.body())) {
            if (name.base().equals(start.pattern().base())) {
                found.add(new Member(name, shifts, way));
            } else if (name.letters().stream().anyMatch(own::contains) && met.add(name.base())) {
                others.add(name);
            }
        }
        for (WrittenName name : others) {
            for (DocumentDefinition other : definitions.apply(name.base())) {
                if (other.pattern().unshifted().equals(name.unshifted())) {
                    List<Member> longer = new ArrayList<>(way);
                    longer.add(new Member(name, shifts, way));
                    Map<String, Integer> further = new HashMap<>(shifts);
                    name.letters()
                            .forEach(letter -> further.merge(
                                    letter,
                                    name.offset(letter) - other.pattern().offset(letter),
                                    Integer::sum));
                    collect(start, other, further, longer, met, found);
                }
            }
        }
    }
}
