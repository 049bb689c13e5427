package dev.longhand.notes.condition;

import dev.longhand.latex.reading.FormulaParser;
import dev.longhand.latex.tree.Relation;
import dev.longhand.latex.tree.Statement;
import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.Chain;
import dev.longhand.latex.tree.Tree.Symbol;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Two letters that number something, equal or not: {@code i = j}, {@code k \ne l}. */
public final class IndexCase {

    /** Letters that are hardly ever quantities or sizes. */
    private static final Set<String> USUAL = Set.of("i", "j", "k", "l", "\\ell");

    private static final String LETTER = "([i-np-t]|\\\\ell)";
    private static final Pattern IN_TEXT = Pattern.compile("(?<![\\p{L}\\d\\\\_^{.(\\[,=+*/-])(?<![=+*/-] )" + LETTER
            + "\\s?(={1,2}|\\\\neq?(?![a-z])|\u2260|!=)\\s?" + LETTER + "(?![\\p{L}\\d_^(\\[])(?!\\s?[=+*/-])");

    /** Words with which a case begins that the letters behind them are in, or that they are followed by. */
    private static final String CASE = "(?:cases?|scenarios?|situations?|f\u00e4lle|fall|cas|casos?)";

    private static final Pattern BEHIND =
            Pattern.compile("[\\s,:*_-]{0,3}" + CASE + "(?![\\p{L}]).*", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private IndexCase() {}

    /** Whether a chain is one. */
    static boolean is(Chain chain) {
        if (chain.relations().size() != 1) {
            return false;
        }
        Relation.Kind kind = chain.relations().get(0).kind();
        return (kind == Relation.Kind.EQUAL || kind == Relation.Kind.UNEQUAL)
                && chain.sides().stream().allMatch(Restrictions::isIndex)
                && !letter(chain, 0).equals(letter(chain, 1));
    }

    /** Whether an equation that is all of its formula is one, whatever words stand beside it. */
    public static boolean isAlone(Chain chain, String behind) {
        return is(chain)
                && ((USUAL.contains(letter(chain, 0)) && USUAL.contains(letter(chain, 1)))
                        || BEHIND.matcher(behind).matches());
    }

    /** The first one that stands in a text, be it a formula there or not. */
    static Optional<Chain> inText(String text) {
        Matcher matcher = IN_TEXT.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String sign = matcher.group(2).startsWith("=") ? "=" : "\\ne ";
        String tex = matcher.group(1) + sign + matcher.group(3);
        List<Statement> read = FormulaParser.read(tex, Map.of(), Set.of()).statements();
        return read.stream().map(Statement::chain).filter(IndexCase::is).findFirst();
    }

    private static String letter(Chain chain, int side) {
        Tree tree = chain.sides().get(side);
        return tree instanceof Symbol symbol ? symbol.base() : "";
    }
}
