package dev.longhand.source;

/**
 * One thing wrong with a text: where, what, and what would be right.
 *
 * @param source the text
 * @param span the stretch the message is about
 * @param message one line, without the word "error"
 */
public record Diagnostic(Source source, Span span, String message) {

    /** Longest piece of a source line that is repeated under a message, in characters. */
    private static final int SHOWN = 160;

    public Diagnostic {
        if (message.isBlank() || message.indexOf('\n') >= 0) {
            throw new IllegalArgumentException("a message is one line of text");
        }
    }

    /** {@code name:line:column: error: message}. */
    public String headline() {
        Source.Position at = source.position(span.start());
        return printable(source.name() + ":" + at.line() + ":" + at.column() + ": error: " + message);
    }

    /** The headline, the line of the source and carets under the span; no line end after the last. */
    public String render() {
        int[] line = source.lineAt(span.start()).codePoints().toArray();
        if (new String(line, 0, line.length).isBlank()) {
            return headline();
        }
        int before = Math.min(source.position(span.start()).column() - 1, line.length);
        int from = Math.max(0, before - SHOWN / 2);
        int to = Math.min(line.length, from + SHOWN);
        StringBuilder caret = new StringBuilder();
        for (int i = from; i < before; i++) {
            caret.append(line[i] == '\t' ? '\t' : ' ');
        }
        int marked = source.position(span.end()).column() - 1 - before;
        boolean oneLine = source.position(span.start()).line()
                == source.position(span.end()).line();
        int length = Math.max(1, oneLine ? Math.min(marked, to - before) : to - before);
        return headline() + "\n" + printable(new String(line, from, to - from)) + "\n" + caret + "^".repeat(length);
    }

    /** What would steer a terminal, or turn the direction of its text, must not reach it. */
    private static String printable(String line) {
        StringBuilder shown = new StringBuilder(line.length());
        line.codePoints().forEach(c -> shown.appendCodePoint(c == '\t' || !steers(c) ? c : '?'));
        return shown.toString();
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
