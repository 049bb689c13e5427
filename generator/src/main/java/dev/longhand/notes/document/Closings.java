package dev.longhand.notes.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds where an opened delimiter closes. All the searches in one text together take time in proportion to its length:
 * each ends at the next delimiter of its kind, or is remembered.
 */
final class Closings {

    /** More environments of one name inside each other are not followed. */
    private static final int DEEPEST = 20;

    /** The longest formula with blanks inside its dollars. */
    private static final int LONGEST_LOOSE = 400;

    private static final Pattern SIGNS = Pattern.compile("[=_^\\\\]");
    /** Two words beside each other that no command stands before. */
    private static final Pattern PROSE =
            Pattern.compile("(?<!\\{) \\p{L}{3,} |(?<![\\\\{\\p{L}])\\p{L}{3,} +\\p{L}{2,}");

    /** The longest text in words inside a formula whose dollars are taken for its own. */
    private static final int LONGEST_WORDS = 1_000;

    /** What ends a row where every two backslashes stand for one. */
    private static final String ROW_END = "\\\\\\\\";

    private static final List<String> WORDS =
            List.of("\\text{", "\\mbox{", "\\hbox{", "\\textrm{", "\\textbf{", "\\textit{", "\\mathrm{");

    private final String text;
    private final Dialect dialect;
    private final Lines lines;
    private final Braces braces;
    private final Interruption interruption;

    /** For a string, where the last search for it began and what it found. */
    private final Map<String, int[]> found = new HashMap<>();

    /** Where runs of backticks start, by their length. */
    private @Nullable Map<Integer, List<Integer>> ticks;

    Closings(String text, Dialect dialect, Braces braces) {
        this.text = text;
        this.dialect = dialect;
        this.braces = braces;
        lines = new Lines(text);
        interruption = new Interruption(text, lines);
    }

    /** Offset of the closing that belongs to a delimiter opened at {@code opened}, or -1 if it is left open. */
    int closing(int opened, Delimiter delimiter) {
        int from = opened + delimiter.opening().length();
        int closing = switch (delimiter.kind()) {
            case COMMENT -> occurrence(delimiter.closing(), from);
            case CODE -> codeEnd(from, delimiter.opening().length());
            case INLINE, DISPLAY, ROWS ->
                delimiter.opening().startsWith("\\begin") ? environmentEnd(from, delimiter) : mathsEnd(from, delimiter);
        };
        if (closing < 0 || delimiter.kind() == Delimiter.Kind.COMMENT) {
            return closing;
        }
        int blank = lines.blankAfter(opened);
        if (closing <= blank) {
            return closing;
        }
        return delimiter.spansBlankLines() && interruption.from(blank, closing, delimiter) < 0 ? closing : -1;
    }

    /** Start of the blank line that ends the paragraph of an offset. */
    int paragraphEnd(int offset) {
        return lines.blankAfter(offset);
    }

    private int mathsEnd(int from, Delimiter delimiter) {
        boolean dollar = delimiter.opening().equals("$");
        boolean strict = dollar && dialect == Dialect.MARKDOWN;
        boolean loose = strict && looseEnd(from) >= 0;
        if (strict && !loose && (from >= text.length() || isBlank(text.charAt(from)))) {
            return -1;
        }
        for (int i = from; i < text.length(); i++) {
            if (text.startsWith(delimiter.closing(), i)) {
                boolean open = strict && !loose && (i == from || isBlank(text.charAt(i - 1)) || isDigit(i + 1));
                return open ? -1 : i;
            }
            char c = text.charAt(i);
            if (delimiter.isDoubled() && text.startsWith(ROW_END, i)) {
                i += ROW_END.length() - 1;
                continue;
            }
            boolean opens = delimiter.opening().length() > 1 && text.startsWith(delimiter.opening(), i);
            if (opens && !(delimiter.isDoubled() && Delimiter.isRowEnd(text, i))) {
                return -1;
            }
            if (c == '\\') {
                i = afterCommand(i) - 1;
            } else if (c == '\n' && delimiter.kind() == Delimiter.Kind.INLINE && endsParagraph(i)) {
                return -1;
            }
        }
        return -1;
    }

    /**
     * Where a formula with blanks inside its dollars ends, or -1 where it is none: it is on one line and has a sign that
     * prose has not, since otherwise the dollars may be those of sums of money.
     */
    private int looseEnd(int from) {
        for (int i = from; i < text.length() && i - from <= LONGEST_LOOSE; i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                return -1;
            }
            if (c == '$') {
                String inside = text.substring(from, i);
                boolean alone = i + 1 >= text.length() || (text.charAt(i + 1) != '$' && !isDigit(i + 1));
                return alone
                                && SIGNS.matcher(inside).find()
                                && !PROSE.matcher(inside).find()
                        ? i
                        : -1;
            }
            i += c == '\\' ? 1 : 0;
        }
        return -1;
    }

    /** Past an escaped character, or past words whose dollars are their own. */
    private int afterCommand(int offset) {
        for (String words : WORDS) {
            if (text.startsWith(words, offset)) {
                int open = offset + words.length() - 1;
                int close = braces.closing(open);
                boolean plain = close > 0 && close - open <= LONGEST_WORDS && !breaksOff(open, close);
                return plain ? close + 1 : open + 1;
            }
        }
        return offset + 2;
    }

    private boolean breaksOff(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.startsWith("$$", i) || (text.charAt(i) == '\n' && endsParagraph(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean endsParagraph(int lineEnd) {
        int i = lineEnd + 1;
        while (i < text.length() && (isBlank(text.charAt(i)) && text.charAt(i) != '\n')) {
            i++;
        }
        return i < text.length() && text.charAt(i) == '\n';
    }

    private int environmentEnd(int from, Delimiter delimiter) {
        int at = from;
        int depth = 1;
        for (int i = 0; i < DEEPEST; i++) {
            int end = occurrence(delimiter.closing(), at);
            int begin = occurrence(delimiter.opening(), at);
            if (end < 0) {
                return -1;
            }
            if (begin >= 0 && begin < end) {
                depth++;
                at = begin + delimiter.opening().length();
            } else if (--depth == 0) {
                return end;
            } else {
                at = end + delimiter.closing().length();
            }
        }
        return -1;
    }

    private int occurrence(String string, int from) {
        int[] last = found.get(string);
        if (last != null && last[0] <= from && (last[1] < 0 || from <= last[1])) {
            return last[1];
        }
        int at = text.indexOf(string, from);
        found.put(string, new int[] {from, at});
        return at;
    }

    private int codeEnd(int from, int length) {
        if (ticks == null) {
            ticks = runsOfTicks();
        }
        List<Integer> starts = ticks.getOrDefault(length, List.of());
        int index = Collections.binarySearch(starts, from);
        int next = index < 0 ? -index - 1 : index;
        return next < starts.size() ? starts.get(next) : -1;
    }

    private Map<Integer, List<Integer>> runsOfTicks() {
        Map<Integer, List<Integer>> runs = new HashMap<>();
        int i = text.indexOf('`');
        while (i >= 0) {
            int end = i;
            while (end < text.length() && text.charAt(end) == '`') {
                end++;
            }
            runs.computeIfAbsent(end - i, n -> new ArrayList<>()).add(i);
            i = text.indexOf('`', end);
        }
        return runs;
    }

    private boolean isDigit(int offset) {
        return offset < text.length() && text.charAt(offset) >= '0' && text.charAt(offset) <= '9';
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }
}
