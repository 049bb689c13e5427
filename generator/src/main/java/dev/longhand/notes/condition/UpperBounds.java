package dev.longhand.notes.condition;

import dev.longhand.latex.tree.Relation;
import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.Chain;
import dev.longhand.latex.tree.Tree.Ellipsis;
import dev.longhand.latex.tree.Tree.Numeral;
import dev.longhand.latex.tree.Tree.Sum;
import dev.longhand.latex.tree.Tree.Symbol;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The letters up to which others run: the K of {@code k = 1, \dots, K}, the N of {@code l = N - 1, \dots, 0}. */
public final class UpperBounds {

    /** How far behind a range begins its last value may stand. */
    private static final int REACH = 4;

    private final Map<String, Set<String>> found = new HashMap<>();

    /** By letter, the ends of what it is said to run over from 1 on; no letter for another range. */
    private final Map<String, Set<String>> counted = new HashMap<>();

    /** The letters that are always said to run from 1 up to the same letter, with that one. */
    public Map<String, String> counted() {
        Map<String, String> ends = new HashMap<>();
        counted.forEach((letter, all) -> {
            if (all.size() == 1 && !all.contains("")) {
                ends.put(letter, all.iterator().next());
            }
        });
        return ends;
    }

    /** By the bound, the letters that run up to it. */
    public Map<String, Set<String>> found() {
        return found;
    }

    /** Takes in a range that begins with an equation and goes on behind it, parted by commas. */
    public void range(Chain chain, List<Tree> rest) {
        if (chain.sides().size() != 2) {
            return;
        }
        int dots = 0;
        while (dots < Math.min(rest.size(), REACH) && !(rest.get(dots) instanceof Ellipsis)) {
            dots++;
        }
        if (dots + 1 >= Math.min(rest.size(), REACH + 1)) {
            return;
        }
        add(chain.sides().get(0), chain.sides().get(1));
        add(chain.sides().get(0), rest.get(dots + 1));
        count(chain.sides().get(0), chain.sides().get(1), rest.get(dots + 1));
    }

    /** Takes in a comparison: {@code 1 \le k \le K}. */
    public void comparison(Chain chain) {
        for (int i = 0; i < chain.relations().size(); i++) {
            Relation.Kind kind = chain.relations().get(i).kind();
            if (i > 0
                    && kind == Relation.Kind.AT_MOST
                    && chain.relations().get(i - 1).kind() == kind) {
                add(chain.sides().get(i), chain.sides().get(i + 1));
                count(
                        chain.sides().get(i),
                        chain.sides().get(i - 1),
                        chain.sides().get(i + 1));
            }
        }
    }

    private void add(Tree running, Tree end) {
        Optional<String> letter = letter(running);
        Optional<String> bound = end instanceof Sum sum
                        && sum.terms().size() == 2
                        && sum.terms().get(1).operand() instanceof Numeral
                ? letter(sum.terms().get(0).operand())
                : letter(end);
        if (letter.isPresent() && bound.isPresent() && !letter.equals(bound)) {
            found.computeIfAbsent(bound.get(), b -> new HashSet<>()).add(letter.get());
        }
    }

    private void count(Tree running, Tree first, Tree last) {
        boolean fromOne = first instanceof Numeral number && number.digits().equals("1");
        String end = fromOne ? letter(last).orElse("") : "";
        letter(running)
                .ifPresent(letter ->
                        counted.computeIfAbsent(letter, l -> new HashSet<>()).add(end));
    }

    private static Optional<String> letter(Tree tree) {
        return tree instanceof Symbol symbol && symbol.base().matches("[A-Za-z]|\\\\ell|\\\\tau")
                ? Optional.of(symbol.base())
                : Optional.empty();
    }
}
