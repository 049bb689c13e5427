package dev.longhand.check.statement;

import dev.longhand.check.quantity.References;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.Rewriting;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a sum with nothing below it runs over: the indices in it that neither what it is multiplied with nor the other sides
 * have. {@code \sum w_{kj} h_j} beside {@code y_k} runs over j. A sum without such indices stays one over the entries of
 * what it is of.
 */
final class BareSums {

    /** The numbers of layers are never summed over. */
    private static final Set<String> LAYERS = Set.of("l", "L", "\\ell");

    private BareSums() {}

    /**
     * A side with the letters of its sums.
     *
     * @param outside letters that other sides leave open
     */
    static Meaning bound(Meaning side, Set<String> outside) {
        return new Rewriting(part -> replacement(part, outside)).of(side);
    }

    private static @Nullable Meaning replacement(Meaning part, Set<String> outside) {
        if (part instanceof Meaning.Multiplied product && hasBare(product.factors())) {
            Set<String> beside = new HashSet<>(outside);
            product.factors().forEach(factor -> beside.addAll(open(factor)));
            List<Meaning> factors =
                    product.factors().stream().map(f -> bound(f, beside)).toList();
            return new Meaning.Multiplied(product.joins(), factors);
        }
        if (!isBare(part)) {
            return null;
        }
        Meaning.Folded sum = (Meaning.Folded) part;
        Meaning inner = sum.body();
        while (isBare(inner)) {
            inner = ((Meaning.Folded) inner).body();
        }
        Set<String> letters = new TreeSet<>(SumReach.open(inner));
        letters.removeAll(outside);
        letters.removeAll(LAYERS);
        if (letters.isEmpty()) {
            return part;
        }
        Meaning bound = bound(inner, SumReach.open(inner));
        for (String letter : letters) {
            bound = new Meaning.Folded(sum.fold(), letter, null, sum.to(), null, bound);
        }
        return bound;
    }

    private static boolean hasBare(List<Meaning> factors) {
        return factors.stream().anyMatch(BareSums::isBare);
    }

    private static boolean isBare(Meaning meaning) {
        return meaning instanceof Meaning.Folded folded
                && folded.letter().isEmpty()
                && folded.fold() == Meaning.Fold.SUM;
    }

    /** The letters among indices that no sum binds, what stands in sums without letters left out. */
    static Set<String> open(Meaning meaning) {
        if (isBare(meaning)) {
            return Set.of();
        }
        if (meaning instanceof Meaning.Reference reference) {
            return reference.name().letters();
        }
        Set<String> found = new HashSet<>();
        References.parts(meaning).forEach(part -> found.addAll(open(part)));
        if (meaning instanceof Meaning.Folded folded) {
            found.remove(folded.letter());
        }
        return found;
    }
}
