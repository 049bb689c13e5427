package dev.longhand.notes.document;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the headings that handwritten notes have: short lines that stand alone. {@code Iteration 1}, {@code LAYER 3} or
 * {@code 2. Vector computation graph:} scope what follows them as a marked heading does.
 */
final class Titles {

    /** The level of such a heading, below the six of Markdown. */
    static final int LEVEL = 7;

    private static final int MOST_WORDS = 8;

    private static final int LONGEST = 80;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}[.)][ \\t]+");

    /** {@code 2^o} for the second. */
    private static final Pattern ORDINAL = Pattern.compile("(?<=\\d)\\^(?:o|\\{?(?:st|nd|rd|th)\\}?)(?![A-Za-z])");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** Words that join one formula to the next. */
    private static final Set<String> JOINTS = Set.of(
            "and",
            "as",
            "because",
            "but",
            "for",
            "hence",
            "if",
            "let",
            "or",
            "since",
            "so",
            "then",
            "therefore",
            "thus",
            "when",
            "where",
            "which",
            "with",
            "similarly");

    private final String document;
    private final Lines lines;

    Titles(String document) {
        this.document = document;
        lines = new Lines(document);
    }

    /** Whether the text between two offsets, which fills its line but for a number in front, is a heading. */
    boolean isTitle(int start, int end) {
        if (end - start > LONGEST) {
            return false;
        }
        int line = start - lead(start);
        if (!isLineStart(line) || !isParagraphStart(line)) {
            return false;
        }
        int after = lines.next(end);
        return (isBlank(after) || isStatement(after)) && isWording(document.substring(start, end));
    }

    /** The number of an ordered list in front of a line, with the blanks behind it, or nothing. */
    String number(int start) {
        String lead = document.substring(start - lead(start), start);
        String number = lead.stripLeading();
        return NUMBER.matcher(number).matches() ? number : "";
    }

    private int lead(int start) {
        int from = start;
        while (from > 0 && start - from < 20 && !isLineStart(from)) {
            from--;
        }
        String lead = document.substring(from, start);
        return lead.isBlank() || NUMBER.matcher(lead.stripLeading()).matches() ? start - from : 0;
    }

    private boolean isLineStart(int offset) {
        return offset == 0 || document.charAt(offset - 1) == '\n' || document.charAt(offset - 1) == '\r';
    }

    private boolean isParagraphStart(int line) {
        return line == 0 || isBlank(lines.start(beforeLineEnd(line)));
    }

    private int beforeLineEnd(int line) {
        boolean both = line > 1 && document.charAt(line - 1) == '\n' && document.charAt(line - 2) == '\r';
        return line - (both ? 2 : 1);
    }

    private boolean isBlank(int line) {
        int end = Math.min(lines.end(line), line + LONGEST);
        return line >= document.length() || lines.isBlank(line, end);
    }

    /** {@code L=3} under a heading belongs to it and does not make a paragraph of the two. */
    private boolean isStatement(int line) {
        int end = lines.end(line);
        return end - line <= 20 && document.substring(line, end).indexOf('=') > 0 && isBlank(lines.next(line));
    }

    /** A letter, or a number in a circle as it heads a step; a bare number is that of a page. */
    private static boolean isSaying(int c) {
        return Character.isLetter(c) || Character.getType(c) == Character.OTHER_NUMBER;
    }

    private static boolean isWording(String text) {
        String line = text.strip();
        String words = NUMBER.matcher(line).lookingAt() ? NUMBER.matcher(line).replaceFirst("") : line;
        if (words.isEmpty() || words.codePoints().noneMatch(Titles::isSaying)) {
            return false;
        }
        String[] each = BLANKS.split(words, MOST_WORDS + 2);
        char last = words.charAt(words.length() - 1);
        return each.length <= MOST_WORDS
                && ORDINAL.matcher(words).replaceAll("").codePoints().noneMatch(c -> "=<>\\$^`|[]".indexOf(c) >= 0)
                && ".,;!?".indexOf(last) < 0
                && !words.contains(". ")
                && !JOINTS.contains(each[0].toLowerCase(Locale.ROOT));
    }
}
