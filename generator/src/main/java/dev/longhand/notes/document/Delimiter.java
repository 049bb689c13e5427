package dev.longhand.notes.document;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What opens and closes a stretch of maths, code or comment.
 *
 * @param opening as it stands in the text
 * @param closing as it stands in the text
 */
record Delimiter(Kind kind, String opening, String closing) {

    /** What stands between the two. */
    enum Kind {
        /** Maths within a line of text. */
        INLINE,
        /** Maths that stands apart. */
        DISPLAY,
        /** An environment whose rows matter: its begin and end belong to the formula. */
        ROWS,
        CODE,
        COMMENT
    }

    private static final Delimiter DOLLAR = new Delimiter(Kind.INLINE, "$", "$");
    private static final Delimiter DOLLARS = new Delimiter(Kind.DISPLAY, "$$", "$$");
    private static final Delimiter ROUND = new Delimiter(Kind.INLINE, "\\(", "\\)");
    private static final Delimiter SQUARE = new Delimiter(Kind.DISPLAY, "\\[", "\\]");
    private static final Delimiter TICKED = new Delimiter(Kind.INLINE, "$`", "`$");
    private static final Delimiter REMARK = new Delimiter(Kind.COMMENT, "<!--", "-->");

    private static final Set<String> WRAPPERS = Set.of("equation", "displaymath", "dmath", "math");
    private static final Set<String> ROW_ENVIRONMENTS = Set.of(
            "align", "alignat", "aligned", "eqnarray", "flalign", "gather", "gathered", "multline", "split", "dgroup");

    /** Longest name between the braces of a begin that is looked at. */
    private static final int LONGEST_NAME = 12;

    boolean isMaths() {
        return kind == Kind.INLINE || kind == Kind.DISPLAY || kind == Kind.ROWS;
    }

    /** Whether a blank line may stand between opening and closing. */
    boolean spansBlankLines() {
        return kind == Kind.DISPLAY || kind == Kind.ROWS || kind == Kind.COMMENT;
    }

    /** The delimiter that opens at an offset, or null. */
    static @Nullable Delimiter at(String text, int offset, Dialect dialect) {
        return switch (text.charAt(offset)) {
            case '$' -> dollar(text, offset, dialect);
            case '\\' -> command(text, offset, dialect);
            case '`' -> dialect == Dialect.MARKDOWN ? ticks(text, offset) : null;
            case '<' -> dialect == Dialect.MARKDOWN && text.startsWith("<!--", offset) ? REMARK : null;
            default -> null;
        };
    }

    private static Delimiter dollar(String text, int offset, Dialect dialect) {
        if (text.startsWith("$$", offset)) {
            return DOLLARS;
        }
        return dialect == Dialect.MARKDOWN && text.startsWith("$`", offset) ? TICKED : DOLLAR;
    }

    private static @Nullable Delimiter command(String text, int offset, Dialect dialect) {
        if (text.startsWith("\\(", offset)) {
            return ROUND;
        }
        if (text.startsWith("\\[", offset)) {
            return SQUARE;
        }
        if (!text.startsWith("\\begin{", offset) || (dialect == Dialect.MARKDOWN && !startsLine(text, offset))) {
            return null;
        }
        int from = offset + "\\begin{".length();
        int to = from;
        while (to < text.length() && to - from <= LONGEST_NAME && text.charAt(to) != '}') {
            to++;
        }
        return to < text.length() && text.charAt(to) == '}' ? environment(text.substring(from, to)) : null;
    }

    private static @Nullable Delimiter environment(String name) {
        String plain = name.endsWith("*") ? name.substring(0, name.length() - 1) : name;
        boolean wrapper = WRAPPERS.contains(plain);
        if (!wrapper && !ROW_ENVIRONMENTS.contains(plain)) {
            return null;
        }
        Kind kind = plain.equals("math") ? Kind.INLINE : wrapper ? Kind.DISPLAY : Kind.ROWS;
        return new Delimiter(kind, "\\begin{" + name + "}", "\\end{" + name + "}");
    }

    private static Delimiter ticks(String text, int offset) {
        int end = offset;
        while (end < text.length() && text.charAt(end) == '`') {
            end++;
        }
        String run = text.substring(offset, end);
        return new Delimiter(Kind.CODE, run, run);
    }

    private static boolean startsLine(String text, int offset) {
        int i = offset;
        while (i > 0 && (text.charAt(i - 1) == ' ' || text.charAt(i - 1) == '\t' || text.charAt(i - 1) == '>')) {
            i--;
        }
        return i == 0 || text.charAt(i - 1) == '\n' || text.charAt(i - 1) == '\r';
    }
}
