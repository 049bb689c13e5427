package dev.longhand.derivation;

import dev.longhand.expr.Expression;
import dev.longhand.expr.Name;
import dev.longhand.expr.Operands;
import dev.longhand.expr.PreciseEvaluation;
import dev.longhand.expr.Quantity;
import dev.longhand.graph.Definition;
import dev.longhand.graph.Role;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The values of definitions: exact as long as only fractions meet, else right to {@link #DIGITS} digits. Everything is
 * computed twice, the second time with twice the digits; where the two disagree, because something cancelled, the digits are
 * multiplied until they agree.
 */
public final class NumericPass {

    /** Significant digits that values are right to. */
    public static final int DIGITS = 30;

    private static final int[] PRECISIONS = {50, 100, 400, 1600, 3200, 6400};
    /** From this precision on a value that shrinks with the precision counts as zero. */
    private static final int ENOUGH_FOR_ZERO = 100;

    private NumericPass() {}

    /**
     * The given values and those of the definitions, in order.
     *
     * @param definitions each over given names and earlier ones
     * @throws UndefinedValue when one has no value, such as a quotient with denominator zero
     */
    public static Map<Name, Quantity> of(List<Definition> definitions, Map<Name, Quantity> given) {
        Map<Name, Quantity> rough = null;
        int roughPrecision = 0;
        UndefinedValue failure = null;
        for (int precision : PRECISIONS) {
            try {
                Map<Name, Quantity> fine = at(precision, definitions, given);
                if (rough != null && agree(definitions, rough, roughPrecision, fine, precision)) {
                    return Collections.unmodifiableMap(fine);
                }
                rough = fine;
                roughPrecision = precision;
            } catch (UndefinedValue e) {
                failure = e;
            }
        }
        if (failure != null || rough == null) {
            throw failure == null ? new IllegalStateException("no precision") : failure;
        }
        return Collections.unmodifiableMap(rough);
    }

    /** The value of one expression over given values. */
    public static Quantity value(Expression e, Map<Name, Quantity> given) {
        Map<Name, Quantity> used = new LinkedHashMap<>();
        for (Name operand : Operands.names(e)) {
            Quantity value = given.get(operand);
            if (value != null) {
                used.put(operand, value);
            }
        }
        Name name = new Name("\\mathrm{value}", "", "");
        return Objects.requireNonNull(
                of(List.of(new Definition(name, e, Role.FUNCTION)), used).get(name));
    }

    private static Map<Name, Quantity> at(int digits, List<Definition> definitions, Map<Name, Quantity> given) {
        Map<Name, Quantity> values = new LinkedHashMap<>(given);
        PreciseEvaluation evaluation = new PreciseEvaluation(values, new MathContext(digits));
        for (Definition definition : definitions) {
            try {
                values.put(definition.name(), evaluation.evaluate(definition.right()));
            } catch (ArithmeticException e) {
                throw new UndefinedValue(definition.name(), e);
            }
        }
        return values;
    }

    /** Whether the values agree; those that do so on zero become zero in {@code fine}. */
    private static boolean agree(
            List<Definition> definitions,
            Map<Name, Quantity> rough,
            int roughPrecision,
            Map<Name, Quantity> fine,
            int precision) {
        Set<Name> zeros = new LinkedHashSet<>();
        for (Definition definition : definitions) {
            BigDecimal a = Objects.requireNonNull(rough.get(definition.name())).digits();
            BigDecimal b = Objects.requireNonNull(fine.get(definition.name())).digits();
            if (a.subtract(b).abs().compareTo(b.abs().movePointLeft(DIGITS)) <= 0) {
                continue;
            }
            if (roughPrecision < ENOUGH_FOR_ZERO || !isNoise(a, roughPrecision) || !isNoise(b, precision)) {
                return false;
            }
            zeros.add(definition.name());
        }
        zeros.forEach(name -> fine.put(name, Quantity.of(BigDecimal.ZERO)));
        return true;
    }

    /** Whether a value is no larger than what is left when everything cancels. */
    private static boolean isNoise(BigDecimal value, int precision) {
        return value.abs().compareTo(BigDecimal.ONE.movePointLeft(precision * 9 / 10)) < 0;
    }
}
