package dev.longhand.latex.token;

import dev.longhand.latex.token.Token.Kind;
import dev.longhand.source.Span;
import java.util.List;

/** The tokens of a formula and how far they are read. */
public final class Tokens {

    private final List<Token> list;
    private final Token end;
    private final int[] partners;
    private final int[] environments;
    /** Whether commas part digits otherwise than by thousands. */
    private final boolean hasOtherCommas;

    private int at;

    /**
     * Begins at the first token.
     *
     * @param length of the formula, which is where the end token behind the last one stands
     */
    public Tokens(List<Token> list, int length) {
        this.list = list;
        this.end = new Token(Kind.END, "", length, length, false);
        this.partners = Arguments.partners(list, Kind.OPEN, Kind.CLOSE);
        this.environments = Arguments.partners(list, Kind.BEGIN, Kind.FINISH);
        this.hasOtherCommas = DigitGroups.hasOtherCommas(this);
    }

    /** Whether a comma stands between digits that are no group of three behind it, as in {@code 2,25}. */
    public boolean hasOtherCommas() {
        return hasOtherCommas;
    }

    /** The next token; the end token where there is none. */
    public Token peek() {
        return get(at);
    }

    /** The token so many places behind the next; the end token where there is none. */
    public Token peek(int ahead) {
        return get(at + ahead);
    }

    /** The token at an index, from 0; the end token where there is none. */
    public Token get(int index) {
        return index >= 0 && index < list.size() ? list.get(index) : end;
    }

    /** Reads the next token; the end token again and again behind the last. */
    public Token next() {
        Token token = peek();
        at = Math.min(at + 1, list.size());
        return token;
    }

    /** Whether the next token is the given sign or command. */
    public boolean at(String text) {
        return peek().is(text);
    }

    /** Whether the next token is of a kind. */
    public boolean at(Kind kind) {
        return peek().is(kind);
    }

    /** Reads the next token if it is the given sign or command, and says whether it was. */
    public boolean take(String text) {
        boolean there = at(text);
        at += there ? 1 : 0;
        return there;
    }

    /** Reads the next token if it is of a kind, and says whether it was; the end token is never read. */
    public boolean take(Kind kind) {
        boolean there = at(kind) && kind != Kind.END;
        at += there ? 1 : 0;
        return there;
    }

    /** The index of the next token, from 0; at the end, how many there are. */
    public int index() {
        return at;
    }

    /** Goes on at an index, back or ahead, at most at the end. */
    public void moveTo(int index) {
        at = Math.min(index, list.size());
    }

    /** How many tokens there are, the end token not counted. */
    public int size() {
        return list.size();
    }

    /** The index of the brace, or the end of the environment, that closes what opens at an index; -1 if none does. */
    public int partner(int index) {
        return index < 0 || index >= partners.length ? -1 : Math.max(partners[index], environments[index]);
    }

    /** The index after the argument, in braces or of one token, at an index. */
    public int afterArgument(int index) {
        return get(index).is(Kind.OPEN) && partner(index) >= 0 ? partner(index) + 1 : index + 1;
    }

    /** From an offset to the end of the last token that was read. */
    public Span since(int start) {
        return new Span(start, Math.max(start, at == 0 ? start : get(at - 1).end()));
    }

    /** Nothing, after the last token that was read. */
    public Span behind() {
        int end = at == 0 ? 0 : get(at - 1).end();
        return new Span(end, end);
    }

    /** Nothing, at the next token. */
    public Span here() {
        return new Span(peek().start(), peek().start());
    }
}
