package dev.longhand.notes.meaning;

import dev.longhand.source.Span;

/** A formula can be read, but not what it says. */
public final class NotUnderstood extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Span span;
    private final boolean read;

    /**
     * @param span in the formula
     * @param message one line
     */
    public NotUnderstood(Span span, String message) {
        this(span, message, false);
    }

    private NotUnderstood(Span span, String message, boolean read) {
        super(message);
        this.span = span;
        this.read = read;
    }

    /** Notation that is known, but has no value that could be compared. */
    public static NotUnderstood unjudged(Span span, String what) {
        return new NotUnderstood(span, what + " is read, but not judged", true);
    }

    /** Whether it is clear what is said, though not whether it is right. */
    public boolean isRead() {
        return read;
    }

    /** The part of the formula that is not understood. */
    public Span span() {
        return span;
    }
}
