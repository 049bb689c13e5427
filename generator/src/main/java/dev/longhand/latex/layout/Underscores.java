package dev.longhand.latex.layout;

import dev.longhand.latex.token.Token;
import dev.longhand.latex.token.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Names in which an underscore is printed, {@code batch\_size} and {@code out\_j}: the words make one name, and a single sign
 * behind the last underscore is its index.
 */
public final class Underscores {

    private static final String SIGN = "\\_";

    private Underscores() {}

    /** The tokens with such names as words, and with indices. */
    public static List<Token> joined(List<Token> tokens) {
        if (tokens.stream().noneMatch(token -> token.is(SIGN))) {
            return tokens;
        }
        List<Token> joined = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            int end = end(tokens, i);
            if (end > i) {
                name(tokens.subList(i, end), joined);
                i = end - 1;
            } else {
                joined.add(tokens.get(i));
            }
        }
        return joined;
    }

    /** Where the name ends that begins at an index; the index itself where none does. */
    private static int end(List<Token> tokens, int from) {
        int at = from;
        boolean underscored = false;
        while (at < tokens.size()
                && (at == from || !tokens.get(at).spaced() || tokens.get(at).is(SIGN))) {
            Token token = tokens.get(at);
            boolean sign = token.is(SIGN) && at > from && at + 1 < tokens.size() && isPart(tokens.get(at + 1));
            boolean behindSign = at > from && tokens.get(at - 1).is(SIGN);
            if (!sign && !token.is(Kind.LETTER) && !(behindSign && token.is(Kind.DIGIT))) {
                break;
            }
            underscored |= sign;
            at++;
        }
        return underscored ? at : from;
    }

    private static boolean isPart(Token token) {
        return token.is(Kind.LETTER) || token.is(Kind.DIGIT);
    }

    private static void name(List<Token> tokens, List<Token> joined) {
        int last = tokens.size() - 1;
        boolean indexed = tokens.get(last - 1).is(SIGN);
        int end = indexed ? last - 1 : tokens.size();
        StringBuilder text = new StringBuilder();
        for (Token token : tokens.subList(0, end)) {
            text.append(token.is(SIGN) ? "" : token.text());
        }
        Token first = tokens.get(0);
        boolean word = text.length() > 1;
        joined.add(new Token(
                word ? Kind.TEXT : Kind.LETTER,
                text.toString(),
                first.start(),
                tokens.get(end - 1).end(),
                first.spaced()));
        if (indexed) {
            Token sign = tokens.get(last - 1);
            joined.add(new Token(Kind.SIGN, "_", sign.start(), sign.end(), false));
            joined.add(tokens.get(last));
        }
    }
}
