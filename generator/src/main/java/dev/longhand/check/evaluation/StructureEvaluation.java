package dev.longhand.check.evaluation;

import dev.longhand.check.arithmetic.Arithmetic;
import dev.longhand.check.quantity.Choices;
import dev.longhand.check.quantity.Tensor;
import dev.longhand.check.quantity.Unsettled;
import dev.longhand.expr.Primitive;
import dev.longhand.notes.meaning.Meaning;
import java.util.List;
import java.util.Map;

/** What is more than sums and products of names: each kind in its room, and bars and readings here. */
final class StructureEvaluation<S> {

    private static final List<Choices.Option> BARS =
            List.of(Choices.Option.PLAIN, new Choices.Option("bars around a vector are taken entry by entry", false));

    private final Evaluation<S> evaluation;
    private final Arithmetic<S> arithmetic;

    StructureEvaluation(Evaluation<S> evaluation) {
        this.evaluation = evaluation;
        this.arithmetic = evaluation.arithmetic;
    }

    Tensor<S> of(Meaning meaning, Map<String, Integer> bound) {
        if (meaning instanceof Meaning.Raised raised) {
            return new PowerEvaluation<>(evaluation).of(raised, bound);
        }
        if (meaning instanceof Meaning.Grid grid) {
            return new GridEvaluation<>(evaluation).of(grid, bound);
        }
        if (meaning instanceof Meaning.Folded folded) {
            return new FoldEvaluation<>(evaluation).of(folded, bound);
        }
        if (meaning instanceof Meaning.Cases cases) {
            return new CaseEvaluation<>(evaluation).of(cases, bound);
        }
        if (meaning instanceof Meaning.Entry entry) {
            return new EntryEvaluation<>(evaluation).of(entry, bound);
        }
        if (meaning instanceof Meaning.Absolute absolute) {
            return absolute(absolute, bound);
        }
        if (meaning instanceof Meaning.Either either) {
            return either(either, bound);
        }
        if (meaning instanceof Meaning.At at) {
            return new PointEvaluation<>(evaluation).of(at, bound);
        }
        throw new Unsettled(
                Unsettled.Cause.UNSUPPORTED,
                meaning instanceof Meaning.Dots ? "what dots stand for is not filled in" : "a cell is not written out");
    }

    private Tensor<S> absolute(Meaning.Absolute absolute, Map<String, Integer> bound) {
        Tensor<S> inside = evaluation.of(absolute.operand(), bound);
        if (inside.isScalar()) {
            return inside.each(arithmetic::size);
        }
        if (!inside.isVector() && !absolute.norm()) {
            throw new Unsettled(Unsettled.Cause.UNSUPPORTED, "bars around a matrix");
        }
        if (!absolute.norm() && evaluation.choices.pick("bars around a vector", BARS) == 1) {
            return inside.each(arithmetic::size);
        }
        return Tensor.scalar(arithmetic.apply(Primitive.SQRT, new PowerEvaluation<>(evaluation).squares(inside)));
    }

    private Tensor<S> either(Meaning.Either either, Map<String, Integer> bound) {
        List<Choices.Option> options = either.readings().stream()
                .map(r -> new Choices.Option(r.text(), r.text().isEmpty()))
                .toList();
        int taken = evaluation.choices.pick(either.question(), options);
        return evaluation.of(either.readings().get(taken).meaning(), bound);
    }
}
