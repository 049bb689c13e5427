package dev.longhand.source;

/** The line of a source that a message is about, with carets under the span. */
public final class Excerpt {

    /** Longest piece of a source line that is repeated under a message, in code points. */
    private static final int SHOWN = 160;

    private final LineIndex lines;
    private final Span span;

    /** What stands at a span. */
    public Excerpt(LineIndex lines, Span span) {
        this.lines = lines;
        this.span = span;
    }

    /** {@code name:line:column: message}. */
    public String headline(String message) {
        Source.Position at = lines.position(span.start());
        return printable(lines.source().name() + ":" + at.line() + ":" + at.column() + ": " + message);
    }

    /**
     * The headline, the line of the source and carets under the span; the headline alone if the line is blank. Of a span
     * over several lines the first is shown. No line end after the last.
     */
    public String under(String headline) {
        String text = lines.source().text();
        Span line = lines.lineAround(span.start());
        int first = line.start();
        while (first < line.end() && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        if (first == line.end()) {
            return headline;
        }
        int marked = Math.min(Math.max(span.start(), line.start()), line.end());
        int from = back(line.start(), marked, SHOWN / 2);
        int to = forward(from, line.end(), SHOWN);
        StringBuilder caret = new StringBuilder();
        text.substring(from, marked).codePoints().forEach(c -> caret.append(c == '\t' ? '\t' : ' '));
        int markedEnd = Math.min(Math.max(span.end(), marked), to);
        int length = Math.max(1, text.codePointCount(marked, markedEnd));
        return headline + "\n" + printable(text.substring(from, to)) + "\n" + caret + "^".repeat(length);
    }

    /** What would steer a terminal, or turn the direction of its text, must not reach it. */
    public static String printable(String line) {
        StringBuilder shown = new StringBuilder(line.length());
        line.codePoints().forEach(c -> shown.appendCodePoint(c == '\t' || !steers(c) ? c : '?'));
        return shown.toString();
    }

    private int back(int least, int offset, int codePoints) {
        int at = offset;
        for (int i = 0; i < codePoints && at > least; i++) {
            at -= Character.charCount(lines.source().text().codePointBefore(at));
        }
        return Math.max(least, at);
    }

    private int forward(int offset, int most, int codePoints) {
        int at = offset;
        for (int i = 0; i < codePoints && at < most; i++) {
            at += Character.charCount(lines.source().text().codePointAt(at));
        }
        return Math.min(most, at);
    }

    private static boolean steers(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
