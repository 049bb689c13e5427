package dev.longhand.latex.layout;

import dev.longhand.latex.token.Signs;
import dev.longhand.latex.token.Token;
import dev.longhand.latex.token.Token.Kind;
import dev.longhand.latex.token.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Spaces behind an operator in words that wants something behind it, {@code \mathrm{argmax}_\theta \ L(\theta)}: they
 * part nothing.
 */
public final class OperatorGaps {

    private static final Set<String> OPERATORS = WordList.words(
            "argmax argmin max min sup inf lim pr",
            "exp log ln lg sin cos tan tanh sinh cosh relu softmax sigmoid var cov");
    /** Longer scripts are not looked behind. */
    private static final int LONGEST = 60;

    private final List<Token> tokens;

    private OperatorGaps(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The tokens without such spaces. */
    public static List<Token> closed(List<Token> tokens) {
        return tokens.stream().anyMatch(Signs::isWide) ? new OperatorGaps(tokens).closed() : tokens;
    }

    private List<Token> closed() {
        List<Token> closed = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            int behind = i;
            while (behind < tokens.size() && Signs.isWide(tokens.get(behind))) {
                behind++;
            }
            if (behind == i) {
                closed.add(tokens.get(i));
                continue;
            }
            if (behind < tokens.size() && begins(tokens.get(behind)) && isOperator(i - 1)) {
                closed.add(tokens.get(behind).afterSpace());
                i = behind;
            } else {
                closed.addAll(tokens.subList(i, behind));
                i = behind - 1;
            }
        }
        return closed;
    }

    private static boolean begins(Token token) {
        return token.is(Kind.LETTER)
                || token.is(Kind.DIGIT)
                || token.is(Kind.OPEN)
                || token.is("(")
                || token.is("[")
                || token.is("-")
                || token.is("\\|")
                || (token.is(Kind.COMMAND) && Signs.relation(token) == null && !Signs.isImplies(token));
    }

    /** Whether an operator, with what stands below or above it, ends at an index. */
    private boolean isOperator(int end) {
        int at = end;
        for (int scripts = 0; scripts < 3 && at >= 0; scripts++) {
            int from = start(at);
            boolean script = from > 0
                    && (tokens.get(from - 1).is("_") || tokens.get(from - 1).is("^"));
            if (!script) {
                return OPERATORS.contains(word(from, at));
            }
            at = from - 2;
        }
        return false;
    }

    /** Where the group or the word begins that ends at an index. */
    private int start(int end) {
        if (!tokens.get(end).is(Kind.CLOSE)) {
            int from = end;
            while (from > 0
                    && tokens.get(end).is(Kind.LETTER)
                    && tokens.get(from).follows(Kind.LETTER)
                    && tokens.get(from - 1).is(Kind.LETTER)) {
                from--;
            }
            return from;
        }
        int depth = 0;
        for (int i = end; i >= Math.max(0, end - LONGEST); i--) {
            depth += tokens.get(i).is(Kind.CLOSE) ? 1 : tokens.get(i).is(Kind.OPEN) ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return end;
    }

    /** The letters of a command, a text or a group. */
    private String word(int from, int to) {
        StringBuilder word = new StringBuilder();
        for (int i = from; i <= to; i++) {
            Token token = tokens.get(i);
            boolean font = token.is(Kind.COMMAND) && to > from;
            if (token.is(Kind.TEXT) || token.is(Kind.LETTER) || (token.is(Kind.COMMAND) && !font)) {
                word.append(token.text());
            }
        }
        return word.toString().replaceAll("[\\\\\\s]", "").toLowerCase(Locale.ROOT);
    }
}
