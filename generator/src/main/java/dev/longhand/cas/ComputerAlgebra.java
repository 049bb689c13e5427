package dev.longhand.cas;

import dev.longhand.expr.Expression;
import dev.longhand.expr.Name;
import java.util.Optional;

/**
 * A computer algebra system. What it cannot settle, in the time it has, is an empty answer and never an exception.
 * Answers are over the same names and functions as the question, their operands in the order in which the question
 * first mentions them, positive terms first.
 */
public interface ComputerAlgebra {

    /** The derivative of {@code e} by {@code by}, all other names held fixed. */
    Optional<Expression> differentiate(Expression e, Name by);

    /** An equal expression, multiplied out and cancelled, that is no longer than {@code e}. */
    Optional<Expression> simplify(Expression e);
}
