package dev.longhand.notes.meaning;

import dev.longhand.expr.Composite;
import dev.longhand.expr.Function;
import dev.longhand.expr.Primitive;
import dev.longhand.expr.Rational;
import java.util.Map;
import java.util.Optional;

/** Functions that have a word or a sign of their own in mathematics. */
final class FunctionWords {

    private static final Map<String, Function> WORDS = Map.ofEntries(
            Map.entry("\\exp", Primitive.EXP),
            Map.entry("exp", Primitive.EXP),
            Map.entry("\\log", Primitive.LOG),
            Map.entry("log", Primitive.LOG),
            Map.entry("\\ln", Primitive.LOG),
            Map.entry("ln", Primitive.LOG),
            Map.entry("\\sin", Primitive.SIN),
            Map.entry("\\cos", Primitive.COS),
            Map.entry("\\tanh", Primitive.TANH),
            Map.entry("tanh", Primitive.TANH),
            Map.entry("sigmoid", Primitive.SIGMOID),
            Map.entry("softplus", Primitive.SOFTPLUS),
            Map.entry("relu", Composite.relu(Rational.ZERO)));

    private static final Map<String, Callee> WHOLE = Map.of(
            "softmax", Callee.Whole.SOFTMAX,
            "diag", Callee.Whole.DIAGONAL,
            "tr", Callee.Whole.TRACE,
            "trace", Callee.Whole.TRACE,
            "\\max", Callee.Whole.MAXIMUM,
            "max", Callee.Whole.MAXIMUM,
            "\\min", Callee.Whole.MINIMUM,
            "min", Callee.Whole.MINIMUM,
            "sign", Callee.Whole.SIGN,
            "sgn", Callee.Whole.SIGN);

    private FunctionWords() {}

    /** What a word calls, whether or not a bracket follows; nothing for other names. */
    static Optional<Callee> of(String base) {
        String word = base.startsWith("\\") ? base : base.toLowerCase(java.util.Locale.ROOT);
        Function function = WORDS.get(word);
        return function != null ? Optional.of(new Callee.Known(function)) : Optional.ofNullable(WHOLE.get(word));
    }
}
