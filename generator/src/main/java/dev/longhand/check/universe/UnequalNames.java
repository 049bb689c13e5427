package dev.longhand.check.universe;

import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import dev.longhand.notes.relation.Parting;
import dev.longhand.notes.relation.Section;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Equations between names that have numbers, {@code y = t} behind {@code y = 0.7} and {@code t = 1}: they say where something
 * else is so, such as that a loss is zero, and give the name no meaning.
 */
final class UnequalNames {

    private record Given(Meaning number, Section section) {}

    private final Map<WrittenName, Given> given = new HashMap<>();
    private final Set<Integer> found = new HashSet<>();

    private UnequalNames() {}

    /** The numbers of the relations that are such equations. */
    static Set<Integer> in(List<Stated> statements) {
        UnequalNames names = new UnequalNames();
        statements.forEach(names::take);
        return names.found;
    }

    private void take(Stated s) {
        if (s.part() != Stated.Part.STATEMENT
                || !(s.left() instanceof Meaning.Reference left)
                || s.right() == null
                || !s.relation().relation().kind().mayDefine()) {
            return;
        }
        Section section = s.relation().section();
        if (GivenNumber.is(s.right())) {
            given.put(left.name(), new Given(s.right(), section));
            return;
        }
        Given own = given.get(left.name());
        if (own == null
                || section.since(own.section()) != Parting.NONE
                || !(s.right() instanceof Meaning.Reference right)) {
            return;
        }
        Given other = given.get(right.name());
        boolean differs = other != null
                && section.since(other.section()) == Parting.NONE
                && !own.number().equals(other.number());
        if (differs || s.restriction().unclear()) {
            found.add(s.relation().number());
        }
    }
}
