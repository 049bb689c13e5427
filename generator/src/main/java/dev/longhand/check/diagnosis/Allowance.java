package dev.longhand.check.diagnosis;

import dev.longhand.check.evaluation.Unsettled;

/** How much may be computed for one diagnosis, and for one try of it. Derivatives of derivatives can take for ever. */
final class Allowance {

    private static final long ONE_TRY = 300_000;

    private final long given;
    private long all;
    private long now;

    /** @param all operations of arithmetic */
    Allowance(long all) {
        this.given = all;
        this.all = all;
    }

    /** How many operations were computed. */
    long spent() {
        return given - all;
    }

    /** Begins another try. */
    void begin() {
        now = ONE_TRY;
    }

    /**
     * One operation.
     *
     * @throws Unsettled when the try, or all of it, takes too long
     */
    void spend() {
        all--;
        now--;
        if (all < 0 || now < 0) {
            throw new Unsettled(Unsettled.Cause.TIME, "it takes too long to try");
        }
    }

    boolean isSpent() {
        return all < 0;
    }
}
