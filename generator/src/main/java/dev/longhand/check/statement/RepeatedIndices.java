package dev.longhand.check.statement;

import dev.longhand.check.definition.Stated;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.Rewriting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Sums that are not written: by Einstein's convention an index that stands in two factors of a product is summed over, where
 * nothing else binds it and the head of the chain does not have it.
 */
final class RepeatedIndices {

    /** Layers and moments are never summed over. */
    private static final Set<String> NEVER = Set.of("l", "L", "\\ell", "t", "T");

    private final Set<String> outside;

    private RepeatedIndices(Set<String> outside) {
        this.outside = outside;
    }

    /** Puts the sums into all statements. */
    static void putInto(List<Stated> statements) {
        Map<Integer, Set<String>> heads = new HashMap<>();
        for (Stated s : statements) {
            if (s.left() != null && s.relation().link() == 0) {
                heads.put(
                        s.relation().chain(),
                        SumReach.open(new RepeatedIndices(Set.of()).rewriting().of(s.left())));
            }
        }
        statements.replaceAll(
                s -> s.with(new RepeatedIndices(heads.getOrDefault(s.relation().chain(), Set.of())).rewriting()));
    }

    private Rewriting rewriting() {
        return new Rewriting(part -> part instanceof Meaning.Multiplied product
                ? summed(product)
                : part instanceof Meaning.Folded folded ? inside(folded) : null);
    }

    private Meaning inside(Meaning.Folded folded) {
        Set<String> bound = new HashSet<>(outside);
        bound.add(folded.letter());
        Meaning body = new RepeatedIndices(bound).rewriting().of(folded.body());
        return new Meaning.Folded(folded.fold(), folded.letter(), folded.from(), folded.to(), folded.except(), body);
    }

    private Meaning summed(Meaning.Multiplied product) {
        List<Meaning> factors = new ArrayList<>();
        Set<String> met = new HashSet<>();
        Set<String> repeated = new TreeSet<>();
        for (Meaning factor : product.factors()) {
            Meaning inner = rewriting().of(factor);
            factors.add(inner);
            for (String letter : SumReach.open(inner)) {
                if (!met.add(letter)) {
                    repeated.add(letter);
                }
            }
        }
        repeated.removeAll(outside);
        repeated.removeAll(NEVER);
        Meaning whole = new Meaning.Multiplied(product.joins(), factors);
        for (String letter : repeated) {
            whole = new Meaning.Folded(Meaning.Fold.SUM, letter, null, null, null, whole);
        }
        return whole;
    }
}
