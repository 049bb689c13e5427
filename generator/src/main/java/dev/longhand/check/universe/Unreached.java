package dev.longhand.check.universe;

import dev.longhand.check.definition.SlopeFamilies;
import dev.longhand.check.quantity.References;
import dev.longhand.check.size.Families;
import dev.longhand.notes.meaning.Index;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Members before the first of a sequence: the g_0 of v_t = β v_{t-1} + g_t, which nothing is computed from. What a note
 * says of derivatives by g_{t-1} it says of those that there are.
 */
final class Unreached {

    private final Families families;
    private final DefinitionIndex definitions;

    Unreached(Families families, DefinitionIndex definitions) {
        this.families = families;
        this.definitions = definitions;
    }

    /** Whether a meaning has a derivative by such a member, or such a derivative by its name, where letters have values. */
    boolean isBy(Meaning meaning, Map<String, Integer> bound) {
        boolean own = meaning instanceof Meaning.Slope slope
                && slope.by().stream().flatMap(by -> References.in(by).stream()).anyMatch(name -> is(name, bound));
        own |= meaning instanceof Meaning.Reference r
                && isBefore(r.name(), bound)
                && !definitions.of(r.name().base()).isEmpty()
                && definitions.of(r.name().base()).stream().allMatch(d -> SlopeFamilies.isSlope(d.body()));
        return own || References.parts(meaning).stream().anyMatch(part -> isBy(part, bound));
    }

    private boolean is(WrittenName name, Map<String, Integer> bound) {
        return isBefore(name, bound) && !definitions.isLookedBackTo(name.base());
    }

    private boolean isBefore(WrittenName name, Map<String, Integer> bound) {
        for (Index index : indices(name)) {
            String letter = index.letter();
            Integer value = letter == null ? null : bound.get(letter);
            boolean before = letter != null
                    && value != null
                    && index.offset() < 0
                    && value + index.offset() < 1
                    && families.isSequence(letter);
            if (before) {
                return true;
            }
        }
        return false;
    }

    private static List<Index> indices(WrittenName name) {
        List<Index> all = new ArrayList<>(name.sub());
        all.addAll(name.sup());
        return all;
    }
}
