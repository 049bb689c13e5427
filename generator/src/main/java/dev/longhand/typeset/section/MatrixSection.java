package dev.longhand.typeset.section;

import dev.longhand.derivation.Adjoints;
import dev.longhand.derivation.Grid;
import dev.longhand.derivation.LayerSteps;
import dev.longhand.derivation.MatrixCheck;
import dev.longhand.derivation.MatrixStep;
import dev.longhand.derivation.MatrixTerm;
import dev.longhand.derivation.MatrixView;
import dev.longhand.derivation.OutputGradient;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Expression.Variable;
import dev.longhand.expr.Name;
import dev.longhand.network.Activation;
import dev.longhand.network.Layer;
import dev.longhand.typeset.block.Aligned;
import dev.longhand.typeset.block.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The network in matrices: each layer as one equation, and each derivative from Leibniz' product by its entries and small
 * matrices to its short form and its numbers.
 */
public final class MatrixSection {

    /** Equations of more units are too many to stand beside another one. */
    private static final int MOST_BESIDE = 6;

    private final Subject subject;
    private final Name loss;
    private final MatrixText text;
    private final MatrixNumbers numbers;
    private final List<LayerSteps> layers;
    private final MatrixCheck check;

    /** Finds the steps of a subject in matrices, layer by layer. */
    public MatrixSection(Subject subject) {
        this.subject = subject;
        this.loss = subject.derivation().result();
        this.text = new MatrixText(loss, subject.notation());
        this.numbers = new MatrixNumbers(subject, text);
        this.layers = MatrixView.of(subject.network(), subject.derivation());
        this.check = MatrixCheck.of(subject.derivation());
    }

    /** All layers forward, then from the last layer to the first that has a parameter shown. */
    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>(forward());
        for (int i = layers.size() - 1; i >= 0; i--) {
            blocks.addAll(backward(i));
        }
        blocks.addAll(ofOutput());
        return blocks;
    }

    /** Numbers times matrices, where there is one output. */
    public List<Block> ofOutput() {
        return check.isPossible()
                ? OutputGradient.of(subject.network(), subject.derivation(), check)
                        .map(gradient -> new OutputSection(subject, text, gradient).blocks())
                        .orElse(List.of())
                : List.of();
    }

    /** Each layer as an equation. */
    public List<Block> forward() {
        List<Block> blocks = new ArrayList<>();
        if (!check.isPossible()) {
            blocks.add(Block.paragraph(
                    "No point was found at which all values are defined, so that the matrices could not be"
                            + " checked; they are not shown."));
            return blocks;
        }
        blocks.addAll(symbols());
        for (int i = 0; i < layers.size(); i++) {
            Layer layer = subject.network().layers().get(i);
            check.verifyForward(layers.get(i).delta().names(), layers.get(i).affine());
            blocks.addAll(forward(layer, layers.get(i)));
        }
        return blocks;
    }

    /** The derivatives of a layer; none before the first layer that has a parameter shown. */
    public List<Block> backward(int layer) {
        List<Block> blocks = new ArrayList<>();
        if (!check.isPossible() || layer < firstShown()) {
            return blocks;
        }
        LayerSteps steps = layers.get(layer);
        check.verify(steps.delta());
        blocks.add(fold(steps.delta(), Optional.of(subject.network().layers().get(layer))));
        for (MatrixStep step : steps.blocks()) {
            if (isShown(step)) {
                check.verify(step);
                blocks.add(fold(step, Optional.empty()));
            }
        }
        return blocks;
    }

    private List<Block> symbols() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.paragraph(
                "", "\\odot", " multiplies entry by entry, and a function of a vector is taken of each entry."));
        for (Layer layer : subject.network().layers()) {
            if (layer.folded()) {
                blocks.add(Block.paragraph(
                        "Column 0 of ",
                        layer.matrix().tex(),
                        " holds the biases; ",
                        MatrixText.withoutBiases(layer.matrix()),
                        " is the matrix without it. The inputs get a one in front, which a tilde shows."));
            }
        }
        return blocks;
    }

    private int firstShown() {
        for (int i = 0; i < layers.size(); i++) {
            if (layers.get(i).blocks().stream().anyMatch(this::isShown)) {
                return i;
            }
        }
        return layers.size();
    }

    private boolean isShown(MatrixStep step) {
        return step.names().entries().stream().anyMatch(e -> subject.shown().contains(((Variable) e).name()));
    }

    private List<Block> forward(Layer layer, LayerSteps steps) {
        Grid names = steps.delta().names();
        String whole = layer.preActivationVector().tex();
        List<Block> blocks = new ArrayList<>();
        Aligned rows = new Aligned();
        if (layer.size() > 1 && layer.size() <= MOST_BESIDE) {
            blocks.add(new Block.Formula(scalars(layer) + " \\quad\\Rightarrow\\quad " + whole + " = "
                    + text.compact(steps.affine()) + " = " + text.named(steps.affine())));
            rows.equal(whole, text.matrix(steps.affine().grid()));
        } else {
            rows.equal(whole, text.compact(steps.affine()));
            rows.equal("", text.named(steps.affine()));
            rows.equal("", text.matrix(steps.affine().grid()));
        }
        rows.row("", "=", text.matrix(names) + arrow(layer));
        blocks.add(rows.formula());
        numbers.forward(layer, steps).ifPresent(blocks::add);
        return blocks;
    }

    /** One equation for each unit, to stand beside the one of the layer. */
    private String scalars(Layer layer) {
        List<String> equations = new ArrayList<>();
        for (Name name : layer.preActivations()) {
            Expression right = subject.derivation()
                    .definitions()
                    .definition(name)
                    .orElseThrow()
                    .right();
            equations.add(name.tex() + " &= " + subject.notation().write(right));
        }
        return "\\begin{aligned}\n" + String.join(" \\\\\n", equations) + "\n\\end{aligned}";
    }

    /** What the activation makes of the pre-activations: nothing for the identity. */
    private String arrow(Layer layer) {
        if (layer.activation() instanceof Activation.Identity) {
            return "";
        }
        Grid shape = MatrixNumbers.vector(subject.network(), layer.activations());
        List<Expression> rights = layer.activations().stream()
                .map(a -> subject.derivation()
                        .definitions()
                        .definition(a)
                        .orElseThrow()
                        .right())
                .toList();
        Grid right = new Grid(shape.rows(), shape.columns(), rights);
        return MatrixNumbers.arrow(layer, subject.notation()) + text.matrix(right) + " = " + text.matrix(shape) + " = "
                + layer.activationVector().tex();
    }

    private Block fold(MatrixStep step, Optional<Layer> delta) {
        String slope = Leibniz.partial(loss, step.of());
        String left = delta.isPresent() ? Adjoints.adjointName(step.of()).tex() : slope;
        Aligned rows = new Aligned();
        String leibniz = delta.map(layer -> leibniz(step, layer)).orElseGet(() -> leibniz(step));
        rows.equal(left, delta.isPresent() ? slope + leibniz : leibniz.replaceFirst("^ = ", ""));
        rows.equal("", MatrixText.entries(step.names(), e -> Leibniz.partial(loss, ((Variable) e).name())));
        String scalars = text.matrix(step.scalars());
        rows.equal("", scalars);
        step.term().ifPresent(term -> {
            String written = text.written(term);
            if (!written.equals(scalars)) {
                rows.equal("", written);
            }
            MatrixTerm.RowWise.of(term).ifPresent(byRows -> {
                check.verify(step.from(byRows));
                rows.equal("", text.rowWise(byRows));
            });
            rows.equal("", text.compact(term));
        });
        List<Block> blocks = new ArrayList<>();
        blocks.add(rows.formula());
        numbers.slope(left, step).ifPresent(blocks::add);
        if (delta.isEmpty()) {
            blocks.add(numbers.update(step));
        }
        return new Block.Fold(slope, blocks);
    }

    /** The product for a layer's pre-activations: through the next layer's, or through its own activations. */
    private String leibniz(MatrixStep step, Layer layer) {
        if (step.by().isPresent()) {
            return " = " + product(step.by().get(), step.of());
        }
        return layer.activationVector().equals(step.of()) ? "" : " = " + product(layer.activationVector(), step.of());
    }

    private String leibniz(MatrixStep step) {
        return step.by().map(by -> product(by, step.of())).orElseGet(() -> Leibniz.partial(loss, step.of()));
    }

    private String product(Name between, Name by) {
        return Leibniz.partial(loss, between) + " \\cdot " + Leibniz.partial(between, by);
    }
}
