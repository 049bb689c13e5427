package dev.longhand.check.definition;

import dev.longhand.check.quantity.References;
import dev.longhand.notes.meaning.Index;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Pairs of letters below a name that run, whatever letters they are: each stands beside another one somewhere in the formula, as c
 * does in {@code R_{jc} = \\sum_i P_{ij} G_{ic}}. Those of labels, as in {@code W_{xh}}, stay together.
 */
final class PairedIndices {

    private PairedIndices() {}

    /** Whether the indices of a name run in its formula. */
    static boolean run(WrittenName name, Meaning formula) {
        List<String> letters = letters(name);
        return letters.size() == 2
                && !letters.get(0).equals(letters.get(1))
                && letters.stream().allMatch(letter -> isBesideOther(letter, letters, formula));
    }

    private static boolean isBesideOther(String letter, List<String> pair, Meaning formula) {
        for (WrittenName other : References.in(formula)) {
            Set<String> others = new HashSet<>(letters(other));
            if (others.size() == 2 && others.remove(letter) && !pair.containsAll(others)) {
                return true;
            }
        }
        return false;
    }

    /** The letters below a name where all that stands there is letters. */
    private static List<String> letters(WrittenName name) {
        List<String> letters = name.sub().stream()
                .map(Index::letter)
                .filter(letter -> letter != null && Index.unprimed(letter).matches("[a-z]"))
                .toList();
        return letters.size() == name.sub().size() ? letters : List.of();
    }
}
