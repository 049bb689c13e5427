package dev.longhand.network;

import dev.longhand.expr.Expression;
import dev.longhand.expr.Function;
import dev.longhand.expr.Name;
import java.util.List;

/** What a layer does to its pre-activations. */
public sealed interface Activation {

    /** The kind in words, as network files name it. */
    String label();

    /** Nothing: pre-activation and activation are one definition. */
    record Identity() implements Activation {
        @Override
        public String label() {
            return "identity";
        }
    }

    /**
     * A function of one argument, applied to each unit.
     *
     * @param symbol TeX that stands for it in the derivation, such as {@code f} or {@code \sigma}
     */
    record Elementwise(Function function, String symbol) implements Activation {
        @Override
        public String label() {
            return function.label().replace('_', ' ');
        }
    }

    /** Each unit's share of exp(z). */
    record Softmax() implements Activation {
        @Override
        public String label() {
            return "softmax";
        }
    }

    /**
     * The user's own formula, applied to each unit.
     *
     * @param body its value, over {@code argument} and {@code trainable}
     * @param argument the name in {@code body} that stands for the pre-activation
     * @param trainable further names in {@code body}, parameters that all units of the layer share; may be empty
     */
    record Formula(Expression body, Name argument, List<Name> trainable) implements Activation {
        public Formula {
            trainable = List.copyOf(trainable);
        }

        @Override
        public String label() {
            return "own formula";
        }
    }
}
