package dev.longhand.check.quantity;

/** How much may be spent on one claim. Counted in steps rather than in time, so that every machine says the same. */
public final class Effort {

    private static final int DEEPEST = 250;

    private final long given;
    private int depth;
    private long left;
    /** What has to be left when what was begun last is done. */
    private long reserve;

    /** @param steps of about a microsecond each */
    public Effort(long steps) {
        this.given = steps;
        this.left = steps;
    }

    /**
     * Takes from what is left.
     *
     * @throws Unsettled when all is spent, or all that is for what was begun last
     */
    public void spend(int steps) {
        left -= steps;
        if (left < reserve) {
            throw new Unsettled(Unsettled.Cause.TIME, "it takes too long to evaluate");
        }
    }

    /** Begins something that may take so many steps of what is left. */
    public void begin(long steps) {
        reserve = Math.max(0, left - steps);
    }

    /**
     * Goes one definition or operation deeper.
     *
     * @throws Unsettled when it is too deep, as with names that are defined by way of themselves
     */
    public void enter() {
        if (++depth > DEEPEST) {
            depth = 0;
            throw new Unsettled(Unsettled.Cause.TIME, "definitions are nested too deeply, or in a circle");
        }
    }

    /** Comes back from what was entered last. */
    public void leave() {
        depth = Math.max(0, depth - 1);
    }

    /** Whether all is spent. */
    public boolean isSpent() {
        return left < 0;
    }

    /** How much was spent. */
    public long spent() {
        return given - left;
    }
}
