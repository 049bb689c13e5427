package dev.longhand.source;

import java.util.List;

/** Input that cannot be worked on, with at least one diagnostic that says why. */
public final class InvalidInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Diagnostic> diagnostics;

    /** One reason. */
    public InvalidInput(Source source, Span span, String message) {
        this(List.of(new Diagnostic(source, span, message)));
    }

    /** All the reasons, in the order of the text. */
    public InvalidInput(List<Diagnostic> diagnostics) {
        super(diagnostics.get(0).headline());
        this.diagnostics = List.copyOf(diagnostics);
    }

    /** What is wrong, in the order of the text; never empty. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
