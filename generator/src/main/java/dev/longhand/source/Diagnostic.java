package dev.longhand.source;

/**
 * One thing wrong with a text: where, what, and what would be right.
 *
 * @param source the text
 * @param span the stretch the message is about
 * @param message one line, without the word "error"
 */
public record Diagnostic(Source source, Span span, String message) {

    public Diagnostic {
        if (message.isBlank() || message.indexOf('\n') >= 0) {
            throw new IllegalArgumentException("a message is one line of text");
        }
    }

    /** {@code name:line:column: error: message}. */
    public String headline() {
        return excerpt().headline("error: " + message);
    }

    /** The headline, the line of the source and carets under the span; no line end after the last. */
    public String render() {
        Excerpt excerpt = excerpt();
        return excerpt.under(excerpt.headline("error: " + message));
    }

    private Excerpt excerpt() {
        return new Excerpt(LineIndex.of(source), span);
    }
}
