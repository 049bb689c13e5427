package dev.longhand.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;

/** A network file made at random, and the loss of its one example worked out with plain matrices beside the reader. */
final class RandomNetwork {

    private static final List<String> ACTIVATIONS = List.of(
            "identity",
            "relu",
            "leaky relu",
            "elu",
            "sigmoid",
            "tanh",
            "softplus",
            "silu",
            "gelu tanh",
            "{formula: z / (1 + exp(-z))}");

    private final Random random;
    private final StringBuilder file = new StringBuilder();
    private final List<double[]> weights = new ArrayList<>();
    private double loss;

    RandomNetwork(long seed) {
        random = new Random(seed);
        int inputs = 1 + random.nextInt(4);
        int layers = 1 + random.nextInt(3);
        boolean row = random.nextBoolean();
        double[] values = numbers(inputs);
        double[] given = values;
        file.append("convention: ").append(row ? "row" : "column").append("\n");
        file.append("inputs: ").append(inputs).append("\nlayers:\n");
        for (int i = 1; i < layers; i++) {
            values = layer(values, 1 + random.nextInt(4), ACTIVATIONS.get(random.nextInt(ACTIVATIONS.size())));
        }
        finish(values, given);
    }

    String file() {
        return file.toString();
    }

    double loss() {
        return loss;
    }

    private double[] layer(double[] inputs, int size, String activation) {
        int biases = random.nextInt(4);
        String kind = List.of("b", "folded", "none", "own").get(biases);
        double[][] matrix = new double[size][inputs.length];
        double[] bias = new double[size];
        double shared = number();
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            matrix[i] = numbers(inputs.length);
            bias[i] = kind.equals("none") ? 0 : kind.equals("b") ? shared : number();
            weights.add(matrix[i]);
            rows.add(list(matrix[i], kind.equals("folded") ? number(bias[i]) + ", " : ""));
        }
        int number = (int) file.chars().filter(c -> c == '\n').count();
        file.append("  - {size: ").append(size).append(", activation: ").append(activation);
        file.append(", weights: 'w^{(").append(number).append(")}_{ij}'");
        if (!kind.equals("own")) {
            file.append(", biases: ").append(kind.equals("b") ? "c_" + number : kind);
        }
        file.append(", values: {weights: [").append(String.join(", ", rows)).append("]");
        if (kind.equals("own")) {
            file.append(", biases: ").append(list(bias, ""));
        } else if (kind.equals("b")) {
            file.append(", biases: ").append(number(shared));
        }
        file.append("}}\n");
        double[] sums = new double[size];
        for (int i = 0; i < size; i++) {
            sums[i] = bias[i];
            for (int j = 0; j < inputs.length; j++) {
                sums[i] += matrix[i][j] * inputs[j];
            }
        }
        if (activation.equals("softmax")) {
            double total = 0;
            for (double z : sums) {
                total += Math.exp(z);
            }
            for (int i = 0; i < size; i++) {
                sums[i] = Math.exp(sums[i]) / total;
            }
            return sums;
        }
        DoubleUnaryOperator function = function(activation);
        for (int i = 0; i < size; i++) {
            sums[i] = function.applyAsDouble(sums[i]);
        }
        return sums;
    }

    private static DoubleUnaryOperator function(String activation) {
        return switch (activation) {
            case "identity" -> z -> z;
            case "relu" -> z -> Math.max(0, z);
            case "leaky relu" -> z -> z > 0 ? z : z / 100;
            case "elu" -> z -> z > 0 ? z : Math.exp(z) - 1;
            case "sigmoid" -> z -> 1 / (1 + Math.exp(-z));
            case "tanh" -> Math::tanh;
            case "softplus" -> z -> Math.log(1 + Math.exp(z));
            case "gelu tanh" -> z -> z / 2 * (1 + Math.tanh(Math.sqrt(2 / Math.PI) * (z + 0.044715 * z * z * z)));
            default -> z -> z / (1 + Math.exp(-z));
        };
    }

    private void finish(double[] before, double[] inputs) {
        int size = 1 + random.nextInt(3);
        switch (random.nextInt(6)) {
            case 0 -> squares(layer(before, size, "identity"), inputs, "half squared error", 0.5);
            case 1 -> squares(layer(before, size, "tanh"), inputs, "mean squared error", 1.0 / size);
            case 2 -> squares(layer(before, size, "sigmoid"), inputs, "{kind: squared error, terms: T_i}", 1);
            case 3 -> binary(layer(before, size, "sigmoid"), inputs);
            case 4 -> entropy(layer(before, size + 1, "softmax"), inputs);
            default -> {
                double[] logits = layer(before, size + 1, "identity");
                double total = 0;
                for (double z : logits) {
                    total += Math.exp(z);
                }
                for (int i = 0; i < logits.length; i++) {
                    logits[i] = Math.exp(logits[i]) / total;
                }
                entropy(logits, inputs);
            }
        }
        if (random.nextBoolean()) {
            file.append("l2: 0.25\n");
            for (double[] row : weights) {
                for (double w : row) {
                    loss += 0.125 * w * w;
                }
            }
        }
    }

    private void squares(double[] outputs, double[] inputs, String kind, double factor) {
        double[] targets = numbers(outputs.length);
        for (int i = 0; i < outputs.length; i++) {
            loss += factor * (outputs[i] - targets[i]) * (outputs[i] - targets[i]);
        }
        end(kind, inputs, targets);
    }

    private void binary(double[] outputs, double[] inputs) {
        double[] targets = new double[outputs.length];
        for (int i = 0; i < outputs.length; i++) {
            targets[i] = random.nextInt(5) / 4.0;
            loss -= targets[i] * Math.log(outputs[i]) + (1 - targets[i]) * Math.log(1 - outputs[i]);
        }
        end("binary cross-entropy", inputs, targets);
    }

    private void entropy(double[] outputs, double[] inputs) {
        boolean free = random.nextBoolean();
        double[] targets = new double[outputs.length];
        targets[0] = free ? 0.75 : 0.25;
        targets[1] = 0.75;
        for (int i = 0; i < outputs.length; i++) {
            loss -= targets[i] * Math.log(outputs[i]);
        }
        end("{kind: softmax cross-entropy, target sum: " + (free ? "free}" : "one}"), inputs, targets);
    }

    private void end(String kind, double[] inputs, double[] targets) {
        file.append("loss: ").append(kind).append("\nexamples: [{inputs: ").append(list(inputs, ""));
        file.append(", targets: ").append(list(targets, "")).append("}]\n");
    }

    private double number() {
        return (random.nextInt(401) - 200) / 100.0;
    }

    private double[] numbers(int count) {
        double[] numbers = new double[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = number();
        }
        return numbers;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static String list(double[] numbers, String first) {
        List<String> texts = new ArrayList<>();
        for (double number : numbers) {
            texts.add(number(number));
        }
        return "[" + first + String.join(", ", texts) + "]";
    }
}
