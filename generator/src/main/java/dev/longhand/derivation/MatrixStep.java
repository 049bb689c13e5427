package dev.longhand.derivation;

import dev.longhand.expr.Name;
import java.util.Optional;

/**
 * The derivative of the loss by one matrix or vector.
 *
 * @param of what it is the derivative by
 * @param names what the derivative is by, entry by entry
 * @param scalars the derivatives by the entries, as the scalar derivation has them
 * @param by the pre-activations that lie between the loss and {@code of}; none for the last layer's
 * @param term the same from matrices; nothing where only the entries are known, such as through a softmax
 */
public record MatrixStep(Name of, Grid names, Grid scalars, Optional<Name> by, Optional<MatrixTerm> term) {

    /** The same derivative from other matrices. */
    public MatrixStep from(MatrixTerm other) {
        return new MatrixStep(of, names, scalars, by, Optional.of(other));
    }
}
