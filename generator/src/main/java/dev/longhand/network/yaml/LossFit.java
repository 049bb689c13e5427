package dev.longhand.network.yaml;

import dev.longhand.expr.Primitive;
import dev.longhand.network.Activation;
import dev.longhand.network.Loss;
import java.util.Optional;

/** Whether a loss makes sense on what the last layer puts out. */
final class LossFit {

    private LossFit() {}

    /** What does not fit and what would; nothing when all is well. */
    static Optional<String> defect(Loss loss, Activation last, int outputs) {
        boolean identity = last instanceof Activation.Identity;
        boolean softmax = last instanceof Activation.Softmax;
        boolean sigmoid = last instanceof Activation.Elementwise e && e.function() == Primitive.SIGMOID;
        if (softmax && outputs == 1) {
            return Optional.of("a softmax over one unit is always 1; use 'sigmoid', or two units");
        }
        switch (loss.label()) {
            case LossReader.CROSS_ENTROPY -> {
                if (outputs == 1) {
                    return Optional.of("the loss '" + loss.label() + "' needs two outputs or more; for one use '"
                            + LossReader.BINARY + "'");
                }
                return identity || softmax
                        ? Optional.empty()
                        : Optional.of("the loss '" + loss.label()
                                + "' needs the activation 'softmax' in the last layer, or 'identity' for logits");
            }
            case LossReader.BINARY -> {
                if (identity) {
                    return Optional.of(
                            "the loss '" + loss.label() + "' needs outputs between 0 and 1; use the activation"
                                    + " 'sigmoid' in the last layer, or the loss '" + LossReader.BINARY_LOGITS + "'");
                }
                return sigmoid || softmax || last instanceof Activation.Formula
                        ? Optional.empty()
                        : Optional.of("the loss '" + loss.label()
                                + "' needs outputs between 0 and 1; use the activation 'sigmoid' in the last layer");
            }
            case LossReader.BINARY_LOGITS -> {
                return sigmoid || softmax
                        ? Optional.of("the loss '" + loss.label() + "' applies the sigmoid itself; use the activation"
                                + " 'identity' in the last layer, or the loss '" + LossReader.BINARY + "'")
                        : Optional.empty();
            }
            default -> {
                return Optional.empty();
            }
        }
    }
}
