package dev.longhand.network.formula;

import dev.longhand.source.InvalidInput;
import dev.longhand.source.Source;
import dev.longhand.source.Span;

/**
 * A piece of text and where it stands in its source.
 *
 * @param span its place
 * @param text what it says, escapes resolved
 * @param verbatim whether the source has these very characters there, so that offsets in one are offsets in the other
 */
public record Passage(Source source, Span span, String text, boolean verbatim) {

    private static final int LONGEST_SHOWN = 40;

    /** The place of a part; where characters do not correspond, the place of the whole. */
    public Span place(int from, int to) {
        return verbatim ? span.within(from, to) : span;
    }

    /** A part as a passage of its own. */
    public Passage part(int from, int to) {
        return new Passage(source, place(from, to), text.substring(from, to), verbatim);
    }

    /** A text as a message can repeat it: on one line, not too long, nothing that a terminal would obey. */
    public static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints()
                .limit(LONGEST_SHOWN)
                .forEach(c -> shown.appendCodePoint(Character.isISOControl(c) || isUnpaired(c) ? '?' : c));
        return text.codePointCount(0, text.length()) > LONGEST_SHOWN ? shown + "..." : shown.toString();
    }

    private static boolean isUnpaired(int codePoint) {
        return codePoint <= Character.MAX_VALUE && Character.isSurrogate((char) codePoint);
    }

    /** An error about a part. */
    public InvalidInput error(int from, int to, String message) {
        return new InvalidInput(source, place(from, to), message);
    }
}
