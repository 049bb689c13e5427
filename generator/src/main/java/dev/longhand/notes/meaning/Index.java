package dev.longhand.notes.meaning;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One index of a name.
 *
 * @param prefix fixed text: all of the index, or what stands before the letter ({@code o} in {@code a_{o_i}})
 * @param letter the letter that may run, or null
 * @param offset what is added to the letter, 0 without one
 */
public record Index(String prefix, @Nullable String letter, int offset) {

    /** An index that is the same wherever the name stands. */
    public static Index fixed(String text) {
        return new Index(text, null, 0);
    }

    /** What stands before an index that a note does not write; no text of a note has it. */
    private static final String UNWRITTEN = "\u2060";

    /** An index that the note does not write, the same wherever the name stands. */
    public static Index unwritten(String text) {
        return new Index(UNWRITTEN + text, null, 0);
    }

    /** An index that the note does not write: a letter that runs, with what is added to it. */
    public static Index unwritten(String letter, int offset) {
        return new Index(UNWRITTEN, letter, offset);
    }

    /** Whether the note writes the index. */
    public boolean isWritten() {
        return !prefix.startsWith(UNWRITTEN);
    }

    static Index running(String letter, int offset) {
        return new Index("", letter, offset);
    }

    /** The text of the index; a letter that is not bound stands for itself. */
    public String text(Map<String, Integer> bound) {
        if (letter == null) {
            return prefix;
        }
        Integer value = bound.get(letter);
        if (value != null) {
            return prefix + (value + offset);
        }
        return prefix + letter + (offset == 0 ? "" : offset > 0 ? "+" + offset : "" + offset);
    }

    /** A letter without its primes, which run over the same as the letter with them. */
    public static String unprimed(String letter) {
        return letter.replace("'", "");
    }

    /** Whether the index is a letter that nothing binds. */
    public boolean isOpen(Map<String, Integer> bound) {
        return letter != null && !bound.containsKey(letter);
    }
}
