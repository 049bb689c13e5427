package dev.longhand.derivation;

import dev.longhand.derivation.MatrixTerm.Block;
import dev.longhand.derivation.MatrixTerm.Hadamard;
import dev.longhand.derivation.MatrixTerm.Sum;
import dev.longhand.derivation.MatrixTerm.Transpose;
import dev.longhand.expr.Algebra;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Name;
import dev.longhand.expr.Substitution;
import dev.longhand.network.Activation;
import dev.longhand.network.Layer;
import dev.longhand.network.Network;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Forward and backward pass of a network in matrices, in its own convention. With m units over n inputs: z = W a + b, delta
 * = (W^T delta') ⊙ f'(z), dL/dW = delta a^T for columns; z = a W^T + b, delta = (delta' W) ⊙ f'(z), dL/dW = delta^T a for rows
 * (Goodfellow, Bengio and Courville 2016, "Deep Learning", section 6.5).
 */
public final class MatrixView {

    private final Network network;
    private final Derivation derivation;
    private final boolean row;

    private MatrixView(Network network, Derivation derivation) {
        this.network = network;
        this.derivation = derivation;
        this.row = network.convention() == Network.Convention.ROW;
    }

    /** The layers from the first to the last; unchecked, see {@link MatrixCheck}. */
    public static List<LayerSteps> of(Network network, Derivation derivation) {
        MatrixView view = new MatrixView(network, derivation);
        List<LayerSteps> layers = new ArrayList<>();
        for (int i = 0; i < network.layers().size(); i++) {
            layers.add(view.layer(i));
        }
        return List.copyOf(layers);
    }

    private LayerSteps layer(int index) {
        Layer layer = network.layers().get(index);
        Block inputs = inputs(index);
        List<MatrixStep> blocks = new ArrayList<>();
        blocks.add(weights(layer, inputs));
        if (!layer.biases().isEmpty()) {
            blocks.add(biases(layer));
        }
        if (layer.activation() instanceof Activation.Formula formula
                && !formula.trainable().isEmpty()) {
            List<Name> trainable = formula.trainable();
            Name whole = trainable.size() == 1 ? trainable.get(0) : Name.of("\\theta");
            blocks.add(new MatrixStep(
                    whole, names(trainable), scalars(names(trainable)), Optional.empty(), Optional.empty()));
        }
        return new LayerSteps(affine(layer, inputs), delta(index), blocks);
    }

    private Block inputs(int index) {
        Name whole = index == 0
                ? network.inputVector()
                : network.layers().get(index - 1).activationVector();
        List<Name> members =
                index == 0 ? network.inputs() : network.layers().get(index - 1).activations();
        List<Expression> entries = new ArrayList<>();
        boolean folded = network.layers().get(index).folded();
        if (folded) {
            entries.add(Algebra.ONE);
        }
        members.forEach(name -> entries.add(Algebra.variable(name)));
        return new Block(
                folded ? new MatrixSymbol.WithOne(whole) : new MatrixSymbol.Whole(whole), Grid.vector(entries, row));
    }

    private MatrixTerm affine(Layer layer, Block inputs) {
        Block weights = new Block(new MatrixSymbol.Whole(layer.matrix()), Grid.of(layer.weights()));
        MatrixTerm product =
                row ? MatrixTerm.product(inputs, new Transpose(weights)) : MatrixTerm.product(weights, inputs);
        if (layer.biases().isEmpty()) {
            return product;
        }
        return new Sum(product, new Block(new MatrixSymbol.Whole(layer.biasVector()), names(layer.biases())));
    }

    private MatrixStep delta(int index) {
        Layer layer = network.layers().get(index);
        Grid names = names(layer.preActivations());
        boolean last = index == network.layers().size() - 1;
        boolean simplified = layer.preActivations().stream().anyMatch(derivation.adjoints()::isSimplified);
        Optional<MatrixTerm> term = Optional.empty();
        if (!last) {
            MatrixTerm fromNext = fromNext(index);
            term = layer.activation() instanceof Activation.Softmax
                    ? Optional.empty()
                    : Optional.of(activated(layer, fromNext));
        } else if (!simplified && !layer.preActivationVector().equals(layer.activationVector())) {
            if (!(layer.activation() instanceof Activation.Softmax)) {
                Grid slopes = scalars(names(layer.activations()));
                term = Optional.of(
                        activated(layer, new Block(new MatrixSymbol.Slope(layer.activationVector()), slopes)));
            }
        }
        Optional<Name> by = last
                ? Optional.empty()
                : Optional.of(network.layers().get(index + 1).preActivationVector());
        return new MatrixStep(layer.preActivationVector(), names, throughActivations(layer, names), by, term);
    }

    /** The derivatives by pre-activations, those by activations put in: only the former have a name in matrices. */
    private Grid throughActivations(Layer layer, Grid names) {
        Map<Name, Expression> inner = new HashMap<>();
        for (Name activation : layer.activations()) {
            if (!layer.preActivations().contains(activation)
                    && derivation.adjoint(activation) instanceof Expression.Variable v) {
                inner.put(v.name(), derivation.adjoints().right(activation));
            }
        }
        Grid scalars = scalars(names);
        return new Grid(
                scalars.rows(),
                scalars.columns(),
                scalars.entries().stream().map(e -> Substitution.in(e, inner)).toList());
    }

    /** The derivative by the activations of a layer, from that by the pre-activations of the next. */
    private MatrixTerm fromNext(int index) {
        Layer next = network.layers().get(index + 1);
        List<List<Name>> rows = next.weights();
        MatrixSymbol symbol = new MatrixSymbol.Whole(next.matrix());
        if (next.folded()) {
            rows = rows.stream().map(r -> r.subList(1, r.size())).toList();
            symbol = new MatrixSymbol.WithoutBiases(next.matrix());
        }
        Block weights = new Block(symbol, Grid.of(rows));
        return row
                ? MatrixTerm.product(deltaOf(next), weights)
                : MatrixTerm.product(new Transpose(weights), deltaOf(next));
    }

    private MatrixTerm activated(Layer layer, MatrixTerm slope) {
        if (layer.activation() instanceof Activation.Identity) {
            return slope;
        }
        List<Expression> entries = new ArrayList<>();
        for (int i = 0; i < layer.size(); i++) {
            entries.add(derivation.partial(
                    layer.activations().get(i), layer.preActivations().get(i)));
        }
        Name whole = layer.preActivationVector();
        MatrixSymbol symbol = layer.activation() instanceof Activation.Elementwise e
                ? new MatrixSymbol.SlopeAt(e.function(), whole)
                : new MatrixSymbol.OwnSlope(layer.activationVector(), whole);
        return new Hadamard(slope, new Block(symbol, Grid.vector(entries, row)));
    }

    private Block deltaOf(Layer layer) {
        List<Expression> entries =
                layer.preActivations().stream().map(derivation::adjoint).toList();
        return new Block(new MatrixSymbol.Delta(layer.preActivationVector()), Grid.vector(entries, row));
    }

    private MatrixStep weights(Layer layer, Block inputs) {
        Grid names = Grid.of(layer.weights());
        Block delta = deltaOf(layer);
        MatrixTerm outer = row
                ? MatrixTerm.product(new Transpose(delta), inputs)
                : MatrixTerm.product(delta, new Transpose(inputs));
        MatrixTerm term = network.penalty()
                .<MatrixTerm>map(p -> new Sum(outer, penalised(p.rate(), layer)))
                .orElse(outer);
        return new MatrixStep(
                layer.matrix(), names, scalars(names), Optional.of(layer.preActivationVector()), Optional.of(term));
    }

    private static Block penalised(Name rate, Layer layer) {
        List<Expression> entries = new ArrayList<>();
        for (List<Name> weights : layer.weights()) {
            for (int j = 0; j < weights.size(); j++) {
                entries.add(
                        j == 0 && layer.folded()
                                ? Algebra.ZERO
                                : Algebra.product(Algebra.variable(rate), Algebra.variable(weights.get(j))));
            }
        }
        return new Block(
                new MatrixSymbol.Penalised(rate, layer.matrix(), layer.folded()),
                new Grid(layer.size(), layer.weights().get(0).size(), entries));
    }

    private MatrixStep biases(Layer layer) {
        List<Name> distinct = List.copyOf(new LinkedHashSet<>(layer.biases()));
        Grid names = names(distinct);
        Optional<Name> by = Optional.of(layer.preActivationVector());
        Optional<MatrixTerm> term = Optional.empty();
        if (distinct.size() == layer.size()) {
            term = Optional.of(deltaOf(layer));
        } else if (distinct.size() == 1) {
            Block delta = deltaOf(layer);
            List<Expression> ones =
                    layer.biases().stream().map(b -> (Expression) Algebra.ONE).toList();
            Block one = new Block(new MatrixSymbol.Ones(), Grid.vector(ones, false));
            term = Optional.of(row ? MatrixTerm.product(delta, one) : MatrixTerm.product(new Transpose(one), delta));
        }
        return new MatrixStep(
                distinct.size() == 1 ? distinct.get(0) : layer.biasVector(), names, scalars(names), by, term);
    }

    private Grid names(List<Name> names) {
        return Grid.vector(names.stream().map(Algebra::variable).toList(), row);
    }

    private Grid scalars(Grid names) {
        return new Grid(
                names.rows(),
                names.columns(),
                names.entries().stream()
                        .map(e -> derivation.adjoints().right(((Expression.Variable) e).name()))
                        .toList());
    }
}
