package dev.longhand.latex.layout;

import dev.longhand.latex.token.Environments;
import dev.longhand.latex.token.Token;
import dev.longhand.latex.token.Token.Kind;
import dev.longhand.latex.token.TokenRewriting;

/** Begins and ends of environments, and ends of their rows, as one token each. */
final class EnvironmentMarks {

    private EnvironmentMarks() {}

    static boolean rewrite(TokenRewriting tokens) {
        Token command = tokens.peek(0);
        if (command.is("\\\\") || command.is("\\cr") || command.is("\\newline")) {
            row(tokens, command);
            return true;
        }
        if (!command.is("\\begin") && !command.is("\\end")) {
            return false;
        }
        int end = tokens.peek(1).is(Kind.OPEN) ? tokens.argumentEnd(1) : -1;
        if (end < 0) {
            tokens.keep(command);
            return true;
        }
        StringBuilder name = new StringBuilder();
        for (Token part : tokens.tokens().subList(tokens.index() + 2, end - 1)) {
            name.append(part.is("*") ? "" : part.text());
        }
        tokens.moveTo(end);
        boolean begins = command.is("\\begin");
        if (begins && !skipColumns(tokens, name.toString())) {
            tokens.put(Kind.BAD, "the columns of '" + name + "' are not closed", command);
        } else {
            tokens.put(begins ? Kind.BEGIN : Kind.FINISH, name.toString(), command);
        }
        return true;
    }

    /** What says how the columns stand: {@code [t]}, {@code {cc|c}}. */
    private static boolean skipColumns(TokenRewriting tokens, String name) {
        Token letter = tokens.peek(1);
        if (tokens.peek(0).is("[")
                && !tokens.peek(0).spaced()
                && letter.is(Kind.LETTER)
                && "tbclr".contains(letter.text())
                && tokens.peek(2).is("]")) {
            tokens.skip(3);
        }
        if (!Environments.hasColumns(name) || !tokens.peek(0).is(Kind.OPEN)) {
            return true;
        }
        int end = tokens.argumentEnd(0);
        tokens.moveTo(end < 0 ? tokens.index() : end);
        return end >= 0;
    }

    /** A row's end, perhaps with a distance: {@code \\[6pt]}. */
    private static void row(TokenRewriting tokens, Token command) {
        tokens.moveTo(tokens.index() + 1);
        tokens.skipStar();
        if (tokens.peek(0).is("[") && !tokens.peek(0).spaced()) {
            int ahead = 1;
            while (tokens.peek(ahead).is(Kind.DIGIT)
                    || tokens.peek(ahead).is(".")
                    || tokens.peek(ahead).is("-")) {
                ahead++;
            }
            boolean distance = ahead > 1
                    && tokens.peek(ahead).is(Kind.LETTER)
                    && tokens.peek(ahead + 1).is(Kind.LETTER)
                    && tokens.peek(ahead + 2).is("]");
            tokens.moveTo(tokens.index() + (distance ? ahead + 3 : 0));
        }
        tokens.put(Kind.COMMAND, "\\\\", command);
    }
}
