package dev.longhand.check.size;

import dev.longhand.check.quantity.References;
import dev.longhand.notes.meaning.Index;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The values that letters of layers take, in a document of so many layers. */
final class Layerings {

    private final Families families;
    private final int layers;

    Layerings(Families families, int layers) {
        this.families = families;
        this.layers = layers;
    }

    /** The value of a meaning's only layer letter that is one more than there are layers; nothing where it has not just one. */
    Optional<Map<String, Integer>> beyond(Meaning meaning) {
        Set<String> letters = letters(List.of(meaning));
        letters.removeAll(families.lastLetters());
        return letters.size() == 1 ? Optional.of(Map.of(letters.iterator().next(), layers + 1)) : Optional.empty();
    }

    private Set<String> letters(List<Meaning> meanings) {
        Set<String> letters = new TreeSet<>();
        for (Meaning meaning : meanings) {
            for (WrittenName name : References.in(meaning)) {
                for (Index index : name.sup()) {
                    if (index.letter() != null && families.isSequence(index.letter())) {
                        letters.add(index.letter());
                    }
                }
            }
        }
        return letters;
    }

    /** All values of the layer letters of some meanings. */
    List<Map<String, Integer>> of(List<Meaning> meanings) {
        Set<String> letters = letters(meanings);
        List<Map<String, Integer>> all = new ArrayList<>();
        Map<String, Integer> last = new HashMap<>();
        families.lastLetters().forEach(letter -> last.put(letter, layers));
        all.add(last);
        for (String letter : letters) {
            if (last.containsKey(letter)) {
                continue;
            }
            List<Map<String, Integer>> next = new ArrayList<>();
            for (Map<String, Integer> m : all) {
                for (int l = 1; l <= layers; l++) {
                    Map<String, Integer> more = new HashMap<>(m);
                    more.put(letter, l);
                    next.add(more);
                }
            }
            all = next.size() > 64 ? next.subList(0, 64) : next;
        }
        return all;
    }
}
