package dev.longhand.notes.document;

/** The lines of a text, by offsets. A line end is {@code \n}, {@code \r} or both. */
final class Lines {

    private final String text;

    /** The search for a blank line made last: from where, and what it found. */
    private int asked = 0;

    private int blank = -1;

    Lines(String text) {
        this.text = text;
    }

    /** Where the line of an offset starts. */
    int start(int offset) {
        int i = offset;
        while (i > 0 && !isEnd(i - 1)) {
            i--;
        }
        return i;
    }

    /** Where the line of an offset ends, before its line end. */
    int end(int offset) {
        int i = offset;
        while (i < text.length() && !isEnd(i)) {
            i++;
        }
        return i;
    }

    /** Where the line after the one of an offset starts; at the end of the text, its length. */
    int next(int offset) {
        int end = end(offset);
        if (end >= text.length()) {
            return text.length();
        }
        boolean both = text.charAt(end) == '\r' && end + 1 < text.length() && text.charAt(end + 1) == '\n';
        return end + (both ? 2 : 1);
    }

    /** Whether nothing stands in a line but blanks and the marks of block quotes. */
    boolean isBlank(int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c != ' ' && c != '\t' && c != '>' && c != '\u00a0') {
                return false;
            }
        }
        return true;
    }

    /** Start of the first blank line after the line of an offset; without one, the length of the text. */
    int blankAfter(int offset) {
        if (asked <= offset && offset < blank) {
            return blank;
        }
        int line = next(offset);
        while (line < text.length() && !isBlank(line, end(line))) {
            line = next(line);
        }
        asked = offset;
        blank = line;
        return line;
    }

    private boolean isEnd(int offset) {
        return text.charAt(offset) == '\n' || text.charAt(offset) == '\r';
    }
}
