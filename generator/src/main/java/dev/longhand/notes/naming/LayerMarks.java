package dev.longhand.notes.naming;

import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.Accented;
import dev.longhand.latex.tree.Tree.Numeral;
import dev.longhand.latex.tree.Tree.Product;
import dev.longhand.latex.tree.Tree.Scripted;
import dev.longhand.latex.tree.Tree.Sum;
import dev.longhand.latex.tree.Tree.Symbol;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Names with a layer above, {@code a^{l-1}}, or with a plain number there, which may be a power or a layer. */
public final class LayerMarks {

    private static final Set<String> LAYERS = Set.of("l", "L", "\\ell");

    private final Set<String> layered = new HashSet<>();
    private final Set<String> raised = new HashSet<>();
    /** Letters that stand above names, by the letter; and those with something added, or above what an equation begins with. */
    private final Map<String, Set<String>> above = new HashMap<>();

    private final Set<String> shiftedLetters = new HashSet<>();
    private final Set<String> heading = new HashSet<>();
    private final UpperLabels labels = new UpperLabels();
    private final LayeredVectors vectors = new LayeredVectors();

    /** Takes in a name with scripts. */
    public void take(Scripted scripted, String name) {
        vectors.take(scripted, name);
        labels.take(scripted, name);
        Tree sup = scripted.sup();
        if (sup instanceof Numeral) {
            raised.add(name);
        }
        boolean layer = sup instanceof Symbol s && LAYERS.contains(s.base());
        boolean shifted = sup instanceof Sum sum
                && sum.terms().size() == 2
                && sum.terms().get(0).operand() instanceof Symbol s
                && s.base().length() == 1
                && sum.terms().get(1).operand() instanceof Numeral;
        if (shifted && sup instanceof Sum sum && sum.terms().get(0).operand() instanceof Symbol s) {
            shiftedLetters.add(s.base());
        } else if (sup instanceof Symbol s) {
            above.computeIfAbsent(s.base(), letter -> new HashSet<>()).add(name);
        }
        boolean vector = scripted.base() instanceof Accented a && a.accent().equals("\\vec") && sup instanceof Numeral;
        boolean product = sup instanceof Product p
                && p.factors().stream()
                        .anyMatch(
                                f -> f.operand() instanceof Symbol s && s.base().equals("l"));
        if (layer || shifted || vector || product) {
            layered.add(name);
        }
    }

    /** Takes in the name that an equation begins with: with a number above, it is numbered. */
    public void head(Tree left, Tree right) {
        if (left instanceof Scripted scripted
                && scripted.sup() instanceof Numeral number
                // x^2 = 4 is one of a power; an exponent of 1 is never written
                && (!(right instanceof Numeral) || number.digits().equals("1"))
                && !BaseName.of(scripted.base()).isEmpty()) {
            layered.add(BaseName.of(scripted.base()));
        }
        if (left instanceof Scripted scripted && scripted.sup() instanceof Symbol s) {
            heading.add(s.base());
        }
    }

    /** Bases with a layer or a label above, these also with labels that usually run, {@code W^i}. */
    public Set<String> layered() {
        Set<String> all = new HashSet<>(layered);
        all.addAll(vectors.found());
        all.addAll(labels.found());
        // u^k = c^k s^{k-1}: k is no power, whatever letter it is
        heading.stream()
                .filter(shiftedLetters::contains)
                .forEach(letter -> all.addAll(above.getOrDefault(letter, Set.of())));
        return all;
    }

    /** Bases with a plain number above. */
    public Set<String> raised() {
        return raised;
    }
}
