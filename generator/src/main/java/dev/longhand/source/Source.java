package dev.longhand.source;

/**
 * A text that came from outside, with the name it is reported under.
 *
 * @param name what a message calls it, usually the path as the user gave it
 * @param text the whole text
 */
public record Source(String name, String text) {

    /** Line and column, both from 1, the column counted in code points. */
    public record Position(int line, int column) {}

    /** The position of a character offset; offsets past the end count as the end. */
    public Position position(int offset) {
        int end = Math.min(Math.max(offset, 0), text.length());
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < end; i++) {
            if (text.charAt(i) == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        return new Position(line, text.codePointCount(lineStart, end) + 1);
    }

    /** The text of the line that holds an offset, without its line end. */
    public String lineAt(int offset) {
        int end = Math.min(Math.max(offset, 0), text.length());
        int from = text.lastIndexOf('\n', end - 1) + 1;
        int to = text.indexOf('\n', end);
        String line = text.substring(from, to < 0 ? text.length() : to);
        return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    }
}
