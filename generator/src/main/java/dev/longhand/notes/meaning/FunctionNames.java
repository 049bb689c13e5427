package dev.longhand.notes.meaning;

import dev.longhand.expr.Function;
import java.util.Optional;

/** Which names are functions for everybody. */
public final class FunctionNames {

    private FunctionNames() {}

    /** Whether a name is a word or sign such as tanh that calls a known function. */
    public static boolean isWord(String base) {
        return FunctionWords.of(base).isPresent();
    }

    /** The function that a word calls; nothing where it is none of numbers. */
    public static Optional<Function> function(String word) {
        return FunctionWords.of(word)
                .filter(Callee.Known.class::isInstance)
                .map(known -> ((Callee.Known) known).function());
    }
}
