package dev.longhand.check.evaluation;

import dev.longhand.check.arithmetic.Arithmetic;
import dev.longhand.expr.Expression;
import dev.longhand.notes.meaning.Meaning;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values by cases, whose conditions compare indices or numbers. */
final class CaseEvaluation<S> {

    private final Evaluation<S> evaluation;
    private final Arithmetic<S> arithmetic;

    CaseEvaluation(Evaluation<S> evaluation) {
        this.evaluation = evaluation;
        this.arithmetic = evaluation.arithmetic;
    }

    Tensor<S> of(Meaning.Cases cases, Map<String, Integer> bound) {
        for (Meaning.Case branch : cases.cases()) {
            Meaning.Condition condition = branch.condition();
            if (condition == null || holds(condition, cases, bound) != condition.negated()) {
                return evaluation.of(branch.value(), bound);
            }
        }
        throw new Unsettled(Unsettled.Cause.UNSUPPORTED, "no case holds");
    }

    private boolean holds(Meaning.Condition condition, Meaning.Cases cases, Map<String, Integer> bound) {
        Integer left = whole(condition.left(), bound);
        Integer right = whole(condition.right(), bound);
        if (left != null && right != null) {
            return condition.relation().holds(Integer.compare(left, right));
        }
        if (condition.relation() == Expression.Relation.EQUAL) {
            boolean index = (left != null && condition.left() instanceof Meaning.Reference)
                    || (right != null && condition.right() instanceof Meaning.Reference);
            if (index || !hasEdges(cases)) {
                throw new Unsettled(Unsettled.Cause.UNSUPPORTED, "it is not known when a condition in it holds");
            }
            // a single value among all: the edge is left out where nothing is exactly on it
            return arithmetic.vanishes(difference(condition, bound));
        }
        S difference = difference(condition, bound);
        boolean edge = arithmetic.vanishes(difference) && saysEdge(cases);
        return condition.relation().holds(edge ? 0 : arithmetic.signum(difference));
    }

    private S difference(Meaning.Condition condition, Map<String, Integer> bound) {
        return arithmetic.minus(scalar(condition.left(), bound), scalar(condition.right(), bound));
    }

    /** Whether cases say of an edge what happens on it, which then goes for derivatives too. */
    private static boolean saysEdge(Meaning.Cases cases) {
        return cases.cases().stream()
                .map(Meaning.Case::condition)
                .anyMatch(c -> c != null && c.relation() == Expression.Relation.EQUAL && !c.negated());
    }

    /** Whether cases part all values at some: by their order, or because single values are taken out. */
    private static boolean hasEdges(Meaning.Cases cases) {
        return cases.cases().stream()
                .anyMatch(branch -> branch.condition() != null
                        && (branch.condition().relation() != Expression.Relation.EQUAL
                                || (branch.condition().negated() && !(branch.value() instanceof Meaning.Literal))));
    }

    private S scalar(Meaning meaning, Map<String, Integer> bound) {
        Tensor<S> value = evaluation.of(meaning, bound);
        if (!value.isScalar()) {
            throw new Unsettled(Unsettled.Cause.SHAPE, "a vector is compared");
        }
        return value.at(0, 0);
    }

    private static @Nullable Integer whole(Meaning meaning, Map<String, Integer> bound) {
        if (meaning instanceof Meaning.Literal number
                && number.value().isInteger()
                && number.value().bitLength() < 31) {
            return number.value().numerator().intValueExact();
        }
        if (meaning instanceof Meaning.Reference reference
                && reference.name().sub().isEmpty()
                && reference.name().sup().isEmpty()) {
            return bound.get(reference.name().base());
        }
        if (meaning instanceof Meaning.Negated negated && negated.operand() instanceof Meaning.Literal) {
            Integer value = whole(negated.operand(), bound);
            return value == null ? null : -value;
        }
        if (meaning instanceof Meaning.Total total && total.terms().size() == 2) {
            Integer first = whole(total.terms().get(0), bound);
            Integer second = whole(total.terms().get(1), bound);
            return first == null || second == null ? null : Integer.valueOf(first + second);
        }
        return null;
    }
}
