package dev.longhand.check.universe;

import dev.longhand.check.definition.Formulas;
import dev.longhand.check.quantity.References;
import dev.longhand.notes.meaning.WrittenName;
import java.util.List;

/** What names are computed from, at once or by way of others: the state h of a cell from h', the one before it. */
final class Descent {

    private final DefinitionIndex index;

    Descent(DefinitionIndex index) {
        this.index = index;
    }

    /** Whether the formulas of a name, or of what they are made of, have another one in them. */
    boolean has(WrittenName name, WrittenName ancestor) {
        return Formulas.reached(List.of(name), this::parts).contains(ancestor);
    }

    private List<WrittenName> parts(WrittenName name) {
        return index.of(name.base()).stream()
                .filter(d -> d.pattern().equals(name))
                .flatMap(d -> References.in(d.body()).stream())
                .toList();
    }
}
