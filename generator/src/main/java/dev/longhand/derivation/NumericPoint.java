package dev.longhand.derivation;

import dev.longhand.expr.Expression;
import dev.longhand.expr.Name;
import dev.longhand.expr.PreciseEvaluation;
import dev.longhand.expr.Quantity;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;

/**
 * Values of many expressions at one point, right to {@link NumericPass#DIGITS} digits as those of {@link NumericPass}. What
 * a function has been taken of once is not taken again, and no expression is evaluated twice.
 */
public final class NumericPoint {

    private final Map<Name, Quantity> values;
    private final Map<Integer, PreciseEvaluation> evaluations = new HashMap<>();
    private final Map<Expression, Quantity> known = new HashMap<>();

    /** @param values of every name that will be met; they stay as they are */
    public NumericPoint(Map<Name, Quantity> values) {
        this.values = values;
    }

    /**
     * The value of an expression.
     *
     * @throws UndefinedValue when it has none, such as a quotient with denominator zero
     */
    public Quantity value(Expression e) {
        Quantity before = known.get(e);
        if (before != null) {
            return before;
        }
        Quantity value = NumericPass.settled(precision -> evaluations
                .computeIfAbsent(precision, p -> PreciseEvaluation.remembering(values, new MathContext(p)))
                .evaluate(e));
        known.put(e, value);
        return value;
    }
}
