package dev.longhand.notes.naming;

import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.Accented;
import dev.longhand.latex.tree.Tree.Numeral;
import dev.longhand.latex.tree.Tree.Scripted;
import dev.longhand.latex.tree.Tree.Sum;
import dev.longhand.latex.tree.Tree.Symbol;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Small bold letters with a letter above that stands shifted above another one, the m of n^m beside a^{m-1}: a vector
 * has no powers, so that it stands for a layer there too.
 */
final class LayeredVectors {

    private static final Set<String> MARKS = Set.of("\\mathbf", "\\boldsymbol", "\\bm", "\\vec", "\\textbf");

    private final Map<String, Set<String>> above = new HashMap<>();
    private final Set<String> shifted = new HashSet<>();

    /** Takes in a name with scripts. */
    void take(Scripted scripted, String name) {
        boolean vector = isBold(scripted.base()) && name.matches("[a-z]");
        if (vector && scripted.sup() instanceof Symbol letter) {
            above.computeIfAbsent(letter.base(), l -> new HashSet<>()).add(name);
        } else if (vector
                && scripted.sup() instanceof Sum sum
                && sum.terms().size() == 2
                && sum.terms().get(0).operand() instanceof Symbol letter
                && sum.terms().get(1).operand() instanceof Numeral) {
            shifted.add(letter.base());
        }
    }

    /** The bases of such letters. */
    Set<String> found() {
        Set<String> found = new HashSet<>();
        shifted.forEach(letter -> found.addAll(above.getOrDefault(letter, Set.of())));
        return found;
    }

    private static boolean isBold(Tree tree) {
        return tree instanceof Accented accented && MARKS.contains(accented.accent());
    }
}
