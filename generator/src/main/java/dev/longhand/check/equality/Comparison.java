package dev.longhand.check.equality;

import dev.longhand.check.definition.Formulas;
import dev.longhand.check.quantity.Choices;
import dev.longhand.check.quantity.Tensor;
import dev.longhand.check.quantity.Unsettled;
import dev.longhand.notes.meaning.Meaning;
import java.util.List;

/** Brings two sides to one shape, where that can be done: a column and a row are the same vector. */
final class Comparison {

    private static final Choices.Option ORIENTATION = new Choices.Option(Equality.ROW_AS_COLUMN, true);
    private static final Choices.Option TURNED = new Choices.Option(Equality.ROW_AS_COLUMN, false);
    private static final Choices.Option TRANSPOSED = new Choices.Option(Equality.TRANSPOSED, false);

    private Comparison() {}

    /**
     * The right side in the shape of the left.
     *
     * @param written the right side as it is written
     * @param strict whether the document tells rows from columns
     */
    static <S> Tensor<S> aligned(Tensor<S> left, Tensor<S> right, Meaning written, Choices choices, boolean strict) {
        if (left.hasShapeOf(right)) {
            return right;
        }
        if (Formulas.isZero(written)) {
            // zero is that of every shape; where it is not, it may be a condition
            choices.doubt("zero of a shape");
            return left.map(cell -> right.at(0, 0));
        }
        if (left.rows() == right.columns() && left.columns() == right.rows()) {
            boolean vector = left.rows() == 1 || left.columns() == 1;
            Choices.Option option = !vector ? TRANSPOSED : strict ? TURNED : ORIENTATION;
            // in an instance of one row only a matrix may seem to be a vector
            choices.pick(vector ? "orientation" : "orientation of a matrix", List.of(option, option));
            return right.transposed();
        }
        throw new Unsettled(
                Unsettled.Cause.SHAPE,
                "the left side is " + left.rows() + "x" + left.columns() + ", the right side " + right.rows() + "x"
                        + right.columns());
    }
}
