package dev.longhand.notes.convention;

import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.Scripted;
import dev.longhand.latex.tree.Tree.Symbol;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Letters for the derivatives of functions, {@code \varphi = \Phi'}: they are functions too. */
final class NamedSlopes {

    /** By letter the function that it is the derivative of. */
    private final Map<String, String> of = new HashMap<>();

    /** Takes in what a letter is said to be. */
    void take(String letter, Tree right) {
        if (right instanceof Scripted s
                && s.primes() > 0
                && s.sub() == null
                && s.sup() == null
                && s.base() instanceof Symbol function) {
            of.putIfAbsent(letter, function.base());
        }
    }

    /**
     * The letters that stand for derivatives of functions, and these functions.
     *
     * @param called what stands before brackets anywhere
     * @param values what is said to be something without brackets
     */
    Set<String> functions(Set<String> functions, Set<String> called, Set<String> values) {
        Set<String> found = new HashSet<>();
        of.forEach((letter, function) -> {
            boolean isFunction =
                    functions.contains(function) || (called.contains(function) && !values.contains(function));
            if (isFunction && called.contains(letter)) {
                found.add(letter);
                found.add(function);
            }
        });
        return found;
    }
}
