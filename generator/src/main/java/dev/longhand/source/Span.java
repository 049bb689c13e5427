package dev.longhand.source;

/**
 * A stretch of characters.
 *
 * @param start offset of the first character
 * @param end offset after the last character, not before {@code start}
 */
public record Span(int start, int end) {

    /** The first character of a text, for what concerns all of it. */
    public static final Span START = new Span(0, 0);

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span from " + start + " to " + end);
        }
    }

    /** The part of this span from {@code from} to {@code to}, both counted from its start. */
    public Span within(int from, int to) {
        int first = Math.min(start + from, end);
        return new Span(first, Math.min(Math.max(start + to, first), end));
    }
}
