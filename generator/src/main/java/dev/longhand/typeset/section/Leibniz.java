package dev.longhand.typeset.section;

import dev.longhand.derivation.Chain;
import dev.longhand.expr.Name;
import dev.longhand.network.Network;
import dev.longhand.network.Training.Batch;
import java.util.StringJoiner;

/** Derivatives in Leibniz's notation. */
public final class Leibniz {

    private Leibniz() {}

    /** TeX of one derivative by another name: {@code \frac{\partial L}{\partial w}}. */
    public static String partial(Name of, Name by) {
        return "\\frac{\\partial " + of.tex() + "}{\\partial " + by.tex() + "}";
    }

    /**
     * The derivative that an update takes: of the loss, or where several examples are seen before it, the sum or mean of
     * the derivatives of their losses.
     */
    static String ofUpdate(Network network, Name loss, Name by) {
        int examples = network.examples().size();
        return switch (examples > 1 ? network.training().batch() : Batch.EACH) {
            case EACH -> partial(loss, by);
            case SUM -> ofExamples(loss, by);
            case MEAN -> "\\frac{1}{" + examples + "} " + ofExamples(loss, by);
        };
    }

    private static String ofExamples(Name loss, Name by) {
        return "\\sum_{i} " + partial(loss.withSuperscript("(i)"), by);
    }

    static String product(Chain chain) {
        StringJoiner factors = new StringJoiner(" \\cdot ");
        chain.links().forEach(link -> factors.add(partial(link.of(), link.by())));
        return factors.toString();
    }
}
