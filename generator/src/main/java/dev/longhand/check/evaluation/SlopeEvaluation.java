package dev.longhand.check.evaluation;

import dev.longhand.check.arithmetic.Dual;
import dev.longhand.check.arithmetic.DualArithmetic;
import dev.longhand.check.quantity.Choices;
import dev.longhand.check.quantity.Dependence;
import dev.longhand.check.quantity.Kinship;
import dev.longhand.check.quantity.NamedFunction;
import dev.longhand.check.quantity.Quantity;
import dev.longhand.check.quantity.References;
import dev.longhand.check.quantity.Seed;
import dev.longhand.check.quantity.Spelling;
import dev.longhand.check.quantity.Tensor;
import dev.longhand.check.quantity.Unsettled;
import dev.longhand.check.quantity.Variables;
import dev.longhand.expr.Rational;
import dev.longhand.notes.meaning.Meaning;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Derivatives. Of a number by a matrix: a matrix of the same shape. Of a vector by a vector: the Jacobian, a row for each
 * component of what is differentiated; or as another reading its transpose, or where it is diagonal its diagonal.
 */
final class SlopeEvaluation<S> {

    private static final Choices.Option AT_END =
            new Choices.Option("the loss depends on what is computed at the last moment alone", false);

    private final Evaluation<S> evaluation;
    private final VariableEvaluation<S> variables;
    private final HeldValues<S> heldValues;

    SlopeEvaluation(Evaluation<S> evaluation) {
        this.evaluation = evaluation;
        this.variables = new VariableEvaluation<>(evaluation);
        this.heldValues = new HeldValues<>(evaluation);
    }

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
            Optional<Meaning> square = evaluation.names.bySquare(slope, by.name(), bound);
            if (square.isPresent()) {
                return evaluation.of(square.get(), bound);
            }
        }
        return jacobian(slope, bound).arranged(evaluation.choices, evaluation.names.laysGradientsInRows());
    }

    /** By all arguments of a function that the document defines. */
    private Tensor<S> gradient(Meaning.Slope slope, Map<String, Integer> bound) {
        Optional<NamedFunction> function = slope.of() instanceof Meaning.Reference r
                ? evaluation.names.function(r.name().key(bound))
                : Optional.empty();
        if (function.isEmpty()) {
            throw new Unsettled(Unsettled.Cause.UNSUPPORTED, "it is not said by what is differentiated");
        }
        List<List<Meaning>> by = new ArrayList<>();
        function.get().parameters().forEach(p -> by.add(List.of(new Meaning.Reference(p))));
        return of(new Meaning.Slope(slope.of(), List.of(new Meaning.Grid(by))), bound);
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
        boolean inverse = up instanceof Quantity.Free
                || (up instanceof Quantity.Defined
                        && !evaluation.names.followsFile()
                        && !new Dependence(evaluation.names, evaluation.choices, Spelling.key(down)).of(up));
        if (down instanceof Quantity.Defined
                && inverse
                && new Dependence(evaluation.names, evaluation.choices, Spelling.key(up)).of(down)) {
            throw new Unsettled(
                    Unsettled.Cause.UNSUPPORTED,
                    below.name().key(bound) + " is defined by way of "
                            + above.name().key(bound) + ", not the other way round");
        }
    }

    private Jacobian<S> jacobian(Meaning.Slope slope, Map<String, Integer> bound) {
        Meaning variable = slope.by().get(0);
        directed(slope.of(), variable, bound);
        Variables by = variables(slope.of(), variable, bound);
        kinship(slope.of(), variable, bound);
        DualArithmetic<S> tangents = evaluation.tangents();
        Map<String, Tensor<Dual<S>>> held =
                slope.total() ? Map.of() : heldValues.of(slope.of(), variable, bound, tangents);
        List<List<S>> columns = new ArrayList<>();
        int rows = 1;
        int width = 1;
        boolean diagonal = true;
        for (Seed seed : by.seeds()) {
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
        return new Jacobian<>(rows, width, by.rows(), by.columns(), columns, diagonal);
    }

    private Variables variables(Meaning of, Meaning by, Map<String, Integer> bound) {
        try {
            return variables.of(by, bound);
        } catch (Unsettled e) {
            if (e.kind() == Unsettled.Cause.BEYOND) {
                // where neither is there, no index fits
                evaluation.of(of, bound);
            }
            throw e;
        }
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

    /** What is differentiated; an unknown loss varies with what nothing else uses, each by a rate of its own. */
    private Tensor<Dual<S>> loss(
            Meaning of, Map<String, Integer> bound, Evaluation<Dual<S>> inner, DualArithmetic<S> tangents) {
        if (!(of instanceof Meaning.Reference reference)) {
            return varying(of, bound, inner, tangents).of(of, bound);
        }
        if (!evaluation.names.isAbstractLoss(reference.name().key(bound)) || isUnknownFunction(reference, bound)) {
            Tensor<Dual<S>> value = varying(of, bound, inner, tangents).of(of, bound);
            return !value.isScalar()
                            && evaluation.names.isEntrywiseLoss(reference.name().key(bound))
                    ? Tensor.scalar(
                            value.cells().stream().reduce(tangents::plus).orElseThrow())
                    : value;
        }
        return Tensor.scalar(abstractLoss(reference.name().key(bound), bound, inner, tangents));
    }

    /** Whether it is a loss beside which the note computes nothing, but that it differentiates. */
    private boolean isUnknownFunction(Meaning.Reference loss, Map<String, Integer> bound) {
        return evaluation.names.sinks(loss.name().key(bound), bound).isEmpty()
                && evaluation.names.quantity(loss.name(), bound, evaluation.choices) instanceof Quantity.Free free
                && !free.on().isEmpty();
    }

    /** The same with unknown losses in what is differentiated varying as the note's derivatives of them do. */
    private Evaluation<Dual<S>> varying(
            Meaning of, Map<String, Integer> bound, Evaluation<Dual<S>> inner, DualArithmetic<S> tangents) {
        Map<String, Tensor<Dual<S>>> losses = new HashMap<>();
        for (String loss : evaluation.names.abstractLosses()) {
            Dependence dependence = new Dependence(evaluation.names, evaluation.choices, loss);
            boolean depends = References.in(of).stream()
                    .anyMatch(name -> name.key(bound).equals(loss)
                            || (name.letters().isEmpty()
                                    && dependence.of(evaluation.names.quantity(name, bound, evaluation.choices))));
            if (depends && !evaluation.names.sinks(loss, bound).isEmpty()) {
                Dual<S> rate = abstractLoss(loss, bound, inner, tangents);
                S value = evaluation.arithmetic.symbol(loss);
                losses.put(loss, Tensor.scalar(new Dual<>(value, rate.tangent())));
            }
        }
        return inner.withValues(losses);
    }

    private Dual<S> abstractLoss(
            String loss, Map<String, Integer> bound, Evaluation<Dual<S>> inner, DualArithmetic<S> tangents) {
        if (evaluation.names.hasSeveralAbstractLosses()) {
            evaluation.choices.doubt("one loss under several letters");
        }
        boolean atEnd = evaluation.names.mayReadStates()
                && evaluation.choices.pick("loss of states", List.of(Choices.Option.PLAIN, AT_END)) == 1;
        List<Quantity> sinks = atEnd ? evaluation.names.sinksAtEnd(loss, bound) : evaluation.names.sinks(loss, bound);
        if (sinks.isEmpty()) {
            throw new Unsettled(Unsettled.Cause.NAME, "nothing in the note says how one depends on the other");
        }
        Dual<S> total = tangents.constant(Rational.ZERO);
        for (Quantity sink : sinks) {
            Tensor<Dual<S>> value = inner.value(sink);
            for (int i = 0; i < value.cells().size(); i++) {
                Dual<S> rate = tangents.symbol("rate of " + loss + " by " + Spelling.key(sink) + " " + i);
                total = tangents.plus(total, tangents.times(rate, value.cells().get(i)));
            }
        }
        return total;
    }

    /** Whether some slope among factors is of or by more than a number. */
    boolean isOfVectors(List<Meaning> factors, Map<String, Integer> bound) {
        for (Meaning factor : factors) {
            if (factor instanceof Meaning.Slope slope && slope.by().size() == 1) {
                try {
                    if (variables.of(slope.by().get(0), bound).seeds().size() > 1) {
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
            product = product == null ? next : product.times(next, evaluation.arithmetic);
        }
        return Objects.requireNonNull(product).arranged(evaluation.choices, evaluation.names.laysGradientsInRows());
    }

    /** A vector times the derivative of as many components by a matrix: the matrix of sums. Null where it is not that. */
    @Nullable
    Tensor<S> contracted(Tensor<S> left, Meaning.Slope slope, Map<String, Integer> bound) {
        if (slope.by().size() != 1 || !left.isVector()) {
            return null;
        }
        if (variables.of(slope.by().get(0), bound).seeds().size() < 2) {
            return null;
        }
        Jacobian<S> j = jacobian(slope, bound);
        if (j.ofSize() != left.cells().size() || (j.byRows() == 1 || j.byColumns() == 1)) {
            return null;
        }
        List<List<S>> columns = left.cells().stream().map(List::of).toList();
        Jacobian<S> row = new Jacobian<>(1, 1, left.rows(), left.columns(), columns, false);
        return row.times(j, evaluation.arithmetic).arranged(evaluation.choices, evaluation.names.laysGradientsInRows());
    }
}
