package dev.longhand.notes.convention;

import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.Numeral;
import dev.longhand.latex.tree.Tree.Scripted;
import dev.longhand.latex.tree.Tree.Symbol;
import dev.longhand.notes.meaning.FunctionNames;
import dev.longhand.notes.meaning.Ingredients;
import dev.longhand.notes.naming.LossCalls;
import dev.longhand.notes.naming.NamedParts;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Names that equations define without brackets, {@code E = \frac12(wx - t)^2}, and the letters in their formulas. */
final class DefinedValues {

    /** No letter: stands for one of several of a kind, which brackets behind a name cannot tell from the others. */
    private static final String ONE_OF_SEVERAL = "";

    private final Map<String, Set<String>> letters = new HashMap<>();

    /** Takes in an equation; of several for a name the first counts. */
    void take(String base, Tree formula) {
        boolean isNumber = formula instanceof Numeral;
        if (!isNumber && !letters.containsKey(base)) {
            Set<String> found = new HashSet<>();
            collect(formula, found);
            if (!found.isEmpty()) {
                letters.put(base, found);
            }
        }
    }

    private static void collect(Tree tree, Set<String> found) {
        if (tree instanceof Symbol symbol) {
            if (!FunctionNames.isWord(symbol.base())) {
                found.add(symbol.base());
            }
        } else if (tree instanceof Scripted scripted && scripted.sub() != null) {
            found.add(ONE_OF_SEVERAL);
        } else if (tree instanceof Scripted scripted) {
            collect(scripted.base(), found);
        } else {
            NamedParts.of(tree).forEach(part -> collect(part, found));
        }
    }

    /** What the names are made of; none for functions of arguments. */
    Map<String, Ingredients> ingredients(Set<String> functions) {
        Map<String, Ingredients> all = new HashMap<>();
        letters.forEach((base, own) -> {
            Set<String> given = new HashSet<>();
            Set<String> seen = new HashSet<>();
            Deque<String> open = new ArrayDeque<>(own);
            while (!open.isEmpty()) {
                String next = open.pop();
                if (!functions.contains(next) && seen.add(next)) {
                    Set<String> further = letters.get(next);
                    if (further == null) {
                        given.add(next);
                    } else {
                        open.addAll(further);
                    }
                }
            }
            if (!seen.contains(base)) {
                all.put(base, new Ingredients(given, seen, LossCalls.isLoss(base)));
            }
        });
        return all;
    }
}
