package dev.longhand.check.evaluation;

import dev.longhand.check.quantity.Choices;
import dev.longhand.check.quantity.Spelling;
import dev.longhand.check.quantity.Tensor;
import dev.longhand.check.quantity.Unsettled;
import dev.longhand.latex.tree.Tree.Join;
import dev.longhand.notes.meaning.Meaning;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Products: Leibniz chains as a whole where they are of vectors, all else from left to right. */
final class ProductEvaluation<S> {

    /** Longer products are taken factor by factor. */
    private static final int LONGEST_CHAIN = 60;

    private static final List<Choices.Option> BINDING = List.of(
            Choices.Option.PLAIN,
            new Choices.Option("the entrywise product binds weaker than the matrix product", true));

    private final Evaluation<S> evaluation;

    ProductEvaluation(Evaluation<S> evaluation) {
        this.evaluation = evaluation;
    }

    Tensor<S> of(Meaning.Multiplied product, Map<String, Integer> bound) {
        List<Meaning> factors = product.factors();
        List<Join> joins = product.joins();
        int entrywise = 0;
        for (int i = 1; i < joins.size(); i++) {
            if (isEntrywise(joins.get(i))) {
                entrywise++;
            }
        }
        if (entrywise > 0 && joins.size() > 2 && evaluation.choices.pick("entrywise binding", BINDING) == 1) {
            return weakly(product, bound);
        }
        return leftToRight(joins, factors, bound);
    }

    private static boolean isEntrywise(Join join) {
        return join == Join.ODOT || join == Join.CIRC;
    }

    private Tensor<S> leftToRight(List<Join> joins, List<Meaning> factors, Map<String, Integer> bound) {
        Tensor<S> result = null;
        Boolean chained = factors.size() > LONGEST_CHAIN ? false : null;
        int i = 0;
        while (i < factors.size()) {
            if (chained == null && factors.get(i) instanceof Meaning.Slope) {
                chained = new SlopeEvaluation<>(evaluation).isOfVectors(factors, bound);
            }
            int end = Boolean.TRUE.equals(chained) ? chainEnd(joins, factors, i, bound) : i + 1;
            Tensor<S> next;
            if (end > i + 1) {
                next = new SlopeEvaluation<>(evaluation).chain(factors.subList(i, end), bound);
            } else if (result != null && !result.isScalar() && factors.get(i) instanceof Meaning.Slope slope) {
                Tensor<S> contracted = new SlopeEvaluation<>(evaluation).contracted(result, slope, bound);
                if (contracted != null) {
                    result = contracted;
                    i++;
                    continue;
                }
                next = evaluation.of(slope, bound);
            } else {
                next = evaluation.of(factors.get(i), bound);
            }
            if (result == null) {
                result =
                        joins.get(i) == Join.SLASH ? evaluation.multiplication().divided(one(), next) : next;
            } else {
                result = evaluation.multiplication().of(result, joins.get(i), next);
            }
            if (joins.get(i) == Join.CROSS && i > 0 && result.isScalar() && next.isScalar()) {
                between(factors.get(i - 1), factors.get(i));
            }
            i = Math.max(end, i + 1);
        }
        return java.util.Objects.requireNonNull(result);
    }

    /** A cross between two bold letters is one between vectors, whatever they are taken for here. */
    private static void between(Meaning left, Meaning right) {
        boolean bold = left instanceof Meaning.Reference a
                && a.name().bold()
                && right instanceof Meaning.Reference b
                && b.name().bold();
        if (bold) {
            throw new Unsettled(Unsettled.Cause.UNSUPPORTED, "a cross between vectors of which no size is said");
        }
    }

    private Tensor<S> one() {
        return Tensor.scalar(evaluation.arithmetic.constant(dev.longhand.expr.Rational.ONE));
    }

    /** Where a run of slopes ends whose neighbours cancel; {@code start + 1} where there is no run. */
    private int chainEnd(List<Join> joins, List<Meaning> factors, int start, Map<String, Integer> bound) {
        if (!(factors.get(start) instanceof Meaning.Slope)) {
            return start + 1;
        }
        Spelling spelling = new Spelling(evaluation.names, evaluation.choices);
        int end = start + 1;
        while (end < factors.size()
                && factors.get(end) instanceof Meaning.Slope next
                && factors.get(end - 1) instanceof Meaning.Slope before
                && joins.get(end) != Join.SLASH
                && !isEntrywise(joins.get(end))
                && before.by().size() == 1
                && spelling.of(before.by().get(0), bound).equals(spelling.of(next.of(), bound))) {
            end++;
        }
        return end;
    }

    private Tensor<S> weakly(Meaning.Multiplied product, Map<String, Integer> bound) {
        Tensor<S> result = null;
        Join pending = Join.BESIDE;
        List<Join> joins = new ArrayList<>();
        List<Meaning> factors = new ArrayList<>();
        for (int i = 0; i <= product.factors().size(); i++) {
            boolean last = i == product.factors().size();
            if (last || (i > 0 && isEntrywise(product.joins().get(i)))) {
                Tensor<S> part = leftToRight(joins, factors, bound);
                result = result == null ? part : evaluation.multiplication().of(result, pending, part);
                joins = new ArrayList<>();
                factors = new ArrayList<>();
                if (!last) {
                    pending = product.joins().get(i);
                }
            }
            if (!last) {
                joins.add(factors.isEmpty() ? Join.BESIDE : product.joins().get(i));
                factors.add(product.factors().get(i));
            }
        }
        return java.util.Objects.requireNonNull(result);
    }
}
