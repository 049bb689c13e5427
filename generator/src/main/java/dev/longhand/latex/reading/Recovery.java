package dev.longhand.latex.reading;

import dev.longhand.latex.token.DigitGroups;
import dev.longhand.latex.token.Signs;
import dev.longhand.latex.token.Token;
import dev.longhand.latex.token.Token.Kind;
import dev.longhand.latex.token.Tokens;

/** Finds where to go on after a statement that could not be read. */
final class Recovery {

    private Recovery() {}

    /** Moves from where the reading failed to the next sign between statements, outside braces and environments. */
    static void skip(Tokens tokens, int start) {
        int failed = Math.max(tokens.index(), start + 1);
        int braces = 0;
        int brackets = 0;
        int at = start;
        while (at < tokens.size()) {
            Token token = tokens.get(at);
            if (at >= failed && braces <= 0 && parts(token, brackets) && !DigitGroups.isPlainComma(tokens, at)) {
                break;
            }
            if (token.is(Kind.OPEN) || token.is(Kind.BEGIN)) {
                braces++;
            } else if (token.is(Kind.CLOSE) || token.is(Kind.FINISH)) {
                braces = Math.max(0, braces - 1);
            } else if (token.is("(") || token.is("[") || token.is("\\{")) {
                brackets++;
            } else if (token.is(")") || token.is("]") || token.is("\\}")) {
                brackets = Math.max(0, brackets - 1);
            }
            at++;
        }
        tokens.moveTo(at);
    }

    private static boolean parts(Token token, int brackets) {
        return token.is(Kind.FINISH)
                || token.is("\\\\")
                || Signs.isImplies(token)
                || (brackets == 0 && Signs.isSeparator(token) && !token.is("."));
    }
}
