package dev.longhand.codegen;

import dev.longhand.expr.Composite;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Expression.Application;
import dev.longhand.expr.Function;
import dev.longhand.expr.Name;
import dev.longhand.expr.Operands;
import dev.longhand.expr.OperationCount;
import dev.longhand.expr.Primitive;
import dev.longhand.network.Activation;
import dev.longhand.network.Layer;
import dev.longhand.network.Loss;
import dev.longhand.network.Network;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;

/**
 * What backpropagation as in textbooks costs for loss and gradient of one example, each operation counted once (division
 * 4, call 20). A layer from n to m units: forward n m multiplications and additions; weight gradients n m
 * multiplications; back to the layer before, if there is one, n m multiplications and n (m - 1) additions.
 */
final class TextbookCost {

    private static final int DIVISION = 4;
    private static final int CALL = 20;
    private static final int UNKNOWN = -1;

    private TextbookCost() {}

    /** Nothing for plain functions, and where an activation or the loss is a formula of the user's. */
    static OptionalInt of(Network network) {
        if (network.loss().isEmpty()) {
            return OptionalInt.empty();
        }
        List<Layer> layers = network.layers();
        int before = network.inputs().size();
        int total = 0;
        for (int i = 0; i < layers.size(); i++) {
            Layer layer = layers.get(i);
            int cost = i + 1 < layers.size()
                    ? activation(layer, false)
                    : last(layer, network.loss().get());
            if (cost == UNKNOWN) {
                return OptionalInt.empty();
            }
            total += affine(layer, before, i == 0) + cost;
            before = layer.size();
        }
        return OptionalInt.of(total + shared(layers) + penalty(network));
    }

    private static int affine(Layer layer, int before, boolean first) {
        int weights = before * layer.size();
        boolean biased = layer.folded() || !layer.biases().isEmpty();
        int forward = weights + (biased ? weights : weights - layer.size());
        int back = first ? 0 : weights + before * (layer.size() - 1);
        return forward + weights + back;
    }

    /** An addition for each further place of a parameter. */
    private static int shared(List<Layer> layers) {
        List<Name> places = new ArrayList<>();
        for (Layer layer : layers) {
            layer.weights().forEach(places::addAll);
            places.addAll(layer.biases());
        }
        return places.size() - new HashSet<>(places).size();
    }

    /** Squares and their sum, times half the rate; and a multiplication and addition for each derivative. */
    private static int penalty(Network network) {
        if (network.penalty().isEmpty()) {
            return 0;
        }
        HashSet<Name> weights = new HashSet<>();
        for (Layer layer : network.layers()) {
            layer.weights().forEach(row -> weights.addAll(layer.folded() ? row.subList(1, row.size()) : row));
        }
        return 4 * weights.size() + 2;
    }

    /** f, and the adjoint times f'; {@code joined} when the loss takes the derivative with its own. */
    private static int activation(Layer layer, boolean joined) {
        int units = layer.size();
        if (layer.activation() instanceof Activation.Identity) {
            return 0;
        }
        if (layer.activation() instanceof Activation.Softmax) {
            int forward = (units - 1) + units + units * CALL + (units - 1) + DIVISION + units;
            return joined ? forward : forward + 4 * units - 1;
        }
        if (layer.activation() instanceof Activation.Elementwise e) {
            return units * (joined ? CALL + DIVISION + 2 : elementwise(e.function()));
        }
        return UNKNOWN;
    }

    private static int elementwise(Function function) {
        if (function instanceof Composite c) {
            // a choice between the adjoint and zero needs no multiplication
            boolean relu = c.label().equals("relu");
            return written(c.body()) + written(c.slope()) + (relu ? 0 : 1);
        }
        Expression value = new Application(function, Composite.ARGUMENT);
        return written(value) + written(function.derivative(Composite.ARGUMENT, Composite.VALUE)) + 1;
    }

    /** Operations with the sigmoid as 1 / (1 + exp(-z)) and softplus as log(1 + exp(z)). */
    private static int written(Expression e) {
        int[] count = {OperationCount.of(e)};
        Operands.walk(e, part -> {
            if (part instanceof Application a && a.function() == Primitive.SIGMOID) {
                count[0] += DIVISION + 2;
            } else if (part instanceof Application a && a.function() == Primitive.SOFTPLUS) {
                count[0] += CALL + 1;
            }
        });
        return count[0];
    }

    private static int last(Layer layer, Loss loss) {
        int k = layer.size();
        if (loss instanceof Loss.CrossEntropy c) {
            int free = c.targetsSumToOne() ? 0 : 3 * k - 2;
            int joined = (k - 1) + 4 * k + 2 * k + DIVISION + k * CALL + CALL + free;
            return layer.activation() instanceof Activation.Softmax ? joined : plus(joined, activation(layer, false));
        }
        Loss.PerOutput each = (Loss.PerOutput) loss;
        return switch (loss.label()) {
            case "half squared error" -> plus(3 * k, activation(layer, false));
            case "squared error" -> plus(4 * k - 1, activation(layer, false));
            case "mean squared error" -> plus(4 * k, activation(layer, false));
            case "absolute error", "huber" -> plus(k * composite(each.term()) + k - 1, activation(layer, false));
            case "binary cross-entropy" ->
                layer.activation() instanceof Activation.Elementwise e && e.function() == Primitive.SIGMOID
                        ? k * (2 * CALL + 7) + k - 1 + activation(layer, true)
                        : UNKNOWN;
            case "binary cross-entropy on logits" ->
                plus(k * (3 * CALL + DIVISION + 6) + k - 1, activation(layer, false));
            default -> UNKNOWN;
        };
    }

    /** The residual, and value and slope of the function that is taken of it. */
    private static int composite(Expression term) {
        int cost = 0;
        for (Expression operand : Operands.of(term)) {
            cost += OperationCount.of(operand);
        }
        return term instanceof Application a && a.function() instanceof Composite c
                ? cost + written(c.body()) + written(c.slope())
                : cost;
    }

    private static int plus(int loss, int activation) {
        return activation == UNKNOWN ? UNKNOWN : loss + activation;
    }
}
