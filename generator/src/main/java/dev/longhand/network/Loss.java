package dev.longhand.network;

import dev.longhand.expr.Expression;
import dev.longhand.expr.Name;
import java.util.List;

/**
 * What is minimised: a term for each output, added up or averaged, or the cross-entropy after a softmax.
 */
public sealed interface Loss {

    /** The name of the loss. */
    Name name();

    /** The kind, as the network file names it. */
    String label();

    /** The name that stands for an output in a term. */
    Name OUTPUT = Name.of("output");

    /** The name that stands for a target in a term. */
    Name TARGET = Name.of("target");

    /**
     * A term for each output.
     *
     * @param term over {@link #OUTPUT} and {@link #TARGET}, as the user wants to see it
     * @param mean whether the terms are averaged rather than added up
     * @param termNames a name for each output's term, or none when the loss is one definition
     */
    record PerOutput(Name name, String label, Expression term, boolean mean, List<Name> termNames) implements Loss {
        public PerOutput {
            termNames = List.copyOf(termNames);
        }
    }

    /**
     * Minus the sum of target times log of the softmax. On a softmax layer it is taken of that layer's outputs, else
     * of the softmax of the outputs (logits), by way of {@code normaliser}.
     *
     * @param normaliser names the log of the sum of exp over the logits
     * @param targetsSumToOne whether the targets are declared to be a distribution
     */
    record CrossEntropy(Name name, String label, Name normaliser, boolean targetsSumToOne) implements Loss {}
}
