package dev.longhand.expr;

/** A function that expressions can apply. Two functions are the same function exactly when they are equal. */
public sealed interface Function permits Primitive, Composite, SoftmaxComponent {

    /** The name in network files and messages, in lower case. */
    String label();

    /** TeX of the function's symbol. */
    String tex();

    /** Whether the function can be applied to this number of arguments. */
    boolean accepts(int arguments);

    /**
     * The derivative of a function of one argument.
     *
     * @param argument where it is taken
     * @param value the function's value there, which the derivative uses where that is shorter (a(1 - a) for the
     *     sigmoid)
     * @throws IllegalStateException for functions of several arguments, which are differentiated by their users
     */
    Expression derivative(Expression argument, Expression value);
}
