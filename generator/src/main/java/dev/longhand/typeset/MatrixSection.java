package dev.longhand.typeset;

import dev.longhand.derivation.Adjoints;
import dev.longhand.derivation.Grid;
import dev.longhand.derivation.LayerSteps;
import dev.longhand.derivation.MatrixCheck;
import dev.longhand.derivation.MatrixStep;
import dev.longhand.derivation.MatrixView;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Expression.Variable;
import dev.longhand.expr.Name;
import dev.longhand.network.Activation;
import dev.longhand.network.Layer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The network in matrices: each layer as one equation, and each derivative from Leibniz' product by its entries and small
 * matrices to its short form and its numbers.
 */
final class MatrixSection {

    private final Subject subject;
    private final Name loss;
    private final MatrixText text;
    private final MatrixNumbers numbers;

    MatrixSection(Subject subject) {
        this.subject = subject;
        this.loss = subject.derivation().result();
        this.text = new MatrixText(loss, subject.notation());
        this.numbers = new MatrixNumbers(subject, text);
    }

    /** All layers forward, then from the last layer to the first that has a parameter shown. */
    List<Block> blocks() {
        List<LayerSteps> layers = MatrixView.of(subject.network(), subject.derivation());
        MatrixCheck check = MatrixCheck.of(subject.derivation());
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
        for (int i = layers.size() - 1; i >= firstShown(layers); i--) {
            List<MatrixStep> steps = new ArrayList<>(layers.get(i).blocks());
            steps.removeIf(step -> !isShown(step));
            check.verify(layers.get(i).delta());
            blocks.add(fold(
                    layers.get(i).delta(),
                    Optional.of(subject.network().layers().get(i))));
            for (MatrixStep step : steps) {
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

    private int firstShown(List<LayerSteps> layers) {
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
        Aligned rows = new Aligned();
        rows.equal(whole, text.compact(steps.affine()));
        rows.equal("", text.named(steps.affine()));
        rows.equal("", text.matrix(steps.affine().grid()));
        rows.row("", "=", text.matrix(names) + arrow(layer));
        List<Block> blocks = new ArrayList<>(List.of(rows.formula()));
        numbers.forward(layer, steps).ifPresent(blocks::add);
        return blocks;
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
