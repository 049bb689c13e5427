package dev.longhand.check.evaluation;

import dev.longhand.check.quantity.References;
import dev.longhand.check.quantity.Tensor;
import dev.longhand.check.quantity.Unsettled;
import dev.longhand.notes.meaning.Meaning;
import java.util.List;
import java.util.Map;

/** What a trace is taken of: who takes one speaks of matrices, whose powers are their products with themselves. */
final class TraceArgument<S> {

    private final Evaluation<S> evaluation;

    TraceArgument(Evaluation<S> evaluation) {
        this.evaluation = evaluation;
    }

    /**
     * Looks at what is not a matter of the value alone.
     *
     * @throws Unsettled where letters are numbers that must be matrices, or where a matrix that is not square has a power
     */
    void check(Meaning argument, Map<String, Integer> bound) {
        powers(argument, bound);
        if (isOfNames(argument)
                && References.in(argument).stream()
                        .allMatch(name -> evaluation
                                .of(new Meaning.Reference(name), bound)
                                .isScalar())) {
            throw new Unsettled(Unsettled.Cause.NAME, "it is not said what matrix the trace is of");
        }
    }

    /** Whether nothing but products and sums of names is in it, none of them transposed: x^T x is a number, and may be. */
    private static boolean isOfNames(Meaning meaning) {
        List<Meaning> parts = References.parts(meaning);
        boolean plain = meaning instanceof Meaning.Reference
                || meaning instanceof Meaning.Multiplied
                || meaning instanceof Meaning.Total
                || meaning instanceof Meaning.Negated
                || meaning instanceof Meaning.Raised
                || meaning instanceof Meaning.Literal;
        return plain && parts.stream().allMatch(TraceArgument::isOfNames);
    }

    private void powers(Meaning meaning, Map<String, Integer> bound) {
        boolean power = meaning instanceof Meaning.Raised raised
                && raised.exponent() instanceof Meaning.Literal
                && !(raised.base() instanceof Meaning.Absolute);
        if (power) {
            Tensor<S> base = evaluation.of(((Meaning.Raised) meaning).base(), bound);
            if (base.rows() != base.columns()) {
                throw new Unsettled(Unsettled.Cause.SHAPE, "a power of a matrix of " + base.shape());
            }
        }
        if (!(meaning instanceof Meaning.Folded)) {
            References.parts(meaning).forEach(part -> powers(part, bound));
        }
    }
}
