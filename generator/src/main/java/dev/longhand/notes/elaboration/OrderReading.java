package dev.longhand.notes.elaboration;

import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.Accented;
import dev.longhand.latex.tree.Tree.Bracket;
import dev.longhand.latex.tree.Tree.Symbol;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Orders of magnitude, {@code O(n^2)}, {@code \mathcal{O}(n \log n)}: two of them added up are of the same order. */
final class OrderReading {

    private static final Set<String> FONTS = Set.of("\\mathcal", "\\mathscr", "\\mathrm");
    /** Letters for sizes and their indices. Small changes are none: {@code O(\epsilon^2)} is what is left out of a sum. */
    private static final Set<String> SIZES = Set.of(
            "n", "N", "m", "M", "d", "D", "k", "K", "H", "l", "L", "T", "V", "E", "B", "S", "P", "a", "b", "c", "f",
            "g", "i", "j", "o", "p", "q", "r", "v", "w", "\\log", "\\ln", "log", "ln", "\\max", "\\min");

    private static final Pattern LETTER = Pattern.compile("base=([^\\[\\]=,]*)\\]");

    private OrderReading() {}

    /** @param names letters that the note defines */
    static boolean is(Tree tree, FactorRow row, Set<String> names) {
        if (!row.isBeside(Bracket.ROUND)) {
            return false;
        }
        Tree letter =
                tree instanceof Accented accented && FONTS.contains(accented.accent()) ? accented.content() : tree;
        return letter instanceof Symbol symbol
                && symbol.base().equals("O")
                && !names.contains("O")
                && isOfSizes(row.peek().operand());
    }

    private static boolean isOfSizes(Tree argument) {
        Matcher letters = LETTER.matcher(argument.spelling());
        boolean any = false;
        while (letters.find()) {
            any = true;
            if (!SIZES.contains(letters.group(1))) {
                return false;
            }
        }
        return any;
    }
}
