package dev.longhand.notes.document;

/** Takes the marks of emphasis out of prose. */
final class PlainText {

    private PlainText() {}

    /** The words of a line. */
    static String of(String line, Dialect dialect) {
        String stripped = line.strip();
        if (dialect == Dialect.TEX || (stripped.indexOf('*') < 0 && stripped.indexOf('_') < 0)) {
            return stripped;
        }
        StringBuilder words = new StringBuilder(stripped.length());
        int i = 0;
        while (i < stripped.length()) {
            char c = stripped.charAt(i);
            if (c != '*' && c != '_') {
                words.append(c);
                i++;
                continue;
            }
            int end = i;
            while (end < stripped.length() && stripped.charAt(end) == c) {
                end++;
            }
            if (!isMark(stripped, i, end)) {
                words.append(stripped, i, end);
            }
            i = end;
        }
        return words.toString();
    }

    /** A mark stands at the edge of a word; a sign of multiplication or an index does not. */
    private static boolean isMark(String line, int start, int end) {
        boolean opens = start == 0 || " (\"'*_".indexOf(line.charAt(start - 1)) >= 0;
        boolean closes = end == line.length() || " .,:;!?)\"'*_".indexOf(line.charAt(end)) >= 0;
        boolean index = end < line.length() && line.charAt(end) == '{';
        return opens != closes && !index;
    }
}
