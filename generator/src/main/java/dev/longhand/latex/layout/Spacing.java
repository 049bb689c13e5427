package dev.longhand.latex.layout;

import dev.longhand.latex.token.Token;
import dev.longhand.latex.token.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Blanks in formulas that a machine wrote token by token, {@code w _ { 1 1 } = 0 . 5}: there the blanks say nothing, and
 * the digits of a number belong together.
 */
public final class Spacing {

    private Spacing() {}

    /** The tokens without the blanks inside numbers where a machine wrote them; of any other formula as they are. */
    public static List<Token> closed(List<Token> tokens) {
        if (!isSpacedOut(tokens)) {
            return tokens;
        }
        List<Token> closed = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean part = i > 0 && isNumberPart(token) && isNumberPart(tokens.get(i - 1));
            closed.add(part ? new Token(token.kind(), token.text(), token.start(), token.end(), false) : token);
        }
        return closed;
    }

    /** Whether a blank stands before and after every sign of a script, and one is there. */
    private static boolean isSpacedOut(List<Token> tokens) {
        boolean some = false;
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (tokens.get(i).is("_") || tokens.get(i).is("^")) {
                if (!tokens.get(i).spaced() || !tokens.get(i + 1).spaced()) {
                    return false;
                }
                some = true;
            }
        }
        return some;
    }

    private static boolean isNumberPart(Token token) {
        return token.is(Kind.DIGIT) || token.is(".");
    }
}
