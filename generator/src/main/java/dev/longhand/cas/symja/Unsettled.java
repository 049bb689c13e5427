package dev.longhand.cas.symja;

/** Symja has no answer, or one that cannot be said in our expressions. */
final class Unsettled extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unsettled(String message) {
        super(message, null, false, false);
    }

    Unsettled(String message, Throwable cause) {
        super(message, cause);
    }
}
