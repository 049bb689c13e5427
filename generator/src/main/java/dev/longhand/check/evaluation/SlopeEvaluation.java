package dev.longhand.check.evaluation;

import dev.longhand.check.arithmetic.Dual;
import dev.longhand.check.arithmetic.DualArithmetic;
import dev.longhand.notes.meaning.Meaning;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Derivatives. Of a number by a matrix: a matrix of the same shape. Of a vector by a vector: the Jacobian, a row for each
 * component of what is differentiated; or as another reading its transpose, or where it is diagonal its diagonal.
 */
final class SlopeEvaluation<S> {

    private static final Choices.Option ENTRYWISE =
            new Choices.Option("the derivative of a vector by a vector is taken entry by entry", true);
    /** The same where other entries are not zero, so that they are left out. */
    private static final Choices.Option ENTRYWISE_ALONE =
            new Choices.Option("the derivative of a vector by a vector is taken entry by entry", false);

    private static final Choices.Option DIRECT =
            new Choices.Option("partial derivatives are taken along direct dependence alone", false);
    private static final Choices.Option TURNED =
            new Choices.Option("the derivative of a vector by a vector has a row for each variable", false);

    private final Evaluation<S> evaluation;

    SlopeEvaluation(Evaluation<S> evaluation) {
        this.evaluation = evaluation;
    }

    /** All partial derivatives: a row for each cell of what is differentiated, a column for each of the variables. */
    private record Jacobian<S>(
            int ofRows, int ofColumns, int byRows, int byColumns, List<List<S>> columns, boolean isDiagonal) {
        S at(int of, int by) {
            return columns.get(by).get(of);
        }

        int ofSize() {
            return ofRows * ofColumns;
        }

        int bySize() {
            return byRows * byColumns;
        }
    }

    /** What a derivative is taken by: a seed for each cell. */
    private record Variables(int rows, int columns, List<Seed> seeds) {}

    Tensor<S> of(Meaning.Slope slope, Map<String, Integer> bound) {
        if (slope.by().isEmpty()) {
            return gradient(slope, bound);
        }
        if (slope.by().size() > 1) {
            Meaning inner = new Meaning.Slope(
                    slope.of(), slope.by().subList(1, slope.by().size()), slope.total());
            return of(new Meaning.Slope(inner, slope.by().subList(0, 1), slope.total()), bound);
        }
        Meaning variable = slope.by().get(0);
        if (variable instanceof Meaning.Reference by
                && !evaluation.locals.containsKey(by.name().key(bound))) {
            java.util.Optional<Meaning> square = evaluation.names.bySquare(slope, by.name(), bound);
            if (square.isPresent()) {
                return evaluation.of(square.get(), bound);
            }
        }
        return arranged(jacobian(slope, bound));
    }

    /** By all arguments of a function that the document defines. */
    private Tensor<S> gradient(Meaning.Slope slope, Map<String, Integer> bound) {
        java.util.Optional<NamedFunction> function = slope.of() instanceof Meaning.Reference r
                ? evaluation.names.function(r.name().key(bound))
                : java.util.Optional.empty();
        if (function.isEmpty()) {
            throw new Unsettled(Unsettled.Cause.UNSUPPORTED, "it is not said by what is differentiated");
        }
        List<List<Meaning>> by = new ArrayList<>();
        function.get().parameters().forEach(p -> by.add(List.of(new Meaning.Reference(p))));
        return of(new Meaning.Slope(slope.of(), List.of(new Meaning.Grid(by))), bound);
    }

    private Tensor<S> arranged(Jacobian<S> j) {
        if (j.ofSize() == 1) {
            List<S> cells = new ArrayList<>();
            for (int by = 0; by < j.bySize(); by++) {
                cells.add(j.at(0, by));
            }
            return new Tensor<>(j.byRows(), j.byColumns(), cells);
        }
        if (j.bySize() == 1) {
            return new Tensor<>(j.ofRows(), j.ofColumns(), j.columns().get(0));
        }
        if ((j.ofRows() > 1 && j.ofColumns() > 1) || (j.byRows() > 1 && j.byColumns() > 1)) {
            throw new Unsettled(Unsettled.Cause.UNSUPPORTED, "a derivative with more than two indices");
        }
        boolean square = j.ofSize() == j.bySize();
        Choices.Option entrywise = j.isDiagonal() ? ENTRYWISE : ENTRYWISE_ALONE;
        int taken = evaluation.choices.pick(
                "vector by vector",
                square ? List.of(Choices.Option.PLAIN, entrywise, TURNED) : List.of(Choices.Option.PLAIN, TURNED));
        List<S> cells = new ArrayList<>();
        for (int of = 0; of < j.ofSize(); of++) {
            for (int by = 0; by < j.bySize(); by++) {
                cells.add(j.at(of, by));
            }
        }
        if (square && taken == 1) {
            List<S> diagonal = new ArrayList<>();
            for (int i = 0; i < j.ofSize(); i++) {
                diagonal.add(j.at(i, i));
            }
            return new Tensor<>(j.ofRows(), j.ofColumns(), diagonal);
        }
        Tensor<S> matrix = new Tensor<>(j.ofSize(), j.bySize(), cells);
        return taken == 0 ? matrix : matrix.transposed();
    }

    /** What is defined the other way round has a derivative all the same: that of the inverse function. */
    private void directed(Meaning of, Meaning by, Map<String, Integer> bound) {
        if (!(of instanceof Meaning.Reference above && by instanceof Meaning.Reference below)
                || above.name().base().equals(below.name().base())
                || evaluation.locals.containsKey(above.name().key(bound))
                || evaluation.locals.containsKey(below.name().key(bound))) {
            return;
        }
        Quantity up = evaluation.names.quantity(above.name(), bound, evaluation.choices);
        Quantity down = evaluation.names.quantity(below.name(), bound, evaluation.choices);
        if (down instanceof Quantity.Defined
                && up instanceof Quantity.Free
                && new Dependence(evaluation.names, evaluation.choices, Spelling.key(up)).of(down)) {
            throw new Unsettled(
                    Unsettled.Cause.UNSUPPORTED,
                    below.name().key(bound) + " is defined by way of "
                            + above.name().key(bound) + ", not the other way round");
        }
    }

    private Jacobian<S> jacobian(Meaning.Slope slope, Map<String, Integer> bound) {
        Meaning by = slope.by().get(0);
        directed(slope.of(), by, bound);
        Variables variables = variables(by, bound);
        kinship(slope.of(), by, bound);
        DualArithmetic<S> tangents = evaluation.tangents();
        Map<String, Tensor<Dual<S>>> held = slope.total() ? Map.of() : held(slope.of(), by, bound, tangents);
        List<List<S>> columns = new ArrayList<>();
        int rows = 1;
        int width = 1;
        boolean diagonal = true;
        for (Seed seed : variables.seeds()) {
            Tensor<Dual<S>> value = held.isEmpty()
                    ? evaluation.along(seed, inner -> loss(slope.of(), bound, inner, tangents))
                    : loss(slope.of(), bound, evaluation.differentiating(tangents, held, seed), tangents);
            rows = value.rows();
            width = value.columns();
            for (int of = 0; of < value.cells().size(); of++) {
                diagonal &= of == columns.size() || value.cells().get(of).tangent() == null;
            }
            columns.add(value.cells().stream().map(tangents::tangent).toList());
        }
        return new Jacobian<>(rows, width, variables.rows(), variables.columns(), columns, diagonal);
    }

    /** Where it is a matter of reading whether a quantity varies with another, nothing is refuted. */
    private void kinship(Meaning of, Meaning by, Map<String, Integer> bound) {
        if (of instanceof Meaning.Reference u && by instanceof Meaning.Reference v) {
            Quantity quantity = evaluation.names.quantity(u.name(), bound, evaluation.choices);
            Quantity variable = evaluation.names.quantity(v.name(), bound, evaluation.choices);
            if (new Kinship(evaluation.names, evaluation.choices)
                    .of(quantity, variable, v.name().base())) {
                // what is written apart may be a function of the other all the same
                evaluation.choices.doubt("kinship of " + Spelling.key(quantity));
            }
        }
    }

    /**
     * Where a quantity depends on another directly and by way of third ones, its partial derivative may mean the direct
     * dependence alone: the values of all else in its definition, to be held.
     */
    private Map<String, Tensor<Dual<S>>> held(
            Meaning of, Meaning by, Map<String, Integer> bound, DualArithmetic<S> tangents) {
        if (!(of instanceof Meaning.Reference u) || !(by instanceof Meaning.Reference v)) {
            return Map.of();
        }
        Quantity quantity = evaluation.names.quantity(u.name(), bound, evaluation.choices);
        if (!(quantity instanceof Quantity.Defined defined)) {
            return Map.of();
        }
        String variable = Spelling.key(evaluation.names.quantity(v.name(), bound, evaluation.choices));
        Map<String, Quantity> others = new java.util.LinkedHashMap<>();
        boolean direct = false;
        for (dev.longhand.notes.meaning.WrittenName name : References.in(defined.body())) {
            try {
                Quantity part = evaluation.names.quantity(name, defined.bound(), evaluation.choices);
                direct |= Spelling.key(part).equals(variable);
                if (part instanceof Quantity.Defined && !Spelling.key(part).equals(variable)) {
                    others.put(Spelling.key(part), part);
                }
            } catch (Unsettled e) {
                return Map.of();
            }
        }
        if (!direct
                || others.isEmpty()
                || evaluation.choices.pick("direct", List.of(Choices.Option.PLAIN, DIRECT)) == 0) {
            return Map.of();
        }
        Map<String, Tensor<Dual<S>>> held = new java.util.HashMap<>();
        others.forEach((key, part) -> held.put(key, evaluation.value(part).map(tangents::lift)));
        return held;
    }

    /** What is differentiated; an unknown loss varies with what nothing else uses, each by a rate of its own. */
    private Tensor<Dual<S>> loss(
            Meaning of, Map<String, Integer> bound, Evaluation<Dual<S>> inner, DualArithmetic<S> tangents) {
        if (!(of instanceof Meaning.Reference reference)
                || !evaluation.names.isAbstractLoss(reference.name().key(bound))) {
            return inner.of(of, bound);
        }
        if (evaluation.names.mayReadStates()) {
            // the loss may depend on every state, or on the last alone: what holds for the former holds for both
            evaluation.choices.doubt("loss of states");
        }
        Dual<S> total = tangents.constant(dev.longhand.expr.Rational.ZERO);
        for (Quantity sink : evaluation.names.sinks()) {
            Tensor<Dual<S>> value = inner.value(sink);
            for (int i = 0; i < value.cells().size(); i++) {
                Dual<S> rate = tangents.symbol("rate of the loss by " + Spelling.key(sink) + " " + i);
                total = tangents.plus(total, tangents.times(rate, value.cells().get(i)));
            }
        }
        return Tensor.scalar(total);
    }

    private Variables variables(Meaning by, Map<String, Integer> bound) {
        if (by instanceof Meaning.Transposed transposed) {
            return turned(variables(transposed.operand(), bound));
        }
        if (by instanceof Meaning.Reference reference) {
            String key = reference.name().key(bound);
            Tensor<S> local = evaluation.locals.get(key);
            if (local == null) {
                if (evaluation.names.isSpeltOut(reference.name())) {
                    throw new Unsettled(Unsettled.Cause.UNSUPPORTED, "nothing in the note says what depends on " + key);
                }
                Variables variables = variables(evaluation.names.quantity(reference.name(), bound, evaluation.choices));
                if (evaluation.names.isUnsettledBias(reference.name(), bound)) {
                    throw new Unsettled(
                            Unsettled.Cause.NAME, "it is not said whether " + key + " is added to every row or column");
                }
                return variables;
            }
            throw new Unsettled(Unsettled.Cause.UNSUPPORTED, "a derivative by the argument of a function");
        }
        if (by instanceof Meaning.Grid grid) {
            List<Seed> seeds = new ArrayList<>();
            for (List<Meaning> row : grid.rows()) {
                for (Meaning cell : row) {
                    seeds.addAll(variables(cell, bound).seeds());
                }
            }
            int rows = grid.rows().size();
            if (seeds.size() % rows != 0) {
                throw new Unsettled(Unsettled.Cause.SHAPE, "a derivative by rows of different lengths");
            }
            return new Variables(rows, seeds.size() / rows, seeds);
        }
        if (by instanceof Meaning.Call) {
            Tensor<S> value = evaluation.of(by, bound);
            String formula = new Spelling(evaluation.names, evaluation.choices).of(by, bound);
            List<Seed> seeds = new ArrayList<>();
            for (int r = 0; r < value.rows(); r++) {
                for (int c = 0; c < value.columns(); c++) {
                    seeds.add(new Seed(null, formula, r, c));
                }
            }
            return new Variables(value.rows(), value.columns(), seeds);
        }
        throw new Unsettled(Unsettled.Cause.UNSUPPORTED, "a derivative by a formula");
    }

    @SuppressWarnings("ArgumentSelectionDefectChecker") // turned on purpose
    private static Variables turned(Variables v) {
        List<Seed> seeds = new ArrayList<>();
        for (int c = 0; c < v.columns(); c++) {
            for (int r = 0; r < v.rows(); r++) {
                seeds.add(v.seeds().get(r * v.columns() + c));
            }
        }
        return new Variables(v.columns(), v.rows(), seeds);
    }

    private Variables variables(Quantity quantity) {
        if (quantity instanceof Quantity.Entry entry) {
            // the entries of a row are numbered from left to right
            boolean row = entry.row() > 0
                    && entry.column() == 0
                    && evaluation.value(entry.whole()).rows() == 1;
            String key = Spelling.key(entry.whole());
            Seed seed = row ? new Seed(key, null, 0, entry.row()) : new Seed(key, null, entry.row(), entry.column());
            return new Variables(1, 1, List.of(seed));
        }
        if (quantity instanceof Quantity.Whole whole) {
            List<Seed> seeds = new ArrayList<>();
            whole.cells().forEach(cell -> seeds.addAll(variables(cell).seeds()));
            return new Variables(whole.rows(), whole.columns(), seeds);
        }
        if (quantity instanceof Quantity.Count) {
            throw new Unsettled(Unsettled.Cause.UNSUPPORTED, "a derivative by a number");
        }
        Tensor<S> value = evaluation.value(quantity);
        List<Seed> seeds = new ArrayList<>();
        for (int r = 0; r < value.rows(); r++) {
            for (int c = 0; c < value.columns(); c++) {
                String formula =
                        value.isScalar() && quantity instanceof Quantity.Defined d && d.body() instanceof Meaning.Call
                                ? new Spelling(evaluation.names, evaluation.choices).of(d.body(), d.bound())
                                : null;
                seeds.add(new Seed(Spelling.key(quantity), formula, r, c));
            }
        }
        return new Variables(value.rows(), value.columns(), seeds);
    }

    /** Whether some slope among factors is of or by more than a number. */
    boolean isOfVectors(List<Meaning> factors, Map<String, Integer> bound) {
        for (Meaning factor : factors) {
            if (factor instanceof Meaning.Slope slope && slope.by().size() == 1) {
                try {
                    if (variables(slope.by().get(0), bound).seeds().size() > 1) {
                        return true;
                    }
                } catch (Unsettled e) {
                    return false;
                }
            }
        }
        return false;
    }

    /** The product of slopes whose neighbours cancel, over all entries of what cancels. */
    Tensor<S> chain(List<Meaning> slopes, Map<String, Integer> bound) {
        Jacobian<S> product = null;
        for (Meaning factor : slopes) {
            Jacobian<S> next = jacobian((Meaning.Slope) factor, bound);
            product = product == null ? next : product(product, next);
        }
        return arranged(java.util.Objects.requireNonNull(product));
    }

    private Jacobian<S> product(Jacobian<S> a, Jacobian<S> b) {
        if (a.bySize() != b.ofSize()) {
            throw new Unsettled(Unsettled.Cause.SHAPE, "neighbours of a chain have different sizes");
        }
        List<List<S>> columns = new ArrayList<>();
        for (int by = 0; by < b.bySize(); by++) {
            List<S> column = new ArrayList<>();
            for (int of = 0; of < a.ofSize(); of++) {
                S sum = evaluation.arithmetic.times(a.at(of, 0), b.at(0, by));
                for (int k = 1; k < a.bySize(); k++) {
                    sum = evaluation.arithmetic.plus(sum, evaluation.arithmetic.times(a.at(of, k), b.at(k, by)));
                }
                column.add(sum);
            }
            columns.add(column);
        }
        return new Jacobian<>(
                a.ofRows(), a.ofColumns(), b.byRows(), b.byColumns(), columns, a.isDiagonal() && b.isDiagonal());
    }

    /** A vector times the derivative of as many components by a matrix: the matrix of sums. Null where it is not that. */
    @Nullable
    Tensor<S> contracted(Tensor<S> left, Meaning.Slope slope, Map<String, Integer> bound) {
        if (slope.by().size() != 1 || !left.isVector()) {
            return null;
        }
        if (variables(slope.by().get(0), bound).seeds().size() < 2) {
            return null;
        }
        Jacobian<S> j = jacobian(slope, bound);
        if (j.ofSize() != left.cells().size() || (j.byRows() == 1 || j.byColumns() == 1)) {
            return null;
        }
        List<List<S>> columns = left.cells().stream().map(List::of).toList();
        Jacobian<S> row = new Jacobian<>(1, 1, left.rows(), left.columns(), columns, false);
        return arranged(product(row, j));
    }
}
