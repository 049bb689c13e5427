package dev.longhand.notes.naming;

import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.Accented;
import dev.longhand.latex.tree.Tree.Group;
import dev.longhand.latex.tree.Tree.Scripted;
import dev.longhand.latex.tree.Tree.Symbol;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Letters of a loss with brackets of names behind them: {@code J(w, b)} is a function of these, or the value J with
 * what it hangs on said.
 */
public final class LossCalls {

    private static final Pattern LOSS =
            Pattern.compile("(?:\\\\(?:tilde|hat|bar) )?(?:[LECJ]|\\\\ell|\\\\mathcal [LECJ])");

    /** By the letter, all that stands in its brackets anywhere. */
    private final Map<String, Set<String>> arguments = new HashMap<>();
    /** Letters that stand before brackets of anything else than names. */
    private final Set<String> ofFormulas = new HashSet<>();
    /** Letters whose formula is made of their arguments. */
    private final Set<String> made = new HashSet<>();

    private final Set<String> defined = new HashSet<>();

    /** Whether a base is a letter that usually stands for a loss: L, E, C or J, with an accent or without. */
    public static boolean isLoss(String base) {
        return LOSS.matcher(base).matches();
    }

    /** Takes in a letter with the bracket behind it. */
    public void call(String base, Group group) {
        if (!isLoss(base)) {
            return;
        }
        arguments.computeIfAbsent(base, b -> new HashSet<>()).add(group.spelling());
        if (!group.items().stream().allMatch(LossCalls::isName)) {
            ofFormulas.add(base);
        }
    }

    /** Takes in an equation that begins with a call. */
    public void definition(String base, Group group, Tree formula) {
        if (isLoss(base) && defined.add(base)) {
            String body = formula.spelling();
            boolean uses = group.items().stream().anyMatch(item -> body.contains(item.spelling()));
            if (uses) {
                made.add(base);
            }
        }
    }

    /**
     * The letters whose brackets only say what the value hangs on.
     *
     * @param alone letters that an equation of their own defines
     * @param loose letters that stand somewhere without a bracket
     */
    public Set<String> said(Set<String> alone, Set<String> loose) {
        Set<String> said = new HashSet<>();
        arguments.forEach((base, texts) -> {
            boolean value = alone.contains(base)
                    || (defined.contains(base) && !made.contains(base))
                    || (!defined.contains(base) && loose.contains(base));
            if (value && texts.size() == 1 && !ofFormulas.contains(base)) {
                said.add(base);
            }
        });
        return said;
    }

    /** The letters that are functions: of names everywhere, or defined by their arguments. */
    public Set<String> functions(Set<String> said) {
        Set<String> functions = new HashSet<>(arguments.keySet());
        functions.removeAll(said);
        functions.removeIf(base -> ofFormulas.contains(base) && !defined.contains(base));
        return functions;
    }

    private static boolean isName(Tree tree) {
        return (tree instanceof Symbol s && BaseName.isLetter(s.base()))
                || tree instanceof Accented
                || (tree instanceof Scripted s && s.primes() == 0 && isName(s.base()));
    }
}
