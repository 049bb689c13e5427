package dev.longhand.expr;

/** A text that is no name, with the offset at which that shows. */
public final class IllegalName extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final int offset;

    IllegalName(String message, int offset) {
        super(message);
        this.offset = offset;
    }

    /** Where reading stopped, counted from the start of the text. */
    public int offset() {
        return offset;
    }
}
