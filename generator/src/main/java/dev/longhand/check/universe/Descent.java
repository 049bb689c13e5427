package dev.longhand.check.universe;

import dev.longhand.check.evaluation.References;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What names are computed from, at once or by way of others: the state h of a cell from h', the one before it. */
final class Descent {

    private final DefinitionIndex index;

    Descent(DefinitionIndex index) {
        this.index = index;
    }

    /** Whether the formulas of a name, or of what they are made of, have another one in them. */
    boolean has(WrittenName name, WrittenName ancestor) {
        Set<WrittenName> seen = new HashSet<>();
        Deque<WrittenName> next = new ArrayDeque<>(List.of(name));
        while (!next.isEmpty()) {
            WrittenName here = next.remove();
            for (DocumentDefinition d : index.of(here.base())) {
                for (WrittenName part : d.pattern().equals(here) ? References.in(d.body()) : List.<WrittenName>of()) {
                    if (part.equals(ancestor)) {
                        return true;
                    }
                    if (seen.add(part)) {
                        next.add(part);
                    }
                }
            }
        }
        return false;
    }
}
