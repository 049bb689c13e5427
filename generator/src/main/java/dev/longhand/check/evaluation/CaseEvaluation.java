package dev.longhand.check.evaluation;

import dev.longhand.check.arithmetic.Arithmetic;
import dev.longhand.check.quantity.Tensor;
import dev.longhand.check.quantity.Unsettled;
import dev.longhand.expr.Expression;
import dev.longhand.notes.meaning.Meaning;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values by cases, whose conditions compare indices or numbers. */
final class CaseEvaluation<S> {

    private static final String VECTOR = "a vector is compared";

    private final Evaluation<S> evaluation;
    private final Arithmetic<S> arithmetic;

    CaseEvaluation(Evaluation<S> evaluation) {
        this.evaluation = evaluation;
        this.arithmetic = evaluation.arithmetic;
    }

    Tensor<S> of(Meaning.Cases cases, Map<String, Integer> bound) {
        if (isOrdered(cases, bound)) {
            List<Tensor<S>> differences = new ArrayList<>();
            for (Meaning.Condition condition : cases.cases().get(0).conditions()) {
                differences.add(differences(condition, bound));
            }
            if (!differences.stream().allMatch(Tensor::isScalar)) {
                return entrywise(cases, differences, bound);
            }
        }
        return from(0, cases, bound);
    }

    /** The value of the first case that holds, of all from one on. */
    private Tensor<S> from(int number, Meaning.Cases cases, Map<String, Integer> bound) {
        if (number == cases.cases().size()) {
            throw new Unsettled(Unsettled.Cause.UNSUPPORTED, "no case holds");
        }
        Meaning.Case branch = cases.cases().get(number);
        List<Meaning.Condition> weighed = new ArrayList<>();
        for (Meaning.Condition condition : branch.conditions()) {
            if (arithmetic.weighsSigns() && isDecidedBySign(condition, bound)) {
                weighed.add(condition);
            } else if (holds(condition, cases, bound) == condition.negated()) {
                return from(number + 1, cases, bound);
            }
        }
        Tensor<S> value = evaluation.of(branch.value(), bound);
        // weights know no contradiction between signs; where some case holds, the last one is the rest
        if (!weighed.isEmpty() && number < cases.cases().size() - 1) {
            Tensor<S> other = from(number + 1, cases, bound);
            for (Meaning.Condition condition : weighed) {
                value = decided(condition, difference(condition, bound), value, other);
            }
        }
        return value;
    }

    private static boolean isDecidedBySign(Meaning.Condition condition, Map<String, Integer> bound) {
        return condition.relation() != Expression.Relation.EQUAL
                && (whole(condition.left(), bound) == null || whole(condition.right(), bound) == null);
    }

    private Tensor<S> decided(Meaning.Condition condition, S difference, Tensor<S> met, Tensor<S> other) {
        if (!met.hasShapeOf(other)) {
            throw new Unsettled(Unsettled.Cause.SHAPE, VECTOR);
        }
        return met.zip(other, (x, y) -> decided(condition, difference, x, y));
    }

    private S decided(Meaning.Condition condition, S difference, S met, S other) {
        return arithmetic.decided(difference, sign -> holds(condition, sign) ? met : other);
    }

    private static boolean holds(Meaning.Condition condition, int sign) {
        return condition.relation().holds(sign) != condition.negated();
    }

    /** Whether there are one case of an order of values and one of the rest. */
    private static boolean isOrdered(Meaning.Cases cases, Map<String, Integer> bound) {
        return cases.cases().size() == 2
                && !cases.cases().get(0).isTheRest()
                && cases.cases().get(1).isTheRest()
                && cases.cases().get(0).conditions().stream()
                        .allMatch(c -> c.relation() != Expression.Relation.EQUAL
                                && (whole(c.left(), bound) == null || whole(c.right(), bound) == null));
    }

    /** The value of one of two cases for every entry of a vector that is compared, {@code 1[z > 0]}. */
    private Tensor<S> entrywise(Meaning.Cases cases, List<Tensor<S>> differences, Map<String, Integer> bound) {
        Tensor<S> met = evaluation.of(cases.cases().get(0).value(), bound);
        Tensor<S> other = evaluation.of(cases.cases().get(1).value(), bound);
        Tensor<S> shaped =
                differences.stream().filter(d -> !d.isScalar()).findFirst().orElseThrow();
        List<Tensor<S>> entrywise = new ArrayList<>(differences);
        entrywise.add(met);
        entrywise.add(other);
        if (!entrywise.stream().allMatch(part -> part.isScalar() || part.hasShapeOf(shaped))) {
            throw new Unsettled(Unsettled.Cause.SHAPE, VECTOR);
        }
        List<S> cells = new ArrayList<>();
        for (int i = 0; i < shaped.cells().size(); i++) {
            S value = cell(met, i);
            for (int k = 0; k < differences.size(); k++) {
                Meaning.Condition condition = cases.cases().get(0).conditions().get(k);
                value = decided(condition, cell(differences.get(k), i), value, cell(other, i));
            }
            cells.add(value);
        }
        return new Tensor<>(shaped.rows(), shaped.columns(), cells);
    }

    private Tensor<S> differences(Meaning.Condition condition, Map<String, Integer> bound) {
        Tensor<S> left = evaluation.of(condition.left(), bound);
        Tensor<S> right = evaluation.of(condition.right(), bound);
        if (left.isScalar()) {
            return right.map(entry -> arithmetic.minus(left.at(0, 0), entry));
        }
        if (!right.isScalar() && !right.hasShapeOf(left)) {
            throw new Unsettled(Unsettled.Cause.SHAPE, VECTOR);
        }
        List<S> cells = new ArrayList<>();
        for (int i = 0; i < left.cells().size(); i++) {
            cells.add(arithmetic.minus(left.cells().get(i), cell(right, i)));
        }
        return new Tensor<>(left.rows(), left.columns(), cells);
    }

    private S cell(Tensor<S> tensor, int number) {
        return tensor.cells().get(tensor.isScalar() ? 0 : number);
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
                .flatMap(branch -> branch.conditions().stream())
                .anyMatch(c -> c.relation() == Expression.Relation.EQUAL && !c.negated());
    }

    /** Whether cases part all values at some: by their order, or because single values are taken out. */
    private static boolean hasEdges(Meaning.Cases cases) {
        return cases.cases().stream()
                .anyMatch(branch -> branch.conditions().stream()
                        .anyMatch(c -> c.relation() != Expression.Relation.EQUAL
                                || (c.negated() && !(branch.value() instanceof Meaning.Literal))));
    }

    private S scalar(Meaning meaning, Map<String, Integer> bound) {
        Tensor<S> value = evaluation.of(meaning, bound);
        if (!value.isScalar()) {
            throw new Unsettled(Unsettled.Cause.SHAPE, VECTOR);
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
            return bound.get(reference.name().letter());
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
