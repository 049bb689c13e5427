package dev.longhand.typeset.section;

import dev.longhand.derivation.Descent.Step;
import dev.longhand.derivation.Grid;
import dev.longhand.derivation.LayerSteps;
import dev.longhand.derivation.MatrixStep;
import dev.longhand.derivation.MatrixTerm;
import dev.longhand.derivation.NumericPoint;
import dev.longhand.expr.Algebra;
import dev.longhand.expr.Composite;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Expression.Application;
import dev.longhand.expr.Expression.Variable;
import dev.longhand.expr.Name;
import dev.longhand.expr.Quantity;
import dev.longhand.latex.Notation;
import dev.longhand.latex.NumberText;
import dev.longhand.network.Activation;
import dev.longhand.network.Layer;
import dev.longhand.network.Network;
import dev.longhand.typeset.block.Aligned;
import dev.longhand.typeset.block.Block;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** The matrices of the first example in numbers, and the updates. */
final class MatrixNumbers {

    private final Subject subject;
    private final Map<Name, Quantity> values;
    private final NumericPoint point;
    private final MatrixText text;

    MatrixNumbers(Subject subject, MatrixText text) {
        this.subject = subject;
        this.values = subject.values();
        this.point = new NumericPoint(values);
        this.text = text;
    }

    /** A vector of names as the network writes vectors. */
    static Grid vector(Network network, List<Name> names) {
        return Grid.vector(
                names.stream().map(Algebra::variable).toList(), network.convention() == Network.Convention.ROW);
    }

    /** The arrow of a layer's activation. */
    static String arrow(Layer layer, Notation notation) {
        if (layer.activation() instanceof Activation.Elementwise e) {
            String call = notation.write(new Application(e.function(), Composite.ARGUMENT));
            int bracket = call.indexOf('(');
            boolean symbol = bracket > 0 && !call.startsWith("\\frac") && !call.startsWith("\\left");
            return symbol ? " \\xrightarrow{" + call.substring(0, bracket) + "} " : " \\rightarrow ";
        }
        return layer.activation() instanceof Activation.Softmax
                ? " \\xrightarrow{\\mathrm{softmax}} "
                : " \\rightarrow ";
    }

    /** A layer's equation with the numbers of the first example; nothing without numbers. */
    Optional<Block> forward(Layer layer, LayerSteps steps) {
        if (values.isEmpty()) {
            return Optional.empty();
        }
        String byRows =
                MatrixText.entries(steps.affine().grid(), subject.notation().withValues(values)::write);
        Aligned rows = putIn(
                layer.preActivationVector().tex(),
                steps.affine(),
                Optional.of(byRows),
                steps.delta().names());
        if (!(layer.activation() instanceof Activation.Identity)) {
            Grid activations = vector(subject.network(), layer.activations());
            rows.row(
                    "",
                    arrow(layer, subject.notation()),
                    matrix(activations) + " = " + layer.activationVector().tex());
        }
        return Optional.of(rows.formula());
    }

    /** A derivative in numbers; nothing without numbers. */
    Optional<Block> slope(String left, MatrixStep step) {
        if (values.isEmpty()) {
            return Optional.empty();
        }
        Grid result = new Grid(
                step.names().rows(),
                step.names().columns(),
                step.names().entries().stream()
                        .map(e -> subject.derivation().adjoint(((Variable) e).name()))
                        .toList());
        return Optional.of(step.term()
                .map(term -> putIn(
                        left,
                        term,
                        MatrixTerm.RowWise.of(term).map(byRows -> MatrixText.rowWise(byRows, this::number)),
                        result))
                .orElseGet(() -> new Aligned().row(left, relation(result), matrix(result)))
                .formula());
    }

    /** @param byRows the same row by row, if that is worth a line */
    private Aligned putIn(String left, MatrixTerm term, Optional<String> byRows, Grid result) {
        String numbers = text.numbers(term, this::number);
        String value = matrix(result);
        Aligned rows = new Aligned();
        if (numbers.equals(value)) {
            return rows.row(left, relation(result), value);
        }
        String relation = NumberText.relation(isExact(term));
        rows.row(left, relation, numbers);
        byRows.filter(lines -> !lines.equals(value)).ifPresent(lines -> rows.row("", relation, lines));
        return rows.row("", relation(result), value);
    }

    private boolean isExact(MatrixTerm term) {
        if (term instanceof MatrixTerm.Sum s) {
            return isExact(s.left()) && isExact(s.right());
        }
        if (term instanceof MatrixTerm.Hadamard h) {
            return isExact(h.left()) && isExact(h.right());
        }
        if (term instanceof MatrixTerm.Product p) {
            return p.factors().stream().allMatch(this::isExact);
        }
        return isExact(term.grid());
    }

    private boolean isExact(Grid grid) {
        return grid.entries().stream().allMatch(e -> value(e).exact());
    }

    private String relation(Grid grid) {
        return NumberText.relation(isExact(grid));
    }

    private String matrix(Grid grid) {
        return MatrixText.entries(grid, this::number);
    }

    private String number(Expression e) {
        return value(e).tex();
    }

    private NumberText value(Expression e) {
        Quantity quantity = e instanceof Variable v
                ? Objects.requireNonNull(values.get(v.name()))
                : point.value(subject.derivation().forEvaluation(e));
        return subject.notation().number(quantity);
    }

    /** The update of a matrix, with the numbers of the first step where there is one. */
    Block update(MatrixStep step) {
        Name eta = subject.network().training().learningRate();
        String slope = Leibniz.ofUpdate(subject.network(), subject.derivation().result(), step.of());
        String rule = step.of().tex() + " - " + eta.tex() + " " + slope;
        Aligned rows = new Aligned();
        rows.row(step.of().tex(), "\\leftarrow", rule);
        if (!subject.steps().isEmpty() && subject.network().training().rate().isPresent()) {
            Step first = subject.steps().get(0);
            Grid names = step.names();
            String rate = subject.notation()
                    .number(Quantity.of(subject.network().training().rate().get()))
                    .tex();
            boolean putIn = isExact(names, first.before()) && isExact(names, first.gradient());
            rows.row(
                    "",
                    NumberText.relation(putIn),
                    stored(names, first.before()) + " - " + rate + " " + stored(names, first.gradient()));
            rows.row("", NumberText.relation(isExact(names, first.after())), stored(names, first.after()));
        }
        return rows.formula();
    }

    private String stored(Grid names, Map<Name, Quantity> numbers) {
        return MatrixText.entries(names, number(numbers).andThen(NumberText::tex));
    }

    private boolean isExact(Grid names, Map<Name, Quantity> numbers) {
        return names.entries().stream().map(number(numbers)).allMatch(NumberText::exact);
    }

    private Function<Expression, NumberText> number(Map<Name, Quantity> numbers) {
        return e -> subject.notation().number(Objects.requireNonNull(numbers.get(((Variable) e).name())));
    }
}
