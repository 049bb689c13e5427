package dev.longhand.typeset.diagram;

/**
 * What stands at a node or a line, all of it TeX.
 *
 * @param name empty for none
 * @param value the sign of equality and a number; empty without numbers
 * @param adjoint the derivative of the loss by it, a number; empty without numbers, or where there is no derivative
 */
public record Label(String name, String value, String adjoint) {

    /** A name without numbers. */
    public static Label of(String name) {
        return new Label(name, "", "");
    }

    boolean isEmpty() {
        return name.isEmpty();
    }

    boolean hasNumbers() {
        return !value.isEmpty() || !adjoint.isEmpty();
    }
}
