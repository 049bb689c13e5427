package dev.longhand.latex.token;

import java.util.Collection;

/**
 * A token of TeX.
 *
 * @param text of a command with its backslash; of an environment its name; of what is bad the message
 * @param spaced whether a blank or a thin space stands before it
 */
public record Token(Kind kind, String text, int start, int end, boolean spaced) {

    /** What a token is. */
    public enum Kind {
        LETTER,
        DIGIT,
        /** One sign, or several that make one: {@code =}, {@code //}. */
        SIGN,
        COMMAND,
        OPEN,
        CLOSE,
        /** The content of {@code \text} and its kin, as it is written. */
        TEXT,
        BEGIN,
        FINISH,
        /** Something that no statement can hold. */
        BAD,
        END
    }

    /** Whether this is the given sign or command. */
    public boolean is(String other) {
        return isMark() && text.equals(other);
    }

    /** Whether this is one of the given signs or commands. */
    public boolean isOneOf(Collection<String> others) {
        return isMark() && others.contains(text);
    }

    /** Whether this is of a kind. */
    public boolean is(Kind other) {
        return kind == other;
    }

    /** A letter, digit or sign that stands right after the token before. */
    public boolean follows(Kind other) {
        return kind == other && !spaced;
    }

    /** Whether something begins here that another token closes: a brace, an environment, a bracket. */
    public boolean opens() {
        return kind == Kind.OPEN || kind == Kind.BEGIN || is("(") || is("[");
    }

    /** Whether this closes what a brace, an environment or a bracket opens. */
    public boolean closes() {
        return kind == Kind.CLOSE || kind == Kind.FINISH || is(")") || is("]");
    }

    /** This token with a blank before it. */
    public Token afterSpace() {
        return spaced ? this : new Token(kind, text, start, end, true);
    }

    Token at(int newStart, int newEnd) {
        return new Token(kind, text, newStart, newEnd, spaced);
    }

    /** For a message. */
    public String shown() {
        return switch (kind) {
            case END -> "end";
            case OPEN -> "'{'";
            case CLOSE -> "'}'";
            case BEGIN -> "'\\begin{" + text + "}'";
            case FINISH -> "'\\end{" + text + "}'";
            case TEXT -> "the text '" + oneLine() + "'";
            default -> "'" + text + "'";
        };
    }

    private String oneLine() {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() > 40 ? line.substring(0, 40) + "..." : line;
    }

    private boolean isMark() {
        return kind == Kind.SIGN || kind == Kind.COMMAND;
    }
}
