package dev.longhand.check.reading;

import dev.longhand.check.definition.DocumentDefinition;
import dev.longhand.check.definition.Formulas;
import dev.longhand.check.definition.Stated;
import dev.longhand.check.fact.DocumentFacts;
import dev.longhand.check.quantity.References;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Inputs whose entries are written sample first, though a product has the samples for columns: beside {@code \hat y =
 * \sigma(w^T x + b)}, the sum {@code \sum_i (\hat y_i - y_i) x_{ij}} counts samples by i, so that {@code x_{ij}} is the
 * feature j of the sample i.
 *
 * @param base the letter of the input
 * @param relation the number of the relation with such a sum
 */
public record SampleEntries(String base, int relation) {

    /** Those of a note, as far as all sums of it agree. */
    public static List<SampleEntries> of(List<Stated> statements, DocumentFacts facts) {
        Map<String, SampleEntries> found = new TreeMap<>();
        Set<String> contrary = new HashSet<>();
        for (Stated s : statements) {
            for (Meaning side : s.sides()) {
                walk(side, "", s.relation().number(), found, contrary);
            }
        }
        found.keySet().removeAll(contrary);
        found.keySet().removeIf(base -> !isInput(base, facts));
        return List.copyOf(found.values());
    }

    private static void walk(
            Meaning meaning, String letter, int relation, Map<String, SampleEntries> found, Set<String> contrary) {
        if (meaning instanceof Meaning.Multiplied product && !letter.isEmpty()) {
            for (Meaning factor : product.factors()) {
                if (factor instanceof Meaning.Reference r
                        && r.name().sub().size() == 2
                        && isWeighted(product, r.name(), letter)) {
                    if (letter.equals(r.name().sub().get(0).letter())) {
                        found.putIfAbsent(
                                r.name().base(), new SampleEntries(r.name().base(), relation));
                    } else {
                        contrary.add(r.name().base());
                    }
                }
            }
        }
        String inner = meaning instanceof Meaning.Folded folded && folded.fold() == Meaning.Fold.SUM
                ? folded.letter()
                : letter;
        References.parts(meaning).forEach(part -> walk(part, inner, relation, found, contrary));
    }

    /** Whether the letter of a sum is one index of an entry, and numbers what it is multiplied by; the other does not. */
    private static boolean isWeighted(Meaning.Multiplied product, WrittenName entry, String letter) {
        List<String> letters =
                entry.sub().stream().map(i -> String.valueOf(i.letter())).toList();
        List<WrittenName> others = product.factors().stream()
                .flatMap(factor -> References.in(factor).stream())
                .filter(name -> !name.equals(entry))
                .toList();
        return letters.contains(letter)
                && !letters.get(0).equals(letters.get(1))
                && !others.isEmpty()
                && others.stream()
                        .allMatch(name -> name.sub().size() == 1
                                && letter.equals(name.sub().get(0).letter()));
    }

    /** Whether a letter is that of a whole which stands behind a transposed one, and of which nothing else is said. */
    private static boolean isInput(String base, DocumentFacts facts) {
        boolean said = facts.declared().stream().anyMatch(d -> d.name().base().equals(base))
                || facts.definitions().stream().anyMatch(d -> d.pattern().base().equals(base));
        return !said
                && facts.definitions().stream()
                        .filter(d -> Formulas.isNamed(d.body()))
                        .map(DocumentDefinition::body)
                        .anyMatch(body -> stands(body, base));
    }

    private static boolean stands(Meaning meaning, String base) {
        boolean here = meaning instanceof Meaning.Multiplied product
                && product.factors().size() == 2
                && product.factors().get(0) instanceof Meaning.Transposed t
                && t.operand() instanceof Meaning.Reference
                && product.factors().get(1) instanceof Meaning.Reference r
                && r.name().base().equals(base)
                && Stream.of(r.name().sub(), r.name().sup()).allMatch(List::isEmpty);
        return here || References.parts(meaning).stream().anyMatch(part -> stands(part, base));
    }
}
