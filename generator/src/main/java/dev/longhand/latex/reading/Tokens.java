package dev.longhand.latex.reading;

import dev.longhand.latex.reading.Token.Kind;
import dev.longhand.source.Span;
import java.util.List;

/** The tokens of a formula and how far they are read. */
final class Tokens {

    private final List<Token> list;
    private final Token end;
    private final int[] partners;
    private final int[] environments;
    /** Whether commas part digits otherwise than by thousands. */
    private final boolean hasOtherCommas;

    private int at;

    Tokens(List<Token> list, int length) {
        this.list = list;
        this.end = new Token(Kind.END, "", length, length, false);
        this.partners = Arguments.partners(list, Kind.OPEN, Kind.CLOSE);
        this.environments = Arguments.partners(list, Kind.BEGIN, Kind.FINISH);
        this.hasOtherCommas = DigitGroups.hasOtherCommas(this);
    }

    /** Whether a comma stands between digits that are no group of three behind it, as in {@code 2,25}. */
    boolean hasOtherCommas() {
        return hasOtherCommas;
    }

    Token peek() {
        return get(at);
    }

    Token peek(int ahead) {
        return get(at + ahead);
    }

    Token get(int index) {
        return index >= 0 && index < list.size() ? list.get(index) : end;
    }

    Token next() {
        Token token = peek();
        at = Math.min(at + 1, list.size());
        return token;
    }

    boolean at(String text) {
        return peek().is(text);
    }

    boolean at(Kind kind) {
        return peek().is(kind);
    }

    boolean take(String text) {
        boolean there = at(text);
        at += there ? 1 : 0;
        return there;
    }

    boolean take(Kind kind) {
        boolean there = at(kind) && kind != Kind.END;
        at += there ? 1 : 0;
        return there;
    }

    int index() {
        return at;
    }

    void moveTo(int index) {
        at = Math.min(index, list.size());
    }

    int size() {
        return list.size();
    }

    /** The index of the brace, or the end of the environment, that closes what opens at an index; -1 if none does. */
    int partner(int index) {
        return index < 0 || index >= partners.length ? -1 : Math.max(partners[index], environments[index]);
    }

    /** The index after the argument, in braces or of one token, at an index. */
    int afterArgument(int index) {
        return get(index).is(Kind.OPEN) && partner(index) >= 0 ? partner(index) + 1 : index + 1;
    }

    /** From an offset to the end of the last token that was read. */
    Span since(int start) {
        return new Span(start, Math.max(start, at == 0 ? start : get(at - 1).end()));
    }

    /** Nothing, after the last token that was read. */
    Span behind() {
        int end = at == 0 ? 0 : get(at - 1).end();
        return new Span(end, end);
    }

    /** Nothing, at the next token. */
    Span here() {
        return new Span(peek().start(), peek().start());
    }
}
