package dev.longhand.check.evaluation;

import dev.longhand.check.arithmetic.Arithmetic;
import dev.longhand.check.quantity.Tensor;
import dev.longhand.check.quantity.Unsettled;
import dev.longhand.expr.Rational;
import dev.longhand.latex.tree.Tree.Join;
import dev.longhand.notes.meaning.Meaning;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sums, products, greatest and least values over an index. */
final class FoldEvaluation<S> {

    private final Evaluation<S> evaluation;
    private final Arithmetic<S> arithmetic;

    FoldEvaluation(Evaluation<S> evaluation) {
        this.evaluation = evaluation;
        this.arithmetic = evaluation.arithmetic;
    }

    Tensor<S> of(Meaning.Folded folded, Map<String, Integer> bound) {
        if (folded.letter().isEmpty()) {
            Tensor<S> whole = evaluation.of(folded.body(), bound);
            if (folded.fold() != Meaning.Fold.SUM || whole.isScalar()) {
                throw new Unsettled(Unsettled.Cause.UNSUPPORTED, "it is not said what runs");
            }
            return Tensor.scalar(fold(folded.fold(), whole.cells()));
        }
        List<Tensor<S>> values = new ArrayList<>();
        for (int value : evaluation.names.range(folded, bound)) {
            Map<String, Integer> inner = new HashMap<>(bound);
            inner.put(folded.letter(), value);
            if (folded.except() != null && isSame(folded.except(), value, bound)) {
                continue;
            }
            values.add(evaluation.of(folded.body(), inner));
        }
        if (values.isEmpty()) {
            int neutral = folded.fold() == Meaning.Fold.PRODUCT ? 1 : 0;
            return Tensor.scalar(arithmetic.constant(Rational.of(neutral)));
        }
        Tensor<S> result = values.get(0);
        Addition<S> addition = new Addition<>(arithmetic);
        for (Tensor<S> next : values.subList(1, values.size())) {
            result = folded.fold() == Meaning.Fold.SUM
                    ? addition.of(result, next)
                    : folded.fold() == Meaning.Fold.PRODUCT
                            ? evaluation.multiplication().of(result, Join.BESIDE, next)
                            : Tensor.scalar(fold(folded.fold(), List.of(result.at(0, 0), next.at(0, 0))));
        }
        return result;
    }

    private static boolean isSame(Meaning except, int value, Map<String, Integer> bound) {
        return excepted(except, bound).equals(Rational.of(value));
    }

    /** What is left out. That of which no value is known may be any of them, or none. */
    private static Rational excepted(Meaning except, Map<String, Integer> bound) {
        if (except instanceof Meaning.Literal number) {
            return number.value();
        }
        if (except instanceof Meaning.Negated negated) {
            return excepted(negated.operand(), bound).negated();
        }
        if (except instanceof Meaning.Total total && total.terms().size() == 2) {
            return excepted(total.terms().get(0), bound)
                    .plus(excepted(total.terms().get(1), bound));
        }
        if (except instanceof Meaning.Reference reference
                && reference.name().sub().isEmpty()
                && reference.name().sup().isEmpty()) {
            Integer value = bound.get(reference.name().letter());
            if (value != null) {
                return Rational.of(value);
            }
        }
        throw new Unsettled(Unsettled.Cause.NAME, "it is not clear which one the sum leaves out");
    }

    private S fold(Meaning.Fold fold, List<S> values) {
        S result = values.get(0);
        WholeCall<S> whole = new WholeCall<>(evaluation);
        for (S next : values.subList(1, values.size())) {
            result = switch (fold) {
                case SUM -> arithmetic.plus(result, next);
                case PRODUCT -> arithmetic.times(result, next);
                case MAXIMUM -> whole.better(result, next, 1);
                case MINIMUM -> whole.better(result, next, -1);
                case ROW -> throw new Unsettled(Unsettled.Cause.UNSUPPORTED, "cells of a matrix stand outside of it");
            };
        }
        return result;
    }
}
