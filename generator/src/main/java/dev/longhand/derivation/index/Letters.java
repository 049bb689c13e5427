package dev.longhand.derivation.index;

import dev.longhand.expr.Name;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Letters for indices that no name of a network has.
 *
 * @param row of a unit
 * @param column of a unit of the layer before
 * @param further of a unit that is summed over
 * @param layer of a layer
 * @param example of an example
 */
public record Letters(Index row, Index column, Index further, Index layer, Index example) {

    private static final List<List<String>> UNITS = List.of(
            List.of("m", "n", "k"),
            List.of("i", "j", "k"),
            List.of("p", "q", "r"),
            List.of("\\mu", "\\nu", "\\kappa"),
            List.of("\\alpha", "\\beta", "\\gamma"));

    private static final List<String> LAYERS = List.of("L", "l", "\\ell", "\\lambda");
    private static final List<String> EXAMPLES = List.of("i", "s", "t", "e", "\\tau");

    /** @param taken letters and words that names start with */
    static Letters beside(Set<String> taken) {
        List<String> units = UNITS.stream()
                .filter(triple -> triple.stream().noneMatch(taken::contains))
                .findFirst()
                .orElse(UNITS.get(UNITS.size() - 1));
        String layer = free(LAYERS, taken, units);
        String example = free(EXAMPLES, taken, units);
        return new Letters(
                new Index(units.get(0)),
                new Index(units.get(1)),
                new Index(units.get(2)),
                new Index(layer),
                new Index(example));
    }

    private static String free(List<String> wanted, Set<String> taken, List<String> others) {
        return wanted.stream()
                .filter(letter -> !taken.contains(letter) && !others.contains(letter))
                .findFirst()
                .orElse(wanted.get(wanted.size() - 1));
    }

    /** The bases of names, and what they would be without an accent. */
    static Set<String> taken(List<Name> names) {
        Set<String> taken = new HashSet<>();
        names.forEach(name -> taken.add(name.base().replaceFirst("^\\\\[a-z]+\\{(.*)}$", "$1")));
        names.forEach(name -> taken.add(name.base()));
        return taken;
    }
}
