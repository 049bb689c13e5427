package dev.longhand.codegen.lowering;

/** What a caller can ask a class for. */
public enum Entry {
    /** The outputs of a network, or the components of a function. */
    OUTPUTS(1),
    /** The loss; not for functions. */
    LOSS(2),
    /** Loss and gradient, or the Jacobian of a function. */
    DERIVATIVES(4);

    private final int bit;

    Entry(int bit) {
        this.bit = bit;
    }

    /** One bit, for sets of entries. */
    public int bit() {
        return bit;
    }
}
