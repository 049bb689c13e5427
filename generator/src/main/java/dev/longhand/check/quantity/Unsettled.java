package dev.longhand.check.quantity;

/** A meaning has no value in this reading; another reading may have one. */
public final class Unsettled extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What ends the message where definitions lead back to the name that they begin with. */
    public static final String CIRCLE = " is defined by way of itself";

    /** Why there is no value. */
    public enum Cause {
        /** Shapes do not fit. */
        SHAPE,
        /** A name stands for nothing. */
        NAME,
        /** An index is outside its range. */
        RANGE,
        /** What is differentiated is there, and what it is differentiated by is taken to be smaller than it is. */
        BEYOND,
        /** Something that is not modelled. */
        UNSUPPORTED,
        /** It takes too long. */
        TIME
    }

    private final Cause cause;

    /** @param message one line */
    public Unsettled(Cause cause, String message) {
        super(message, null, false, false);
        this.cause = cause;
    }

    /** Why there is no value. */
    public Cause kind() {
        return cause;
    }
}
