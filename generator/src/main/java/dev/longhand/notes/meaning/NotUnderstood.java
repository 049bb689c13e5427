package dev.longhand.notes.meaning;

import dev.longhand.source.Span;

/** A formula can be read, but not what it says. */
public final class NotUnderstood extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Span span;

    /**
     * @param span in the formula
     * @param message one line
     */
    public NotUnderstood(Span span, String message) {
        super(message);
        this.span = span;
    }

    public Span span() {
        return span;
    }
}
