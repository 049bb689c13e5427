package dev.longhand.benchmark;

/**
 * Textbook backpropagation of one tanh layer and a softmax layer under cross-entropy, as one would write it: loops over
 * sizes known at run time. Parameters as in the emitted class: weights row by row, then biases, layer by layer.
 */
final class LoopNetwork {

    private final int inputs;
    private final int hidden;
    private final int outputs;
    private final double[] a;
    private final double[] p;
    private final double[] back;

    LoopNetwork(int inputs, int hidden, int outputs) {
        this.inputs = inputs;
        this.hidden = hidden;
        this.outputs = outputs;
        this.a = new double[hidden];
        this.p = new double[outputs];
        this.back = new double[hidden];
    }

    double lossAndGradient(double[] params, double[] x, double[] y, double[] g) {
        int biases1 = hidden * inputs;
        int weights2 = biases1 + hidden;
        int biases2 = weights2 + outputs * hidden;
        for (int j = 0; j < hidden; j++) {
            double z = params[biases1 + j];
            for (int i = 0; i < inputs; i++) {
                z += params[j * inputs + i] * x[i];
            }
            a[j] = Math.tanh(z);
            back[j] = 0;
        }
        double largest = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < outputs; k++) {
            double z = params[biases2 + k];
            for (int j = 0; j < hidden; j++) {
                z += params[weights2 + k * hidden + j] * a[j];
            }
            p[k] = z;
            largest = Math.max(largest, z);
        }
        double sum = 0;
        double loss = 0;
        for (int k = 0; k < outputs; k++) {
            loss -= y[k] * (p[k] - largest);
            p[k] = Math.exp(p[k] - largest);
            sum += p[k];
        }
        loss += Math.log(sum);
        for (int k = 0; k < outputs; k++) {
            double delta = p[k] / sum - y[k];
            g[biases2 + k] = delta;
            for (int j = 0; j < hidden; j++) {
                g[weights2 + k * hidden + j] = delta * a[j];
                back[j] += delta * params[weights2 + k * hidden + j];
            }
        }
        for (int j = 0; j < hidden; j++) {
            double delta = back[j] * (1 - a[j] * a[j]);
            g[biases1 + j] = delta;
            for (int i = 0; i < inputs; i++) {
                g[j * inputs + i] = delta * x[i];
            }
        }
        return loss;
    }
}
