package dev.longhand.typeset.section;

import dev.longhand.derivation.Derivation;
import dev.longhand.derivation.Grid;
import dev.longhand.derivation.Jacobian;
import dev.longhand.derivation.LayerJacobians;
import dev.longhand.derivation.MatrixCheck;
import dev.longhand.derivation.NumericPoint;
import dev.longhand.expr.Algebra;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Expression.Variable;
import dev.longhand.expr.Name;
import dev.longhand.latex.NumberText;
import dev.longhand.network.Layer;
import dev.longhand.network.Network;
import dev.longhand.typeset.block.Aligned;
import dev.longhand.typeset.block.Block;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The network as a function of its inputs, differentiated by two methods, and the loss as a function of the parameters with
 * its gradient.
 */
public final class FunctionSection {

    /** Formulas that would get longer are not written out. */
    private static final int LONGEST = 240;

    private static final int LONGEST_SLOPE = 420;
    private static final int MOST_ENTRIES = 16;

    private final Subject subject;
    private final Network network;
    private final Derivation derivation;
    private final LayerJacobians jacobians;
    private final int depth;
    private final NumericPoint point;

    /** Writes the network of a subject, with the Jacobian of each of its layers. */
    public FunctionSection(Subject subject) {
        this.point = new NumericPoint(subject.values());
        this.subject = subject;
        this.network = subject.network();
        this.derivation = subject.derivation();
        this.jacobians = LayerJacobians.of(network, derivation);
        this.depth = network.layers().size();
    }

    /** All of it: the layers, their composition, and the gradients by outputs, inputs and parameters. */
    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.paragraph("Each layer is a function of the one before it, with a Jacobian:"));
        for (int l = 1; l <= depth; l++) {
            blocks.add(jacobian(l));
        }
        blocks.addAll(composition());
        blocks.add(
                Block.paragraph("The gradient of the loss by the outputs, and through the Jacobians by the inputs:"));
        blocks.add(byOutputs());
        blocks.add(byInputs());
        blocks.add(Block.paragraph(
                "The gradient of the loss by the parameters, layer by layer, with ",
                "\\delta_v = " + Leibniz.partial(derivation.result(), Name.of("v")),
                ":"));
        blocks.addAll(byParameters());
        return blocks;
    }

    private Name whole(int number) {
        return number == 0
                ? network.inputVector()
                : network.layers().get(number - 1).activationVector();
    }

    private Block jacobian(int number) {
        Grid entries = jacobians.of(number);
        List<Name> units = jacobians.units(number);
        List<Name> before = jacobians.units(number - 1);
        List<Expression> places = new ArrayList<>();
        for (Name unit : units) {
            before.forEach(b -> places.add(Algebra.variable(new Name(Leibniz.partial(unit, b), "", ""))));
        }
        Aligned rows = new Aligned();
        rows.equal(
                Leibniz.partial(whole(number), whole(number - 1)),
                MatrixText.entries(
                        new Grid(entries.rows(), entries.columns(), places),
                        e -> ((Variable) e).name().base()));
        rows.equal("", MatrixText.entries(entries, subject.notation()::write));
        numbers(entries, rows);
        return rows.formula();
    }

    private void numbers(Grid entries, Aligned rows) {
        if (!subject.values().isEmpty()) {
            rows.row(
                    "",
                    relation(entries),
                    MatrixText.entries(entries, e -> number(e).tex()));
        }
    }

    private String relation(Grid entries) {
        return NumberText.relation(
                entries.entries().stream().allMatch(e -> number(e).exact()));
    }

    private NumberText number(Expression e) {
        return subject.notation().number(point.value(derivation.forEvaluation(e)));
    }

    private List<Block> composition() {
        if (depth < 2) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                Block.paragraph("Layers follow each other, so the Jacobian of the network is the product of theirs:"));
        Aligned rows = new Aligned();
        StringBuilder product = new StringBuilder();
        StringBuilder numbers = new StringBuilder();
        boolean exact = true;
        boolean inNumbers = !subject.values().isEmpty();
        for (int l = depth; l >= 1; l--) {
            product.append(product.length() == 0 ? "" : " \\cdot ").append(Leibniz.partial(whole(l), whole(l - 1)));
            if (inNumbers) {
                Grid each = jacobians.of(l);
                exact &= relation(each).equals("=");
                numbers.append(numbers.length() == 0 ? "" : " \\, ")
                        .append(MatrixText.entries(each, e -> number(e).tex()));
            }
        }
        rows.equal(Leibniz.partial(whole(depth), whole(0)), product.toString());
        if (inNumbers) {
            rows.row("", NumberText.relation(exact), numbers.toString());
            numbers(jacobians.product(), rows);
        }
        blocks.add(rows.formula());
        blocks.addAll(substituted());
        return blocks;
    }

    /** By the other method, where the formula can be read, and that it comes to the same. */
    private List<Block> substituted() {
        List<Expression> outputs = jacobians.substituted();
        boolean readable =
                outputs.stream().allMatch(e -> subject.notation().write(e).length() <= LONGEST)
                        && network.inputs().size() * outputs.size() <= MOST_ENTRIES;
        MatrixCheck check = MatrixCheck.of(derivation);
        if (!readable || !check.isPossible()) {
            return List.of();
        }
        Optional<Jacobian> found = jacobians.ofSubstituted(check);
        if (found.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.paragraph("By the other method the layers are put into each other first:"));
        Aligned formulas = new Aligned();
        for (int i = 0; i < outputs.size(); i++) {
            formulas.equal(network.outputs().get(i).tex(), subject.notation().write(outputs.get(i)));
        }
        blocks.add(formulas.formula());
        Aligned slopes = new Aligned();
        for (int i = 0; i < outputs.size(); i++) {
            for (int j = 0; j < network.inputs().size(); j++) {
                Expression entry = found.get().entries().get(i).get(j);
                String written = subject.notation().write(entry);
                String left = Leibniz.partial(
                        network.outputs().get(i), network.inputs().get(j));
                if (written.length() <= LONGEST_SLOPE) {
                    slopes.equal(left, written);
                    left = "";
                }
                if (!subject.values().isEmpty()) {
                    slopes.row(left, number(entry).relation(), number(entry).tex());
                } else if (!left.isEmpty()) {
                    slopes.equal(left, "\\cdots");
                }
            }
        }
        blocks.addAll(slopes.blocks(8));
        blocks.add(Block.paragraph("Both methods have been compared entry by entry; they give the same Jacobian."));
        return blocks;
    }

    private Block byOutputs() {
        List<Name> outputs = network.outputs();
        Aligned rows = new Aligned();
        Grid slopes = column(outputs.stream().map(derivation.adjoints()::right).toList());
        rows.equal(gradient(whole(depth)), partials(outputs));
        rows.equal("", MatrixText.entries(slopes, subject.notation()::write));
        numbers(column(outputs.stream().map(derivation::adjoint).toList()), rows);
        return rows.formula();
    }

    private Block byInputs() {
        Grid outputs =
                column(network.outputs().stream().map(derivation::adjoint).toList());
        Grid product = jacobians.product();
        Aligned rows = new Aligned();
        String jacobian = "\\left(" + Leibniz.partial(whole(depth), whole(0)) + "\\right)^T";
        rows.equal(gradient(whole(0)), jacobian + " \\, " + gradient(whole(depth)));
        if (!subject.values().isEmpty()) {
            Grid turned = product.transposed();
            boolean exact = relation(turned).equals("=") && relation(outputs).equals("=");
            rows.row(
                    "",
                    NumberText.relation(exact),
                    MatrixText.entries(turned, e -> number(e).tex()) + " \\, "
                            + MatrixText.entries(outputs, e -> number(e).tex()));
            numbers(turned.times(outputs), rows);
        }
        return rows.formula();
    }

    private List<Block> byParameters() {
        List<Block> blocks = new ArrayList<>();
        Set<Name> written = new LinkedHashSet<>();
        for (int l = 1; l <= depth; l++) {
            Layer layer = network.layers().get(l - 1);
            List<Name> parameters = Stream.concat(
                            layer.weights().stream().flatMap(List::stream), layer.biases().stream())
                    .distinct()
                    .filter(subject.shown()::contains)
                    .filter(written::add)
                    .toList();
            if (!parameters.isEmpty()) {
                blocks.add(byParameters(layer, parameters));
            }
        }
        return blocks;
    }

    private Block byParameters(Layer layer, List<Name> parameters) {
        boolean biased = parameters.stream().anyMatch(layer.biases()::contains);
        Name bias =
                layer.biases().stream().distinct().count() == 1 ? layer.biases().get(0) : layer.biasVector();
        String by = layer.matrix().tex() + (biased ? ",\\, " + bias.tex() : "");
        Aligned rows = new Aligned();
        rows.equal("\\nabla_{" + by + "} " + derivation.result().tex(), partials(parameters));
        Grid slopes =
                column(parameters.stream().map(derivation.adjoints()::right).toList());
        rows.equal("", MatrixText.entries(slopes, subject.notation()::write));
        numbers(column(parameters.stream().map(derivation::adjoint).toList()), rows);
        return rows.formula();
    }

    private String gradient(Name by) {
        return "\\nabla_{" + by.tex() + "} " + derivation.result().tex();
    }

    private String partials(List<Name> by) {
        Grid names =
                column(by.stream().map(n -> (Expression) Algebra.variable(n)).toList());
        return MatrixText.entries(names, e -> Leibniz.partial(derivation.result(), ((Variable) e).name()));
    }

    private static Grid column(List<Expression> entries) {
        return Grid.vector(entries, false);
    }
}
