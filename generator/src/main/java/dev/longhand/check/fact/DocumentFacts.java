package dev.longhand.check.fact;

import dev.longhand.check.definition.DeclaredName;
import dev.longhand.check.definition.DocumentDefinition;
import dev.longhand.check.definition.GivenNumber;
import dev.longhand.check.definition.RedefinedFunction;
import dev.longhand.check.definition.Squares;
import dev.longhand.check.quantity.NamedFunction;
import dev.longhand.notes.declaration.DeclaredShape.Kind;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a whole document says, before any of it is decided.
 *
 * @param definitions in order
 * @param functions by name
 * @param redefined further formulas of functions, in order
 * @param redefining the numbers of the relations that give names another meaning
 * @param called names of functions that definitions call
 * @param used keys of names, without running indices, that definitions use
 * @param lossNames bases that stand for the loss
 * @param shares bases whose entries may add up to one
 * @param restatements further equations for names that are defined by the network file or by an earlier equation
 * @param declared names whose shape is declared
 * @param lastLetters letters that stand for the last layer or moment
 * @param counted the letters that words say run from 1 up to another one, by letter
 * @param squares names that are defined by their square
 * @param marksEntrywise whether the document has a sign for products entry by entry
 * @param marksTransposes whether some product in the document begins with something transposed
 * @param hasMatrices whether anything in the document is a matrix or vector as a whole
 * @param loose outputs in the loss that only words tie to what is computed
 * @param unwritten names that depend on others by no formula
 * @param gradientRows whether the derivatives of a number by a vector are a row
 */
public record DocumentFacts(
        List<DocumentDefinition> definitions,
        Map<String, NamedFunction> functions,
        List<RedefinedFunction> redefined,
        Set<Integer> redefining,
        Set<String> called,
        Set<String> used,
        Set<String> lossNames,
        Map<String, Shares.Share> shares,
        List<Restatement> restatements,
        List<DeclaredName> declared,
        Set<String> lastLetters,
        Map<String, String> counted,
        Squares squares,
        boolean marksEntrywise,
        boolean marksTransposes,
        boolean hasMatrices,
        LooseOutputs loose,
        UnwrittenNames unwritten,
        boolean gradientRows) {
    public DocumentFacts {
        definitions = List.copyOf(definitions);
        functions = Map.copyOf(functions);
        redefined = List.copyOf(redefined);
        redefining = Set.copyOf(redefining);
        called = Set.copyOf(called);
        used = Set.copyOf(used);
        lossNames = Set.copyOf(lossNames);
        shares = Map.copyOf(shares);
        restatements = List.copyOf(restatements);
        declared = List.copyOf(declared);
        lastLetters = Set.copyOf(lastLetters);
        counted = Map.copyOf(counted);
    }

    /** The function of a name, as it looks from a place of the document; null where it has none. */
    public @Nullable NamedFunction function(String name, int position) {
        NamedFunction found = functions.get(name);
        for (RedefinedFunction other : redefined) {
            found = other.function().name().equals(name) && other.position() <= position ? other.function() : found;
        }
        return found;
    }

    /** Whether definitions use names that are single capitals. */
    public boolean usesCapitals() {
        return used.stream().anyMatch(key -> key.matches("[A-Z](?:[_^/].*)?"));
    }

    /** The same, with capitals as matrices or as numbers. */
    public DocumentFacts withMatrices(boolean matrices) {
        List<DeclaredName> kept = declared.stream()
                .filter(d -> matrices || d.kind() != Kind.MATRIX)
                .toList();
        return with(definitions, functions, redefined, kept, matrices);
    }

    /** The same, with the derivatives of a number by a vector as a row or as a column. */
    public DocumentFacts layingGradients(boolean inRows) {
        return with(definitions, functions, redefined, declared, hasMatrices, inRows);
    }

    /** The same, with names as matrices of any size. */
    public DocumentFacts supposing(Set<WrittenName> matrices) {
        List<DeclaredName> all = new ArrayList<>(declared);
        matrices.forEach(name -> all.add(new DeclaredName(name, Kind.MATRIX, null, null, true)));
        return with(definitions, functions, redefined, all, true);
    }

    /** The same, saying nothing of what names and functions of these letters are. */
    public DocumentFacts without(Set<String> letters) {
        Map<String, NamedFunction> others = new HashMap<>(functions);
        others.keySet().removeAll(letters);
        return with(
                definitions.stream()
                        .filter(d -> !letters.contains(d.pattern().base()))
                        .toList(),
                others,
                redefined.stream()
                        .filter(r -> !letters.contains(r.function().name()))
                        .toList(),
                declared,
                hasMatrices);
    }

    /** The same with names of these letters as numbers, without the cells that are given for them. */
    public DocumentFacts inNumbers(Set<String> letters) {
        List<DeclaredName> all = new ArrayList<>(declared);
        letters.forEach(letter -> all.add(new DeclaredName(WrittenName.plain(letter), Kind.NUMBER, null, null, true)));
        return with(
                definitions.stream()
                        .filter(d -> !(letters.contains(d.pattern().base()) && d.body() instanceof Meaning.Grid))
                        .toList(),
                functions,
                redefined,
                all,
                hasMatrices);
    }

    /** The relations behind another that give names numbers, one by one. */
    public Set<Integer> numbersBehind(int relation) {
        return definitions.stream()
                .filter(d -> d.position() > relation
                        && GivenNumber.is(d.body())
                        && !(d.body() instanceof Meaning.Grid)
                        && !(d.body() instanceof Meaning.Transposed))
                .map(DocumentDefinition::position)
                .collect(Collectors.toSet());
    }

    /** The same without the definitions of some relations. */
    public DocumentFacts withoutDefinitions(Set<Integer> relations) {
        return with(
                definitions.stream()
                        .filter(d -> !relations.contains(d.position()))
                        .toList(),
                functions,
                redefined,
                declared,
                hasMatrices);
    }

    private DocumentFacts with(
            List<DocumentDefinition> definitions,
            Map<String, NamedFunction> functions,
            List<RedefinedFunction> redefined,
            List<DeclaredName> declared,
            boolean matrices) {
        return with(definitions, functions, redefined, declared, matrices, gradientRows);
    }

    private DocumentFacts with(
            List<DocumentDefinition> definitions,
            Map<String, NamedFunction> functions,
            List<RedefinedFunction> redefined,
            List<DeclaredName> declared,
            boolean matrices,
            boolean rows) {
        return new DocumentFacts(
                definitions,
                functions,
                redefined,
                redefining,
                called,
                used,
                lossNames,
                shares,
                restatements,
                declared,
                lastLetters,
                counted,
                squares,
                marksEntrywise,
                marksTransposes,
                matrices,
                loose,
                unwritten,
                rows);
    }

    /** What is declared of the whole that a name is, or is an entry of. */
    public Optional<DeclaredName> declared(WrittenName name) {
        return declared.stream()
                .filter(d -> d.name().base().equals(name.base())
                        && d.name().primes() == name.primes()
                        && (d.name().sub().size() == name.sub().size()
                                || d.name().sub().isEmpty()))
                .findFirst();
    }

    /** Whether some definition needs a name. */
    public boolean isUsed(WrittenName name) {
        return used.contains(name.key(Map.of())) || used.stream().anyMatch(key -> key.startsWith(name.base() + "/"));
    }

    /** The key under which all names of a base with as many indices are used. */
    public static String family(WrittenName name) {
        return name.base() + "/" + name.sub().size() + "/" + name.sup().size();
    }

    /** An equation for a name that the network file or an earlier equation defines. */
    public record Restatement(DocumentDefinition equation) {}
}
