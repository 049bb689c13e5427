package dev.longhand.check.universe;

import dev.longhand.check.evaluation.NamedFunction;
import dev.longhand.notes.meaning.WrittenName;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a whole document says, before any of it is decided.
 *
 * @param definitions in order
 * @param functions by name
 * @param called names of functions that definitions call
 * @param used keys of names, without running indices, that definitions use
 * @param lossNames bases that stand for the loss
 * @param shares bases whose entries may add up to one, each with whether the document says so
 * @param restatements further equations for names that are defined by the network file or by an earlier equation
 * @param hasMatrices whether anything in the document is a matrix or vector as a whole
 */
public record DocumentFacts(
        List<DocumentDefinition> definitions,
        Map<String, NamedFunction> functions,
        Set<String> called,
        Set<String> used,
        Set<String> lossNames,
        Map<String, Boolean> shares,
        List<Restatement> restatements,
        boolean hasMatrices) {
    public DocumentFacts {
        definitions = List.copyOf(definitions);
        functions = Map.copyOf(functions);
        called = Set.copyOf(called);
        used = Set.copyOf(used);
        lossNames = Set.copyOf(lossNames);
        shares = Map.copyOf(shares);
        restatements = List.copyOf(restatements);
    }

    /** Whether definitions use names that are single capitals. */
    public boolean usesCapitals() {
        return used.stream().anyMatch(key -> key.matches("[A-Z](?:[_^/].*)?"));
    }

    /** The same, with capitals as matrices or as numbers. */
    public DocumentFacts withMatrices(boolean matrices) {
        return new DocumentFacts(definitions, functions, called, used, lossNames, shares, restatements, matrices);
    }

    /** Whether some definition needs a name. */
    public boolean isUsed(WrittenName name) {
        return used.contains(name.key(Map.of())) || used.stream().anyMatch(key -> key.startsWith(name.base() + "/"));
    }

    /** The key under which all names of a base with as many indices are used. */
    static String family(WrittenName name) {
        return name.base() + "/" + name.sub().size() + "/" + name.sup().size();
    }

    /** An equation for a name that the network file or an earlier equation defines. */
    public record Restatement(DocumentDefinition equation) {}
}
