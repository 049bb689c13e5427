package dev.longhand.graph;

/** What a name stands for. */
public enum Role {
    INPUT,
    TARGET,
    /** Trainable: the gradient is taken by it. */
    PARAMETER,
    /** A number that is not trained, such as the rate of a penalty. */
    SETTING,
    PRE_ACTIVATION,
    ACTIVATION,
    /** The log of a softmax's denominator, which its cross-entropy shares. */
    NORMALISER,
    LOSS_TERM,
    LOSS,
    /** A value or a component of a plain function. */
    FUNCTION,
    /** The derivative of the result by another definition. */
    ADJOINT,
    /** The derivative of the result by a parameter. */
    GRADIENT;

    /** Whether names of this role are given from outside rather than defined. */
    public boolean isGiven() {
        return this == INPUT || this == TARGET || this == PARAMETER || this == SETTING;
    }
}
