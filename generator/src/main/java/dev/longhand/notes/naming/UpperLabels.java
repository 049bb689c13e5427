package dev.longhand.notes.naming;

import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.Scripted;
import dev.longhand.latex.tree.Tree.Symbol;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Letters above names that say which of several is meant, {@code W^Q} and {@code W^K}, or {@code a_t^z} and {@code a_t^r}: of a matrix, or of
 * what has an index already, a letter that is no usual exponent is hardly a power.
 */
final class UpperLabels {

    /** Letters of whole numbers. */
    private static final Set<String> EXPONENTS =
            Set.of("n", "m", "k", "p", "q", "t", "i", "j", "l", "s", "r", "d", "a", "N", "M", "K", "L", "D", "P");

    /** Letters of transposes. */
    private static final Set<String> NEVER = Set.of("T", "H");

    /** By the base of a name, the letters above it. */
    private final Map<String, Set<String>> above = new TreeMap<>();

    private final Set<String> certain = new HashSet<>();

    /** Takes in a name with scripts. */
    void take(Scripted scripted, String name) {
        if (scripted.sup() instanceof Symbol letter
                && letter.base().matches("[A-Za-z]")
                && !NEVER.contains(letter.base())) {
            above.computeIfAbsent(name, base -> new HashSet<>()).add(letter.base());
            Tree sub = scripted.sub();
            if (name.matches("[A-Z]") || sub != null) {
                certain.add(name);
            }
        }
    }

    /** The bases of such names, and each with those of its labels that usually run, the {@code W^i} beside {@code W^f}. */
    Set<String> found() {
        Set<String> bases = new HashSet<>();
        Set<String> labels = new HashSet<>();
        above.forEach((base, letters) -> {
            if (certain.contains(base) && letters.size() > 1 && !EXPONENTS.containsAll(letters)) {
                bases.add(base);
                labels.addAll(letters);
            }
        });
        // what has labels of others above it has labels
        above.forEach((base, letters) -> {
            if (labels.containsAll(letters) && letters.size() > 1) {
                bases.add(base);
            }
        });
        Set<String> found = new HashSet<>(bases);
        for (String base : bases) {
            above.getOrDefault(base, Set.of()).stream()
                    .filter(EXPONENTS::contains)
                    .forEach(letter -> found.add(base + "^" + letter));
        }
        return found;
    }
}
