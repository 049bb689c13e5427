package dev.longhand.check.network;

import dev.longhand.expr.Name;
import dev.longhand.latex.reading.FormulaParser;
import dev.longhand.latex.tree.ReadFormula;
import dev.longhand.notes.elaboration.Elaboration;
import dev.longhand.notes.meaning.Conventions;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.NotUnderstood;
import dev.longhand.notes.meaning.WrittenName;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Reads the names of a network file the way a note's names are read, so that they meet. */
final class NameReading {

    private final Elaboration elaboration;
    private final Map<Name, WrittenName> read = new HashMap<>();

    NameReading(Set<String> layered) {
        this.elaboration = new Elaboration(new Conventions(Set.of(), Map.of(), layered, Set.of(), Set.of(), Set.of()));
    }

    WrittenName of(Name name) {
        return read.computeIfAbsent(name, this::parsed);
    }

    private WrittenName parsed(Name name) {
        ReadFormula formula = FormulaParser.read(name.tex(), Map.of(), Set.of());
        if (formula.statements().size() == 1 && formula.unread().isEmpty()) {
            try {
                if (elaboration.of(formula.statements().get(0).sides().get(0)) instanceof Meaning.Reference reference) {
                    return reference.name();
                }
            } catch (NotUnderstood e) {
                // as it stands, then: it is still a name, only that no note can write it
                return WrittenName.plain(name.tex());
            }
        }
        return WrittenName.plain(name.tex());
    }
}
