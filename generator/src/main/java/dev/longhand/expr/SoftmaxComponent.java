package dev.longhand.expr;

/**
 * Component {@code index} of softmax(z)_k = exp(z_k) / (exp(z_1) + ... + exp(z_n)). Its partials are p_k (1 - p_k)
 * for z_k and -p_k p_j for any other z_j (Bridle 1990, "Probabilistic interpretation of feedforward classification
 * network outputs", section 3).
 *
 * @param index of the argument that stands in the numerator, from 0
 */
public record SoftmaxComponent(int index) implements Function {

    public SoftmaxComponent {
        if (index < 0) {
            throw new IllegalArgumentException("no softmax component " + index);
        }
    }

    @Override
    public String label() {
        return "softmax";
    }

    @Override
    public String tex() {
        return "\\mathrm{softmax}";
    }

    @Override
    public boolean accepts(int arguments) {
        return arguments > index;
    }

    @Override
    public Expression derivative(Expression argument, Expression value) {
        throw new IllegalStateException("softmax is not a function of one argument");
    }
}
