package dev.longhand;

import dev.longhand.expr.Name;
import dev.longhand.expr.Rational;
import dev.longhand.network.Activation;
import dev.longhand.network.Example;
import dev.longhand.network.Expansion;
import dev.longhand.network.Layer;
import dev.longhand.network.Loss;
import dev.longhand.network.Network;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The loss of a network by loops over its layers, without {@link Expansion} and without a graph: an independent reading
 * of the model in double arithmetic.
 */
final class DirectForward {

    private final Network network;
    private final Map<Name, Double> parameters;
    private final StringBuilder choices = new StringBuilder();

    DirectForward(Network network, Map<Name, Double> parameters) {
        this.network = network;
        this.parameters = parameters;
    }

    /** The network's own values. */
    static Map<Name, Double> values(Network network) {
        Map<Name, Double> values = new LinkedHashMap<>();
        network.values().forEach((name, value) -> values.put(name, value(value)));
        return values;
    }

    /** Which cases were taken since this was made. */
    String choices() {
        return choices.toString();
    }

    double loss(Example example) {
        double[] signal = doubles(example.inputs());
        double[] logits = signal;
        boolean softmax = false;
        for (Layer layer : network.layers()) {
            logits = affine(layer, signal);
            softmax = layer.activation() instanceof Activation.Softmax;
            signal = activated(layer.activation(), logits);
        }
        double[] target = doubles(example.targets());
        Loss loss = network.loss().orElseThrow();
        double total = loss instanceof Loss.PerOutput each
                ? perOutput(each, signal, target)
                : crossEntropy(softmax ? logits : signal, target);
        return total + penalty();
    }

    private double[] affine(Layer layer, double[] signal) {
        double[] z = new double[layer.size()];
        for (int i = 0; i < z.length; i++) {
            List<Name> row = layer.weights().get(i);
            int first = layer.folded() ? 1 : 0;
            z[i] = layer.folded() ? parameter(row.get(0)) : 0;
            for (int j = 0; j < signal.length; j++) {
                z[i] += parameter(row.get(j + first)) * signal[j];
            }
            if (!layer.biases().isEmpty()) {
                z[i] += parameter(layer.biases().get(i));
            }
        }
        return z;
    }

    private double[] activated(Activation activation, double[] z) {
        if (activation instanceof Activation.Identity) {
            return z;
        }
        if (activation instanceof Activation.Softmax) {
            double normaliser = logSumExp(z);
            return Arrays.stream(z).map(v -> Math.exp(v - normaliser)).toArray();
        }
        if (activation instanceof Activation.Formula formula) {
            return Arrays.stream(z)
                    .map(v -> {
                        Map<Name, Double> values = new HashMap<>(parameters);
                        values.put(formula.argument(), v);
                        return new DoubleEvaluation(values, choices).at(formula.body());
                    })
                    .toArray();
        }
        Activation.Elementwise elementwise = (Activation.Elementwise) activation;
        Name argument = Name.of("z");
        return Arrays.stream(z)
                .map(v -> new DoubleEvaluation(Map.of(argument, v), choices)
                        .at(new dev.longhand.expr.Expression.Application(
                                elementwise.function(), new dev.longhand.expr.Expression.Variable(argument))))
                .toArray();
    }

    private double perOutput(Loss.PerOutput loss, double[] output, double[] target) {
        double sum = 0;
        for (int k = 0; k < output.length; k++) {
            Map<Name, Double> values = Map.of(Loss.OUTPUT, output[k], Loss.TARGET, target[k]);
            sum += new DoubleEvaluation(values, choices).at(loss.term());
        }
        return loss.mean() ? sum / output.length : sum;
    }

    private static double crossEntropy(double[] logits, double[] target) {
        double normaliser = logSumExp(logits);
        double sum = 0;
        for (int k = 0; k < logits.length; k++) {
            sum -= target[k] * (logits[k] - normaliser);
        }
        return sum;
    }

    private static double logSumExp(double[] z) {
        double largest = Arrays.stream(z).max().orElseThrow();
        return largest
                + Math.log(Arrays.stream(z).map(v -> Math.exp(v - largest)).sum());
    }

    private double penalty() {
        if (network.penalty().isEmpty()) {
            return 0;
        }
        Set<Name> weights = new HashSet<>();
        for (Layer layer : network.layers()) {
            layer.weights().forEach(row -> weights.addAll(row.subList(layer.folded() ? 1 : 0, row.size())));
        }
        Rational rate = Objects.requireNonNull(
                network.settings().get(network.penalty().get().rate()));
        double squares =
                weights.stream().mapToDouble(w -> parameter(w) * parameter(w)).sum();
        return value(rate) / 2 * squares;
    }

    private double parameter(Name name) {
        return Objects.requireNonNull(parameters.get(name), () -> name + " has no value");
    }

    private static double[] doubles(List<Rational> values) {
        return values.stream().mapToDouble(DirectForward::value).toArray();
    }

    private static double value(Rational value) {
        return value.numerator().doubleValue() / value.denominator().doubleValue();
    }
}
