package dev.longhand.derivation;

import dev.longhand.expr.Expression;
import dev.longhand.expr.Name;
import dev.longhand.expr.PreciseEvaluation;
import dev.longhand.expr.Quantity;
import dev.longhand.graph.Definition;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

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
        return Collections.unmodifiableMap(settled(
                precision -> at(precision, definitions, given),
                (rough, roughPrecision, fine, precision) ->
                        agree(definitions, rough, roughPrecision, fine, precision) ? fine : null));
    }

    /** The value of one expression over given values; of many expressions, {@link NumericPoint} is quicker. */
    public static Quantity value(Expression e, Map<Name, Quantity> given) {
        return new NumericPoint(given).value(e);
    }

    /** The value that a computation comes to, as soon as two precisions agree on it. */
    static Quantity settled(IntFunction<Quantity> computation) {
        Name name = new Name("\\mathrm{value}", "", "");
        return settled(
                precision -> {
                    try {
                        return computation.apply(precision);
                    } catch (ArithmeticException e) {
                        throw new UndefinedValue(name, e);
                    }
                },
                (rough, roughPrecision, fine, precision) -> switch (agreement(rough, roughPrecision, fine, precision)) {
                    case NONE -> null;
                    case ON_ZERO -> Quantity.of(BigDecimal.ZERO);
                    case ON_DIGITS -> fine;
                });
    }

    /** What two precisions settle; null where they do not agree. */
    private interface Settlement<T> {
        @Nullable
        T of(T rough, int roughPrecision, T fine, int precision);
    }

    private static <T> T settled(IntFunction<T> computation, Settlement<T> settlement) {
        T rough = null;
        int roughPrecision = 0;
        UndefinedValue failure = null;
        for (int precision : PRECISIONS) {
            try {
                T fine = computation.apply(precision);
                T settled = rough == null ? null : settlement.of(rough, roughPrecision, fine, precision);
                if (settled != null) {
                    return settled;
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
        return rough;
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
            Quantity a = Objects.requireNonNull(rough.get(definition.name()));
            Quantity b = Objects.requireNonNull(fine.get(definition.name()));
            Agreement agreement = agreement(a, roughPrecision, b, precision);
            if (agreement == Agreement.NONE) {
                return false;
            }
            if (agreement == Agreement.ON_ZERO) {
                zeros.add(definition.name());
            }
        }
        zeros.forEach(name -> fine.put(name, Quantity.of(BigDecimal.ZERO)));
        return true;
    }

    private enum Agreement {
        NONE,
        ON_ZERO,
        ON_DIGITS
    }

    private static Agreement agreement(Quantity rough, int roughPrecision, Quantity fine, int precision) {
        BigDecimal a = rough.digits();
        BigDecimal b = fine.digits();
        if (a.subtract(b).abs().compareTo(b.abs().movePointLeft(DIGITS)) <= 0) {
            return Agreement.ON_DIGITS;
        }
        return roughPrecision >= ENOUGH_FOR_ZERO && isNoise(a, roughPrecision) && isNoise(b, precision)
                ? Agreement.ON_ZERO
                : Agreement.NONE;
    }

    /** Whether a value is no larger than what is left when everything cancels. */
    private static boolean isNoise(BigDecimal value, int precision) {
        return value.abs().compareTo(BigDecimal.ONE.movePointLeft(precision * 9 / 10)) < 0;
    }
}
