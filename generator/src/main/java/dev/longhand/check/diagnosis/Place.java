package dev.longhand.check.diagnosis;

import dev.longhand.check.arithmetic.Undefined;
import dev.longhand.check.evaluation.Evaluation;
import dev.longhand.check.quantity.Tensor;
import dev.longhand.check.quantity.Unsettled;
import dev.longhand.notes.meaning.Meaning;
import java.util.Map;
import java.util.Optional;

/**
 * A point with all that was computed there so far.
 *
 * @param bound the values of running letters
 * @param left the value of the left side of a claim
 */
record Place(Evaluation<Double> evaluation, Map<String, Integer> bound, Tensor<Double> left) {

    /** The place where a left side has a value; nothing where it has none. */
    static Optional<Place> of(Evaluation<Double> evaluation, Map<String, Integer> bound, Meaning left) {
        return value(evaluation, left, bound).map(value -> new Place(evaluation, bound, value));
    }

    /** The value of a meaning; nothing where it has none, or no finite one. */
    static Optional<Tensor<Double>> value(Evaluation<Double> evaluation, Meaning meaning, Map<String, Integer> bound) {
        try {
            Tensor<Double> value = evaluation.of(meaning, bound);
            return value.cells().stream().allMatch(Double::isFinite) ? Optional.of(value) : Optional.empty();
        } catch (Unsettled | Undefined e) {
            return Optional.empty();
        }
    }

    Optional<Tensor<Double>> value(Meaning meaning) {
        return value(evaluation, meaning, bound);
    }

    /** Whether a side has the value of the left side, be it as a row for a column. */
    boolean fits(Meaning side) {
        Tensor<Double> value = value(side).orElse(null);
        if (value == null) {
            return false;
        }
        boolean turned = !value.hasShapeOf(left)
                && value.rows() == left.columns()
                && value.columns() == left.rows()
                && (value.rows() == 1 || value.columns() == 1);
        Tensor<Double> right = turned ? value.transposed() : value;
        return right.hasShapeOf(left) && RoughArithmetic.areNear(left.cells(), right.cells(), 1);
    }

    /** Whether a side has the shape of the left side. */
    boolean isOfShape(Meaning side) {
        return value(side).filter(value -> value.hasShapeOf(left)).isPresent();
    }

    /** What all cells of a side have to be multiplied by to be those of the left side; nothing where that differs. */
    Optional<Double> ratio(Meaning side) {
        return value(side).filter(value -> value.hasShapeOf(left)).flatMap(value -> {
            double ratio = left.cells().get(0) / value.cells().get(0);
            return Double.isFinite(ratio) && RoughArithmetic.areNear(left.cells(), value.cells(), ratio)
                    ? Optional.of(ratio)
                    : Optional.empty();
        });
    }

    /** Whether the left side is zero. */
    boolean isZero() {
        return left.cells().stream().allMatch(cell -> cell == 0);
    }
}
