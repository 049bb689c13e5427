package dev.longhand.check.definition;

import dev.longhand.check.quantity.References;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import dev.longhand.notes.section.Section;
import dev.longhand.notes.wording.Parting;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What is said of names that a note has said to be derivatives: it is claimed, and gives them no other meaning. */
final class SlopeClaims {

    private final Function<WrittenName, List<DocumentDefinition>> definitions;
    /** Names that are said to be the derivatives that the definition of others like them says, and where. */
    private final Map<WrittenName, Section> said = new HashMap<>();

    /** @param definitions those of exactly a name */
    SlopeClaims(Function<WrittenName, List<DocumentDefinition>> definitions) {
        this.definitions = definitions;
    }

    /** Takes an equation that says of a name what is known of it already. */
    void add(Stated s, WrittenName name, Meaning body) {
        if (SlopeFamilies.isSlope(body)) {
            said.putIfAbsent(name, s.relation().section());
        }
    }

    /** Whether a name was said to be such a derivative before in the same part of the note. */
    boolean has(Stated s, WrittenName name) {
        Section before = said.get(name);
        return before != null && s.relation().section().since(before) == Parting.NONE;
    }

    /**
     * Whether a formula makes a derivative of others, as it would for any layer or network: the name stays what it is,
     * even where what it is differentiated by is something else.
     */
    boolean isOfDerivatives(DocumentDefinition d, Meaning formula) {
        return SlopeFamilies.isSlope(d.body())
                && !SlopeFamilies.isSlope(formula)
                && References.in(formula).stream()
                        .filter(name -> !name.equals(d.pattern()))
                        .flatMap(name -> definitions.apply(name).stream())
                        .anyMatch(other -> SlopeFamilies.isSlope(other.body()));
    }
}
