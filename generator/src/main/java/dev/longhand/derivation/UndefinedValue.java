package dev.longhand.derivation;

import dev.longhand.expr.Name;

/** A definition that has no value at the numbers it was asked for. */
public final class UndefinedValue extends ArithmeticException {

    private static final long serialVersionUID = 1L;

    private final transient Name name;

    UndefinedValue(Name name, ArithmeticException cause) {
        super(name + " has no value at the given numbers: " + cause.getMessage());
        this.name = name;
        initCause(cause);
    }

    /** The definition that has no value. */
    public Name name() {
        return name;
    }
}
