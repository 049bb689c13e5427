package dev.longhand.typeset.layout;

/**
 * A sign outside of all brackets at which a formula may be parted.
 *
 * @param start where its sign begins
 * @param end behind its sign
 */
record Seam(Kind kind, int start, int end) {

    /** From the best place for a break to the last resort; rows and cells are parted already. */
    enum Kind {
        ROW,
        CELL,
        /** A comma and a wide space between two equations; a break comes behind it. */
        SEPARATOR,
        RELATION,
        /** A plus or minus between two terms. */
        SIGN,
        /** What joins two factors. */
        FACTOR;

        /** The next best place for a break within a row; a factor is the last resort. */
        Kind next() {
            return switch (this) {
                case SEPARATOR -> RELATION;
                case RELATION -> SIGN;
                case SIGN, FACTOR -> FACTOR;
                case ROW, CELL -> throw new IllegalStateException("rows and cells are parted before");
            };
        }
    }
}
