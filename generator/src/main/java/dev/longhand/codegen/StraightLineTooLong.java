package dev.longhand.codegen;

/** A program that is too large for straight-line code; the message says how large, and what the limit is. */
public final class StraightLineTooLong extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StraightLineTooLong(String message) {
        super(message);
    }
}
