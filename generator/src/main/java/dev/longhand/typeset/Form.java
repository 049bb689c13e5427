package dev.longhand.typeset;

import java.util.Locale;

/** In what form derivatives are shown. */
public enum Form {
    /** For each parameter a chain of Leibniz factors. */
    CHAIN,
    /** An adjoint for each value, from the loss back, and each parameter's derivative by these. */
    DELTA;

    /** The word on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
