package dev.longhand.network.formula;

import dev.longhand.expr.Composite;
import dev.longhand.expr.Function;
import dev.longhand.expr.Primitive;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The functions that every formula may call. */
public final class ListedFunctions {

    private static final Set<String> NAMES = new TreeSet<>(
            Set.of("exp", "log", "sqrt", "sin", "cos", "tanh", "sigmoid", "softplus", "relu", "abs", "max"));

    private ListedFunctions() {}

    /** Whether a word is the name of a listed function, or of the constant pi. */
    public static boolean contains(String word) {
        return NAMES.contains(word) || word.equals("pi");
    }

    /** The names in alphabetical order, for a message. */
    static String listed() {
        return String.join(", ", NAMES);
    }

    static Optional<Function> find(String word, Kinks kinks) {
        return switch (word) {
            case "exp" -> Optional.of(Primitive.EXP);
            case "log" -> Optional.of(Primitive.LOG);
            case "sqrt" -> Optional.of(Primitive.SQRT);
            case "sin" -> Optional.of(Primitive.SIN);
            case "cos" -> Optional.of(Primitive.COS);
            case "tanh" -> Optional.of(Primitive.TANH);
            case "sigmoid" -> Optional.of(Primitive.SIGMOID);
            case "softplus" -> Optional.of(Primitive.SOFTPLUS);
            case "max" -> Optional.of(Primitive.MAX);
            case "relu" -> Optional.of(Composite.relu(kinks.relu()));
            case "abs" -> Optional.of(Composite.absolute(kinks.abs()));
            default -> Optional.empty();
        };
    }
}
