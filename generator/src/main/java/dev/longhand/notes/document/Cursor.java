package dev.longhand.notes.document;

import org.jspecify.annotations.Nullable;

/** Walks over the parts of a definition; what is not there is null, and the cursor stays. */
final class Cursor {

    /** The longest command name, or argument in square brackets, that is taken for one. */
    private static final int LONGEST = 100;

    private final String text;
    private final Braces braces;
    private int offset;

    Cursor(String text, int offset, Braces braces) {
        this.text = text;
        this.offset = offset;
        this.braces = braces;
    }

    int offset() {
        return offset;
    }

    void skip(char c) {
        if (is(c)) {
            offset++;
        }
    }

    /** A command with its backslash, in braces or not. */
    @Nullable
    String name() {
        blanks();
        if (!is('{')) {
            return command();
        }
        int close = braces.closing(offset);
        if (close < 0 || close - offset > LONGEST) {
            return null;
        }
        offset++;
        blanks();
        String name = command();
        blanks();
        if (name == null || offset != close) {
            return null;
        }
        offset++;
        return name;
    }

    private @Nullable String command() {
        if (!is('\\') || offset + 1 >= text.length()) {
            return null;
        }
        int end = offset + 1;
        while (isLetter(text, end) && end - offset < LONGEST) {
            end++;
        }
        String name = text.substring(offset, Math.max(end, offset + 2));
        offset += name.length();
        return name;
    }

    /** What stands in square brackets. */
    @Nullable
    String bracketed() {
        blanks();
        if (!is('[')) {
            return null;
        }
        for (int i = offset + 1; i < text.length() && i - offset <= LONGEST; i++) {
            if (text.charAt(i) == ']') {
                String inside = text.substring(offset + 1, i).strip();
                offset = i + 1;
                return inside;
            }
        }
        return null;
    }

    /** What stands in braces, without them, if it is no longer than {@code longest}. */
    @Nullable
    String braced(int longest) {
        blanks();
        int close = is('{') ? braces.closing(offset) : -1;
        if (close < 0 || close - offset - 1 > longest) {
            return null;
        }
        String inside = text.substring(offset + 1, close);
        offset = close + 1;
        return inside;
    }

    /** How many of {@code #1#2...} stand before the brace, or -1 if something else does. */
    int parameters() {
        int count = 0;
        boolean regular = true;
        for (int i = 0; i < LONGEST && offset < text.length() && !is('{'); i++) {
            char c = text.charAt(offset);
            if (c == '#') {
                count++;
                regular &= offset + 1 < text.length() && text.charAt(offset + 1) == '0' + count;
                offset += regular ? 2 : 1;
            } else {
                regular &= c == ' ';
                offset++;
            }
        }
        return regular && count <= 9 ? count : -1;
    }

    private void blanks() {
        while (offset < text.length() && Character.isWhitespace(text.charAt(offset))) {
            offset++;
        }
    }

    private boolean is(char c) {
        return offset < text.length() && text.charAt(offset) == c;
    }

    static boolean isLetter(String text, int offset) {
        if (offset >= text.length()) {
            return false;
        }
        char c = text.charAt(offset);
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '@';
    }
}
