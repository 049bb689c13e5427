package dev.longhand.check.evaluation;

import dev.longhand.check.quantity.References;
import dev.longhand.check.quantity.Tensor;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A vector that is written by any one of its entries, as the diagonal is in {@code diag(1 - a_i^2)}. */
final class GenericEntry<S> {

    private final Evaluation<S> evaluation;

    GenericEntry(Evaluation<S> evaluation) {
        this.evaluation = evaluation;
    }

    /** The vector of what an entry is for every value of its index; what is no entry with one index stays as it is. */
    Tensor<S> vector(Meaning entry, Tensor<S> value, Map<String, Integer> bound) {
        if (!value.isScalar()) {
            return value;
        }
        Set<String> letters = new TreeSet<>();
        open(entry, letters);
        letters.removeIf(letter -> !bound.containsKey(letter) || evaluation.names.isSequence(letter));
        if (letters.size() != 1) {
            return value;
        }
        String letter = letters.iterator().next();
        Meaning.Folded all = new Meaning.Folded(Meaning.Fold.SUM, letter, null, null, null, entry);
        List<S> cells = new ArrayList<>();
        for (int index : evaluation.names.range(all, bound)) {
            Map<String, Integer> inner = new HashMap<>(bound);
            inner.put(letter, index);
            cells.add(evaluation.of(entry, inner).at(0, 0));
        }
        return new Tensor<>(cells.size(), 1, cells);
    }

    /** The lower indices in a meaning that nothing in it runs over. */
    private static void open(Meaning meaning, Set<String> letters) {
        if (meaning instanceof Meaning.Reference reference) {
            WrittenName name = reference.name();
            name.sub().forEach(index -> {
                if (index.letter() != null) {
                    letters.add(index.letter());
                }
            });
        }
        Set<String> inside = new TreeSet<>();
        References.parts(meaning).forEach(part -> open(part, inside));
        if (meaning instanceof Meaning.Folded folded) {
            inside.remove(folded.letter());
        }
        letters.addAll(inside);
    }
}
