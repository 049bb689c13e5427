package dev.longhand.check.deciding.matter;

import dev.longhand.check.definition.DocumentDefinition;
import dev.longhand.check.network.NetworkNames;
import dev.longhand.check.quantity.References;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What may depend on a name, by any of the equations that a note has and by the network file. A derivative that is zero
 * where there is such a way says only that the equations in force do not go it.
 */
final class Influence {

    private final NetworkNames network;
    private final List<DocumentDefinition> equations;

    /** @param equations all of the note's, definitions and others */
    Influence(NetworkNames network, List<DocumentDefinition> equations) {
        this.network = network;
        this.equations = List.copyOf(equations);
    }

    /** Whether the note uses a name at all. */
    boolean isUsed(WrittenName name) {
        return equations.stream().anyMatch(d -> References.in(d.body()).stream().anyMatch(part -> isSame(part, name)));
    }

    /** Whether a name may have an influence on something. */
    boolean of(WrittenName name, Meaning on) {
        List<WrittenName> reached = new ArrayList<>(List.of(name));
        List<DocumentDefinition> open = new ArrayList<>(equations);
        boolean grown = true;
        while (grown) {
            grown = open.removeIf(d -> touches(reached, d.body()) && reached.add(d.pattern()));
        }
        return touches(reached, on);
    }

    private boolean touches(List<WrittenName> reached, Meaning meaning) {
        return References.in(meaning).stream()
                .anyMatch(part -> reached.stream().anyMatch(name -> isSame(part, name) || isComputedFrom(part, name)));
    }

    /** Whether the file computes a name by way of another one; what it has under another spelling may be anything. */
    private boolean isComputedFrom(WrittenName part, WrittenName name) {
        if (!network.has(name)) {
            return false;
        }
        boolean known = network.has(part)
                || equations.stream().anyMatch(d -> d.pattern().base().equals(part.base()));
        return !known || network.isMadeOf(part.key(Map.of()), name.key(Map.of()));
    }

    /** Whether two names are the same, or may be where letters number them. */
    private static boolean isSame(WrittenName a, WrittenName b) {
        return a.base().equals(b.base())
                && (a.equals(b) || !a.letters().isEmpty() || !b.letters().isEmpty());
    }
}
