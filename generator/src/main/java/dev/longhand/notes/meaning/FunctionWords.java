package dev.longhand.notes.meaning;

import dev.longhand.expr.Algebra;
import dev.longhand.expr.Composite;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Function;
import dev.longhand.expr.Primitive;
import dev.longhand.expr.Rational;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Functions that have a word or a sign of their own in mathematics. */
public final class FunctionWords {

    private static final Expression UP = new Expression.Application(Primitive.EXP, Composite.ARGUMENT);
    private static final Expression DOWN =
            new Expression.Application(Primitive.EXP, new Expression.Negation(Composite.ARGUMENT));
    private static final Expression SINH = half(Algebra.difference(UP, DOWN));
    private static final Expression COSH = half(Algebra.sum(UP, DOWN));
    private static final Expression SINE = new Expression.Application(Primitive.SIN, Composite.ARGUMENT);
    private static final Expression COSINE = new Expression.Application(Primitive.COS, Composite.ARGUMENT);

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
            Map.entry("\\lg", Primitive.LOG),
            Map.entry("lg", Primitive.LOG),
            Map.entry("sin", Primitive.SIN),
            Map.entry("cos", Primitive.COS),
            Map.entry("\\sinh", new Composite("sinh", "\\sinh", SINH, COSH)),
            Map.entry("sinh", new Composite("sinh", "\\sinh", SINH, COSH)),
            Map.entry("\\cosh", new Composite("cosh", "\\cosh", COSH, SINH)),
            Map.entry("cosh", new Composite("cosh", "\\cosh", COSH, SINH)),
            Map.entry("\\tan", tangent()),
            Map.entry("tan", tangent()),
            Map.entry("sigmoid", Primitive.SIGMOID),
            Map.entry("softplus", Primitive.SOFTPLUS),
            Map.entry("relu", Composite.relu(Rational.ZERO)));

    private static final Map<String, Callee> WHOLE = Map.ofEntries(
            Map.entry("softmax", Callee.Whole.SOFTMAX),
            Map.entry("diag", Callee.Whole.DIAGONAL),
            Map.entry("tr", Callee.Whole.TRACE),
            Map.entry("trace", Callee.Whole.TRACE),
            Map.entry("\\max", Callee.Whole.MAXIMUM),
            Map.entry("max", Callee.Whole.MAXIMUM),
            Map.entry("\\min", Callee.Whole.MINIMUM),
            Map.entry("min", Callee.Whole.MINIMUM),
            Map.entry("sign", Callee.Whole.SIGN),
            Map.entry("sgn", Callee.Whole.SIGN),
            Map.entry("entrysum", Callee.Whole.SUM_OF_ENTRIES),
            Map.entry("rowsums", Callee.Whole.SUMS_OF_ROWS),
            Map.entry("colsums", Callee.Whole.SUMS_OF_COLUMNS));

    /** Operators with a sign of their own that are only ever the same for the same. */
    private static final Set<String> OPERATORS = Set.of(
            "\\det",
            "\\Pr",
            "\\arg",
            "\\dim",
            "\\ker",
            "\\gcd",
            "\\deg",
            "\\hom",
            "\\sup",
            "\\inf",
            "\\lim",
            "\\arcsin",
            "\\arccos",
            "\\arctan",
            "\\sec",
            "\\csc",
            "\\cot",
            "\\coth",
            "\\argmax",
            "\\argmin");

    private FunctionWords() {}

    private static Expression half(Expression sum) {
        return new Expression.Quotient(sum, Algebra.constant(2));
    }

    private static Function tangent() {
        Expression slope = new Expression.Quotient(Algebra.ONE, new Expression.Power(COSINE, Algebra.constant(2)));
        return new Composite("tan", "\\tan", new Expression.Quotient(SINE, COSINE), slope);
    }

    /** Whether a sign is an operator of which nothing more is known. */
    public static boolean isOperator(String base) {
        return OPERATORS.contains(base);
    }

    /** What a word calls, whether or not a bracket follows; nothing for other names. */
    public static Optional<Callee> of(String base) {
        String word = base.startsWith("\\") ? base : base.toLowerCase(java.util.Locale.ROOT);
        Function function = WORDS.get(word);
        return function != null ? Optional.of(new Callee.Known(function)) : Optional.ofNullable(WHOLE.get(word));
    }
}
