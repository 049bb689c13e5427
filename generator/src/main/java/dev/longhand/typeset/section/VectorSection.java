package dev.longhand.typeset.section;

import dev.longhand.derivation.Grid;
import dev.longhand.derivation.LayerSteps;
import dev.longhand.derivation.MatrixView;
import dev.longhand.derivation.index.OpenNames;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Expression.Variable;
import dev.longhand.expr.Name;
import dev.longhand.expr.Quantity;
import dev.longhand.latex.NumberText;
import dev.longhand.network.Activation;
import dev.longhand.network.Layer;
import dev.longhand.network.Network;
import dev.longhand.typeset.block.Block;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Each layer as vectors, with what is in them, and the network put into one formula. */
final class VectorSection {

    private final Subject subject;
    private final Network network;
    private final OpenNames names;
    private final MatrixText text;
    private final Map<Name, Quantity> values;

    VectorSection(Subject subject, OpenNames names) {
        this.subject = subject;
        this.network = subject.network();
        this.names = names;
        this.text = new MatrixText(subject.derivation().result(), subject.notation());
        this.values = subject.values();
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Formula(arrows()));
        blocks.add(definition(network.inputVector(), MatrixNumbers.vector(network, network.inputs())));
        List<LayerSteps> steps = MatrixView.of(network, subject.derivation());
        for (int i = 0; i < steps.size(); i++) {
            blocks.addAll(layer(network.layers().get(i), steps.get(i)));
        }
        blocks.addAll(byMatrix());
        new NestedText(subject).block().ifPresent(blocks::add);
        return blocks;
    }

    /** The network as a chain of arrows from the inputs to the loss. */
    private String arrows() {
        StringBuilder chain = new StringBuilder(network.inputVector().tex());
        for (Layer layer : network.layers()) {
            String weights = layer.matrix().tex()
                    + (layer.biases().isEmpty()
                            ? ""
                            : ",\\, " + layer.biasVector().tex());
            chain.append(" \\xrightarrow{")
                    .append(weights)
                    .append("} ")
                    .append(layer.preActivationVector().tex());
            if (!(layer.activation() instanceof Activation.Identity)) {
                chain.append(MatrixNumbers.arrow(layer, subject.notation()))
                        .append(layer.activationVector().tex());
            }
        }
        return chain.append(" \\rightarrow ")
                .append(subject.derivation().result().tex())
                .toString();
    }

    private List<Block> layer(Layer layer, LayerSteps steps) {
        List<Block> blocks = new ArrayList<>();
        String affine = layer.preActivationVector().tex() + " = " + text.compact(steps.affine());
        String activated = activated(layer)
                .map(a -> ",\\quad " + layer.activationVector().tex() + " = " + a)
                .orElse("");
        blocks.add(new Block.Formula(affine + activated));
        blocks.add(definition(layer.matrix(), Grid.of(layer.weights())));
        Name first =
                layer.biases().isEmpty() ? layer.biasVector() : layer.biases().get(0);
        boolean named = layer.size() > 1 || !layer.biasVector().equals(first);
        if (!layer.biases().isEmpty() && (named || !values.isEmpty())) {
            blocks.add(definition(layer.biasVector(), MatrixNumbers.vector(network, layer.biases())));
        }
        return blocks;
    }

    /** What a layer makes of its pre-activations; nothing for the identity and for own formulas. */
    private Optional<String> activated(Layer layer) {
        Expression sums = new Variable(layer.preActivationVector());
        if (layer.activation() instanceof Activation.Elementwise e) {
            return Optional.of(subject.notation().write(new Expression.Application(e.function(), sums)));
        }
        return layer.activation() instanceof Activation.Softmax
                ? Optional.of("\\mathrm{softmax}(" + layer.preActivationVector().tex() + ")")
                : Optional.empty();
    }

    /** Whole = entries = numbers. */
    private Block definition(Name whole, Grid entries) {
        String symbols = text.matrix(entries);
        boolean same = entries.entries().equals(List.of(new Variable(whole)));
        String named = same && !values.isEmpty() ? "" : " = " + symbols;
        String numbers = "";
        if (!values.isEmpty()) {
            boolean exact = entries.entries().stream().allMatch(e -> number(e).exact());
            numbers = " " + NumberText.relation(exact) + " "
                    + MatrixText.entries(entries, e -> number(e).tex());
        }
        return new Block.Formula(whole.tex() + named + numbers);
    }

    private NumberText number(Expression e) {
        return subject.notation().number(Objects.requireNonNull(values.get(((Variable) e).name())));
    }

    /** What entries are called where the names do not say their places. */
    private List<Block> byMatrix() {
        Set<String> wholes = new LinkedHashSet<>();
        for (Layer layer : network.layers()) {
            if (names.byMatrix(layer)) {
                wholes.add(layer.matrix().tex());
            }
            addVector(layer.biases(), layer.biasVector(), wholes);
            addVector(layer.preActivations(), layer.preActivationVector(), wholes);
            addVector(layer.activations(), layer.activationVector(), wholes);
        }
        return wholes.isEmpty()
                ? List.of()
                : List.of(Block.paragraph(
                        "Where names do not count from 1 in the order of rows and columns, a general entry is named after"
                                + " its matrix or vector: ",
                        String.join(",\\ ", wholes),
                        "."));
    }

    private void addVector(List<Name> members, Name whole, Set<String> wholes) {
        if (names.byVector(members)) {
            wholes.add(whole.tex());
        }
    }
}
