package dev.longhand.latex.tree;

import dev.longhand.source.Span;
import java.util.List;

/**
 * A formula, read: every character of it is in a statement or in something that was not read.
 *
 * @param statements in order
 * @param unread what could not be understood, in order
 */
public record ReadFormula(List<Statement> statements, List<Unread> unread) {
    public ReadFormula {
        statements = List.copyOf(statements);
        unread = List.copyOf(unread);
    }

    /** A stretch that was skipped up to the next statement, and why. */
    public record Unread(Span span, String message) {}
}
