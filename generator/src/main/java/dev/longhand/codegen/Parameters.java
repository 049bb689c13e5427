package dev.longhand.codegen;

/** The order in which private methods take their arrays. */
final class Parameters {

    /** Parameters, input, target, scratch, gradient. */
    static final String ORDER = "pxtsg";

    private Parameters() {}
}
