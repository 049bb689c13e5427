package dev.longhand.image.type;

/**
 * A stretch of a line of text. Stretches are joined as they are: blanks between them are those in the words.
 *
 * @param content words as they are to be read, or TeX as between single dollar signs
 */
public record Inline(Kind kind, String content) {

    /** How a stretch of text is set. */
    public enum Kind {
        WORDS,
        BOLD,
        CODE,
        TEX
    }

    /** Plain words. */
    public static Inline words(String text) {
        return new Inline(Kind.WORDS, text);
    }

    /** Words in bold. */
    public static Inline bold(String text) {
        return new Inline(Kind.BOLD, text);
    }

    /** Code, in letters of one width. */
    public static Inline code(String text) {
        return new Inline(Kind.CODE, text);
    }

    /** A formula inside a line, without the dollar signs. */
    public static Inline tex(String tex) {
        return new Inline(Kind.TEX, tex);
    }
}
