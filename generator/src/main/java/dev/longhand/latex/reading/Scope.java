package dev.longhand.latex.reading;

import java.util.Set;

/**
 * What is being read inside of.
 *
 * @param closers signs that close it
 * @param rows whether a statement may go on in the next row, before or after a sign
 * @param ampersands whether {@code &} parts items, as in brackets in a row of a matrix
 */
record Scope(Kind kind, Set<String> closers, boolean rows, boolean ampersands) {

    enum Kind {
        /** A statement of the formula itself. */
        TOP,
        BRACKET,
        BRACE,
        SCRIPT,
        /** A cell of a matrix. */
        CELL,
        /** A cell of {@code cases}. */
        CASE,
        /** Braces with rows, as of {@code \substack}. */
        STACK
    }

    static final Scope TOP = new Scope(Kind.TOP, Set.of(), true, false);
    static final Scope SCRIPT = new Scope(Kind.SCRIPT, Set.of(), false, false);
    static final Scope CELL = new Scope(Kind.CELL, Set.of(), false, false);
    static final Scope CASE = new Scope(Kind.CASE, Set.of(), false, false);
    static final Scope STACK = new Scope(Kind.STACK, Set.of(), false, false);

    Scope bracket(Set<String> closing) {
        boolean inCell = kind == Kind.CELL || kind == Kind.CASE || ampersands;
        return new Scope(Kind.BRACKET, closing, rows, inCell);
    }

    Scope brace() {
        return new Scope(Kind.BRACE, Set.of(), rows, false);
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** Whether prose stands apart from what is before it. */
    boolean hasProse() {
        return kind == Kind.TOP || kind == Kind.CASE;
    }
}
