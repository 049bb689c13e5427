package dev.longhand.check.universe;

import dev.longhand.check.network.NetworkNames;
import dev.longhand.check.quantity.References;
import dev.longhand.check.size.Comparisons;
import dev.longhand.check.size.Families;
import dev.longhand.notes.meaning.Index;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The letters of a meaning that run without being folded, such as the i and j of W_{ij} = ... */
final class OpenLetters {

    private final @Nullable NetworkNames network;
    private final Families families;

    OpenLetters(@Nullable NetworkNames network, Families families) {
        this.network = network;
        this.families = families;
    }

    /** In the order in which they are met. */
    Set<String> in(List<Meaning> meanings) {
        Set<String> found = new LinkedHashSet<>();
        meanings.forEach(meaning -> collect(meaning, Set.of(), found));
        return found;
    }

    private void collect(Meaning meaning, Set<String> bound, Set<String> found) {
        if (meaning instanceof Meaning.Reference reference) {
            WrittenName name = reference.name();
            if (network != null && network.quantity(name, Map.of()).isPresent()) {
                return;
            }
            for (int i = 0; i < name.sub().size(); i++) {
                String letter = name.sub().get(i).letter();
                if (letter != null && !bound.contains(letter) && families.runs(name, i)) {
                    found.add(letter);
                }
            }
            for (Index index : name.sup()) {
                String letter = index.letter();
                if (letter != null && !bound.contains(letter) && families.runsAbove(index)) {
                    found.add(letter);
                }
            }
            return;
        }
        if (meaning instanceof Meaning.Entry entry) {
            for (int i = 0; i < entry.indices().size(); i++) {
                String letter = entry.indices().get(i).letter();
                if (letter != null && !bound.contains(letter) && families.numbersEntries(entry, i)) {
                    found.add(letter);
                }
            }
        }
        Set<String> inner = inside(meaning, bound);
        for (Meaning.Condition condition : Comparisons.at(meaning)) {
            for (Meaning side : List.of(condition.left(), condition.right())) {
                Comparisons.letter(side)
                        .filter(letter -> !inner.contains(letter) && families.isCompared(letter))
                        .ifPresent(found::add);
            }
        }
        for (Meaning part : References.parts(meaning)) {
            collect(part, inner, found);
        }
    }

    private static Set<String> inside(Meaning meaning, Set<String> bound) {
        if (!(meaning instanceof Meaning.Folded folded) || folded.letter().isEmpty()) {
            return bound;
        }
        Set<String> inner = new LinkedHashSet<>(bound);
        inner.add(folded.letter());
        return inner;
    }
}
