package dev.longhand.latex.reading;

import dev.longhand.latex.token.Token;

/** Ends the reading of a statement; never leaves this package. */
final class NotRead extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    NotRead(String reason) {
        super(reason, null, false, false);
        this.reason = reason;
    }

    static NotRead expected(String wanted, Token got) {
        return new NotRead(got.kind() == Token.Kind.BAD ? got.text() : "expected " + wanted + ", got " + got.shown());
    }

    String reason() {
        return reason;
    }
}
