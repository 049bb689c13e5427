package dev.longhand.notes.document;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final Delimiter DOUBLED_ROUND = new Delimiter(Kind.INLINE, "\\\\(", "\\\\)");
    private static final Delimiter DOUBLED_SQUARE = new Delimiter(Kind.DISPLAY, "\\\\[", "\\\\]");
    private static final Delimiter TICKED = new Delimiter(Kind.INLINE, "$`", "`$");
    private static final Delimiter REMARK = new Delimiter(Kind.COMMENT, "<!--", "-->");

    private static final Set<String> WRAPPERS = Set.of("equation", "displaymath", "dmath", "math");
    private static final Set<String> ROW_ENVIRONMENTS = Set.of(
            "align", "alignat", "aligned", "eqnarray", "flalign", "gather", "gathered", "multline", "split", "dgroup");

    /** The space that a row may end with: no display opens there. */
    private static final Pattern DIMENSION =
            Pattern.compile("\\s*-?\\s*[\\d.,]+\\s*(?:pt|em|ex|mu|mm|cm|in|pc|bp|dd|cc|sp)\\s*\\]");

    private static final Pattern SCRIPT = Pattern.compile(
            "<script\\s+type\\s*=\\s*[\"']math/tex\\s*(;\\s*mode\\s*=\\s*display\\s*)?[\"']\\s*>",
            Pattern.CASE_INSENSITIVE);

    /** Longest opening of a script, and longest space, that is looked at. */
    private static final int LONGEST_MARK = 80;

    /** Longest name between the braces of a begin that is looked at. */
    private static final int LONGEST_NAME = 12;

    boolean isMaths() {
        return kind == Kind.INLINE || kind == Kind.DISPLAY || kind == Kind.ROWS;
    }

    /** Whether a blank line may stand between opening and closing. */
    boolean spansBlankLines() {
        return kind == Kind.DISPLAY || kind == Kind.ROWS || kind == Kind.COMMENT;
    }

    /** Whether Markdown has turned every two backslashes between the two into one before a reader sees a formula. */
    boolean isDoubled() {
        return opening.startsWith("\\\\");
    }

    /** The delimiter that opens at an offset, or null. */
    static @Nullable Delimiter at(String text, int offset, Dialect dialect) {
        return switch (text.charAt(offset)) {
            case '$' -> dollar(text, offset, dialect);
            case '\\' -> command(text, offset, dialect);
            case '`' -> dialect == Dialect.MARKDOWN ? ticks(text, offset) : null;
            case '<' -> dialect == Dialect.MARKDOWN ? tag(text, offset) : null;
            default -> null;
        };
    }

    private static Delimiter dollar(String text, int offset, Dialect dialect) {
        if (text.startsWith("$$", offset)) {
            return DOLLARS;
        }
        return dialect == Dialect.MARKDOWN && text.startsWith("$`", offset) ? TICKED : DOLLAR;
    }

    private static @Nullable Delimiter tag(String text, int offset) {
        if (text.startsWith("<!--", offset)) {
            return REMARK;
        }
        Matcher script = SCRIPT.matcher(text).region(offset, Math.min(text.length(), offset + LONGEST_MARK));
        return script.lookingAt()
                ? new Delimiter(script.group(1) == null ? Kind.INLINE : Kind.DISPLAY, script.group(), "</script>")
                : null;
    }

    private static @Nullable Delimiter doubled(String text, int offset) {
        if (text.startsWith(DOUBLED_ROUND.opening(), offset)) {
            return DOUBLED_ROUND;
        }
        return text.startsWith(DOUBLED_SQUARE.opening(), offset) && !isRowEnd(text, offset) ? DOUBLED_SQUARE : null;
    }

    /** Whether the bracket behind two backslashes holds the space between two rows. */
    static boolean isRowEnd(String text, int offset) {
        int from = Math.min(text.length(), offset + DOUBLED_SQUARE.opening().length());
        return DIMENSION
                .matcher(text)
                .region(from, Math.min(text.length(), from + LONGEST_MARK))
                .lookingAt();
    }

    private static @Nullable Delimiter command(String text, int offset, Dialect dialect) {
        if (dialect == Dialect.MARKDOWN && text.startsWith("\\\\", offset)) {
            return doubled(text, offset);
        }
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
