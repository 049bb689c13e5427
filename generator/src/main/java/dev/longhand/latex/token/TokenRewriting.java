package dev.longhand.latex.token;

import dev.longhand.latex.token.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** A list of tokens that is gone through, and the list that comes of it. */
public final class TokenRewriting {

    private final List<Token> tokens;
    private final List<Token> result = new ArrayList<>();
    private final Arguments arguments;
    private int at;
    private boolean spaced;

    /** Begins at the first token, with nothing written. */
    public TokenRewriting(List<Token> tokens) {
        this.tokens = tokens;
        this.arguments = new Arguments(tokens);
    }

    /** The tokens that are gone through, passed or not. */
    public List<Token> tokens() {
        return tokens;
    }

    /** What has been written so far. */
    public List<Token> result() {
        return result;
    }

    /** The index after the argument some places ahead, or -1 if there is none. */
    public int argumentEnd(int ahead) {
        return arguments.end(at + ahead);
    }

    /** Whether all tokens have been passed. */
    public boolean atEnd() {
        return at >= tokens.size();
    }

    /** The index of the next token, from 0; at the end, how many there are. */
    public int index() {
        return at;
    }

    /** The token some places ahead; an end token behind the last. */
    public Token peek(int ahead) {
        int index = at + ahead;
        return index < tokens.size() ? tokens.get(index) : new Token(Kind.END, "", 0, 0, false);
    }

    /** Goes on at an index, at most at the end, without writing anything. */
    public void moveTo(int index) {
        at = Math.min(index, tokens.size());
    }

    /** Leaves a token as it is. */
    public void keep(Token token) {
        result.add(spaced ? token.afterSpace() : token);
        spaced = false;
        at++;
    }

    /** Puts one token for all from a given one to the last that was passed. */
    public void put(Kind kind, String text, Token from) {
        int end = Math.max(from.end(), tokens.get(at - 1).end());
        result.add(new Token(kind, text, from.start(), end, spaced || from.spaced()));
        spaced = false;
    }

    /** Passes tokens that leave a blank. */
    public void skip(int count) {
        moveTo(at + count);
        spaced = true;
    }

    /** Passes a thin space. */
    public void skipThin(boolean leavesBlank) {
        at++;
        spaced = spaced || leavesBlank;
    }

    /** Passes a star if one is next; it leaves no blank. */
    public void skipStar() {
        if (peek(0).is("*")) {
            at++;
        }
    }

    /** Passes a command with its arguments, in braces or of one token, and with options in square brackets. */
    public void skipArguments(Token command, int count) {
        at++;
        skipStar();
        for (int i = 0; i < count; i++) {
            int end = arguments.end(arguments.optionEnd(arguments.optionEnd(at)));
            if (end < 0) {
                put(Kind.BAD, "'" + command.text() + "' needs an argument in braces", command);
                return;
            }
            at = end;
        }
        spaced = true;
    }
}
