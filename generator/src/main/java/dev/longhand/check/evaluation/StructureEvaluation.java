package dev.longhand.check.evaluation;

import dev.longhand.check.arithmetic.Arithmetic;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Primitive;
import dev.longhand.expr.Rational;
import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.Meaning;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Powers, matrices written out, folds, cases, sizes of numbers, and values at points. */
final class StructureEvaluation<S> {

    private static final int LARGEST_POWER = 64;
    /** In bits. */
    private static final int LARGEST_MATRIX_POWER = 4;

    private static final int LARGEST_GRID = 2_500;
    private static final List<Choices.Option> SQUARE_OF_VECTOR = List.of(
            new Choices.Option("the square of a vector is taken entry by entry", true),
            new Choices.Option("the square of a vector is the square of its length", true));
    private static final List<Choices.Option> POWER_OF_MATRIX =
            List.of(Choices.Option.PLAIN, new Choices.Option("the power of a matrix is taken entry by entry", false));
    private static final List<Choices.Option> BARS =
            List.of(Choices.Option.PLAIN, new Choices.Option("bars around a vector are taken entry by entry", false));
    private static final List<Choices.Option> STACKING = List.of(
            new Choices.Option("vectors in one bracket are stacked", true),
            new Choices.Option("vectors in one bracket stand side by side", true));

    private final Evaluation<S> evaluation;
    private final Arithmetic<S> arithmetic;

    StructureEvaluation(Evaluation<S> evaluation) {
        this.evaluation = evaluation;
        this.arithmetic = evaluation.arithmetic;
    }

    Tensor<S> of(Meaning meaning, Map<String, Integer> bound) {
        if (meaning instanceof Meaning.Raised raised) {
            return raised(raised, bound);
        }
        if (meaning instanceof Meaning.Grid grid) {
            return grid(grid, bound);
        }
        if (meaning instanceof Meaning.Folded folded) {
            return folded(folded, bound);
        }
        if (meaning instanceof Meaning.Cases cases) {
            return cases(cases, bound);
        }
        if (meaning instanceof Meaning.Absolute absolute) {
            return absolute(absolute, bound);
        }
        if (meaning instanceof Meaning.Either either) {
            return either(either, bound);
        }
        if (meaning instanceof Meaning.At at) {
            return at(at, bound);
        }
        throw new Unsettled(
                Unsettled.Cause.UNSUPPORTED,
                meaning instanceof Meaning.Dots ? "what dots stand for is not filled in" : "a cell is not written out");
    }

    private Tensor<S> raised(Meaning.Raised raised, Map<String, Integer> bound) {
        Rational exponent = constant(raised.exponent());
        if (raised.base() instanceof Meaning.Absolute norm && exponent != null && exponent.equals(Rational.of(2))) {
            Tensor<S> inside = evaluation.of(norm.operand(), bound);
            if (!inside.isVector() && !inside.isScalar() && !norm.norm()) {
                throw new Unsettled(Unsettled.Cause.UNSUPPORTED, "bars around a matrix");
            }
            return Tensor.scalar(squares(inside));
        }
        if (raised.base() instanceof Meaning.Call length
                && length.callee() == Callee.Whole.LENGTH
                && exponent != null
                && exponent.equals(Rational.of(2))) {
            return Tensor.scalar(
                    squares(WholeCall.vector(evaluation.of(length.arguments().get(0), bound))));
        }
        Tensor<S> base = evaluation.of(raised.base(), bound);
        if (exponent == null) {
            Tensor<S> power = evaluation.of(raised.exponent(), bound);
            if (!base.isScalar() || !power.isScalar()) {
                throw new Unsettled(Unsettled.Cause.UNSUPPORTED, "a power with a vector");
            }
            S log = arithmetic.apply(Primitive.LOG, base.at(0, 0));
            return Tensor.scalar(arithmetic.apply(Primitive.EXP, arithmetic.times(log, power.at(0, 0))));
        }
        if (exponent.signum() == 0
                && raised.base() instanceof Meaning.Literal zero
                && zero.value().signum() == 0) {
            throw new Unsettled(Unsettled.Cause.UNSUPPORTED, "zero to the power of zero");
        }
        if (exponent.bitLength() > LARGEST_POWER) {
            throw new Unsettled(Unsettled.Cause.UNSUPPORTED, "a power with a very large exponent");
        }
        if (!base.isScalar() && exponent.signum() < 0 && !base.isVector()) {
            throw new Unsettled(Unsettled.Cause.UNSUPPORTED, "the inverse of a matrix");
        }
        boolean square = base.rows() == base.columns() && !base.isScalar();
        if (square && exponent.isInteger() && exponent.signum() > 0) {
            if (exponent.bitLength() > LARGEST_MATRIX_POWER) {
                throw new Unsettled(Unsettled.Cause.UNSUPPORTED, "a power with a large exponent");
            }
            if (evaluation.choices.pick("power of a matrix", POWER_OF_MATRIX) == 0) {
                Tensor<S> product = base;
                for (int i = 1; i < exponent.numerator().intValueExact(); i++) {
                    product = evaluation.multiplication().matrices(product, base);
                }
                return product;
            }
            return base.each(x -> arithmetic.power(x, exponent));
        }
        if (!base.isScalar() && exponent.equals(Rational.of(2))) {
            int taken = evaluation.choices.pick("square of a vector", SQUARE_OF_VECTOR);
            return taken == 1 ? Tensor.scalar(squares(base)) : base.each(x -> arithmetic.power(x, exponent));
        }
        return base.each(x -> arithmetic.power(x, exponent));
    }

    private S squares(Tensor<S> t) {
        S sum = arithmetic.times(t.cells().get(0), t.cells().get(0));
        for (S cell : t.cells().subList(1, t.cells().size())) {
            sum = arithmetic.plus(sum, arithmetic.times(cell, cell));
        }
        return sum;
    }

    /** An exponent that is a number as it stands; null for others. */
    private static @org.jspecify.annotations.Nullable Rational constant(Meaning meaning) {
        if (meaning instanceof Meaning.Literal number) {
            return number.value();
        }
        if (meaning instanceof Meaning.Negated negated) {
            Rational value = constant(negated.operand());
            return value == null ? null : value.negated();
        }
        if (meaning instanceof Meaning.Quotient quotient) {
            Rational a = constant(quotient.numerator());
            Rational b = constant(quotient.denominator());
            return a == null || b == null || b.signum() == 0 ? null : a.dividedBy(b);
        }
        if (meaning instanceof Meaning.Multiplied m
                && m.factors().size() == 2
                && m.joins().get(1) == dev.longhand.latex.tree.Tree.Join.SLASH) {
            return constant(new Meaning.Quotient(m.factors().get(0), m.factors().get(1)));
        }
        return null;
    }

    private Tensor<S> grid(Meaning.Grid grid, Map<String, Integer> bound) {
        if ((long) grid.rows().size() * grid.rows().get(0).size() > LARGEST_GRID) {
            throw new Unsettled(Unsettled.Cause.TIME, "a matrix of more than " + LARGEST_GRID + " cells");
        }
        List<Tensor<S>> rows = new ArrayList<>();
        for (List<Meaning> row : grid.rows()) {
            List<Tensor<S>> cells = new ArrayList<>();
            for (Meaning cell : row) {
                cells.add(evaluation.of(cell, bound));
            }
            rows.add(row(cells));
        }
        return stacked(rows);
    }

    private Tensor<S> row(List<Tensor<S>> cells) {
        boolean columns = cells.size() > 1
                && cells.stream().allMatch(c -> c.columns() == 1)
                && cells.stream().anyMatch(c -> c.rows() > 1);
        if (columns && evaluation.choices.pick("vectors in a bracket", STACKING) == 0) {
            return stacked(cells);
        }
        return stacked(cells.stream().map(Tensor::transposed).toList()).transposed();
    }

    private static <S> Tensor<S> stacked(List<Tensor<S>> parts) {
        int width = parts.get(0).columns();
        List<S> cells = new ArrayList<>();
        int rows = 0;
        for (Tensor<S> part : parts) {
            if (part.columns() != width) {
                throw new Unsettled(Unsettled.Cause.SHAPE, "rows of different lengths in one matrix");
            }
            rows += part.rows();
            cells.addAll(part.cells());
        }
        return new Tensor<>(rows, width, cells);
    }

    private Tensor<S> folded(Meaning.Folded folded, Map<String, Integer> bound) {
        if (folded.letter().isEmpty()) {
            Tensor<S> whole = evaluation.of(folded.body(), bound);
            if (folded.fold() != Meaning.Fold.SUM) {
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
                            ? evaluation.multiplication().of(result, dev.longhand.latex.tree.Tree.Join.BESIDE, next)
                            : Tensor.scalar(fold(folded.fold(), List.of(result.at(0, 0), next.at(0, 0))));
        }
        return result;
    }

    private static boolean isSame(Meaning except, int value, Map<String, Integer> bound) {
        if (except instanceof Meaning.Reference reference) {
            Integer other = bound.get(reference.name().base());
            return other != null && other == value;
        }
        return except instanceof Meaning.Literal number && number.value().equals(Rational.of(value));
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
            };
        }
        return result;
    }

    private Tensor<S> cases(Meaning.Cases cases, Map<String, Integer> bound) {
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

    private static @org.jspecify.annotations.Nullable Integer whole(Meaning meaning, Map<String, Integer> bound) {
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
        return Tensor.scalar(arithmetic.apply(Primitive.SQRT, squares(inside)));
    }

    private Tensor<S> either(Meaning.Either either, Map<String, Integer> bound) {
        List<Choices.Option> options = either.readings().stream()
                .map(r -> new Choices.Option(r.text(), r.text().isEmpty()))
                .toList();
        int taken = evaluation.choices.pick(either.question(), options);
        return evaluation.of(either.readings().get(taken).meaning(), bound);
    }

    private Tensor<S> at(Meaning.At at, Map<String, Integer> bound) {
        Map<String, Tensor<S>> locals = new HashMap<>();
        for (int i = 0; i < at.names().size(); i++) {
            String key = at.names().get(i).name().key(bound);
            locals.put(key, evaluation.of(at.values().get(i), bound));
        }
        return evaluation.with(locals).of(at.operand(), bound);
    }
}
