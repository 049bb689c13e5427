package dev.longhand.check.arithmetic;

/** A value does not exist at this point, or it cannot be told; another point may do. */
public final class Undefined extends ArithmeticException {

    private static final long serialVersionUID = 1L;

    private final boolean unlucky;

    /** @param message one line: what has no value */
    public Undefined(String message) {
        this(message, false);
    }

    private Undefined(String message, boolean unlucky) {
        super(message);
        this.unlucky = unlucky;
    }

    /** Thrown for a reason that lies in the random choice only: the same with another seed has a good chance. */
    static Undefined byChance(String message) {
        return new Undefined(message, true);
    }

    /** Whether only the random choice is to blame, so that another seed should be tried. */
    public boolean isUnlucky() {
        return unlucky;
    }
}
