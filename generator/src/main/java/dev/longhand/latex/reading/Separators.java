package dev.longhand.latex.reading;

import dev.longhand.latex.token.Signs;
import dev.longhand.latex.token.Token;
import dev.longhand.latex.token.Token.Kind;

/** Which of several signs between two statements says most. */
final class Separators {

    private Separators() {}

    /** What stands between two statements, when a further sign follows what stood there before. */
    static String stronger(String before, Token token) {
        return before.isEmpty() || rank(token) > rank(asToken(before)) ? token.text() : before;
    }

    /** At the start of a formula only a sign that points back says anything. */
    static String first(String separator) {
        boolean back =
                rank(asToken(separator)) == 5 && !separator.startsWith("\\the") && !separator.startsWith("\\bec");
        return back ? separator : "";
    }

    private static int rank(Token token) {
        if (Signs.isImplies(token)) {
            return 5;
        }
        if (token.is("\\\\")) {
            return 4;
        }
        if (Signs.isWide(token) || Signs.isEndMark(token)) {
            return 1;
        }
        return token.is("&") ? 2 : 3;
    }

    private static Token asToken(String text) {
        return new Token(text.startsWith("\\") ? Kind.COMMAND : Kind.SIGN, text, 0, 0, false);
    }
}
