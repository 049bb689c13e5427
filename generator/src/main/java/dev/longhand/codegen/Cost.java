package dev.longhand.codegen;

import java.util.OptionalInt;

/**
 * Operations of a generated class, in additions: an addition, multiplication, change of sign or choice is 1, a division 4,
 * a call 20.
 *
 * @param forward of the loss, or of a function's value
 * @param backward of the gradient beyond that, or of the Jacobian by itself
 * @param textbook of loss and gradient by textbook backpropagation, where that is known
 */
public record Cost(int forward, int backward, OptionalInt textbook) {

    /** Loss and gradient together. */
    public int total() {
        return forward + backward;
    }
}
