package dev.longhand.check.deciding;

import dev.longhand.check.definition.Redefinition;
import dev.longhand.notes.condition.Release;
import dev.longhand.notes.declaration.SaidDerivatives;
import dev.longhand.notes.section.FormulaWords;
import dev.longhand.notes.wording.SaidInputs;
import java.util.List;
import java.util.Set;

/**
 * What the words and the order of a note say of its names, beyond what its relations say.
 *
 * @param redefining equations that give a name another meaning
 * @param redefinitions equations of which it is open whether they do
 * @param releases words that let names be any again
 * @param inWords bases of names of which words say how they are computed
 * @param inputs numbers that words say something is taken at
 * @param single letters of moments of which the note takes one
 * @param words what words around formulas say of what is in them
 * @param derivatives what words say of those of the note
 */
public record Sayings(
        List<Redefinition> redefining,
        List<Redefinition> redefinitions,
        List<Release> releases,
        Set<String> inWords,
        SaidInputs inputs,
        Set<String> single,
        FormulaWords words,
        SaidDerivatives derivatives) {

    public Sayings {
        redefining = List.copyOf(redefining);
        redefinitions = List.copyOf(redefinitions);
        releases = List.copyOf(releases);
        inWords = Set.copyOf(inWords);
        single = Set.copyOf(single);
    }
}
