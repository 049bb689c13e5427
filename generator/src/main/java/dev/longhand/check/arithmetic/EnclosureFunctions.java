package dev.longhand.check.arithmetic;

import ch.obermuhlner.math.big.BigDecimalMath;
import dev.longhand.expr.Expression.Application;
import dev.longhand.expr.Expression.Variable;
import dev.longhand.expr.Name;
import dev.longhand.expr.PreciseEvaluation;
import dev.longhand.expr.Primitive;
import dev.longhand.expr.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;

/**
 * Functions on enclosures. Ends are computed with {@value #GUARD} more digits than are kept, where the error is below a
 * few units of the last, and moved outwards by a unit of the fifth of them.
 */
final class EnclosureFunctions {

    private static final int GUARD = 10;
    private static final int TRUSTED = 5;
    private static final BigDecimal LARGEST_ARGUMENT = new BigDecimal(10_000);
    /** Further out the distribution function has no digits that matter. */
    private static final BigDecimal LARGEST_DEVIATION = new BigDecimal(100);

    private static final Name ARGUMENT = Name.of("z");

    private final Rounding rounding;
    private final int digits;
    private final Map<Name, Quantity> argument = new HashMap<>();
    private final PreciseEvaluation evaluation;

    EnclosureFunctions(Rounding rounding, int digits) {
        this.rounding = rounding;
        this.digits = digits;
        this.evaluation = new PreciseEvaluation(argument, new MathContext(digits + GUARD));
    }

    /** @param function one that rises, with derivative from 0 upwards, on all its arguments */
    Enclosure rising(Primitive function, Enclosure z) {
        BigDecimal limit = function == Primitive.NORMAL_CDF ? LARGEST_DEVIATION : LARGEST_ARGUMENT;
        if (function == Primitive.LOG) {
            if (z.lower().signum() <= 0) {
                throw new Undefined("log of a number that may not be positive");
            }
        } else {
            requireWithin(limit, function, z);
        }
        BigDecimal first = at(function, z.lower());
        BigDecimal last = z.isPoint() ? first : at(function, z.upper());
        return rounding.enclosed(first.subtract(margin(first)), last.add(margin(last)));
    }

    /** @param function one between -1 and 1 with derivative between -1 and 1 */
    Enclosure wave(Primitive function, Enclosure z) {
        requireWithin(LARGEST_ARGUMENT, function, z);
        BigDecimal middle = z.middle();
        BigDecimal value = at(function, middle);
        BigDecimal margin =
                BigDecimal.ONE.movePointLeft(digits + TRUSTED).add(z.upper().subtract(middle));
        return rounding.enclosed(
                value.subtract(margin).max(BigDecimal.ONE.negate()),
                value.add(margin).min(BigDecimal.ONE));
    }

    Enclosure pi() {
        BigDecimal value = BigDecimalMath.pi(new MathContext(digits + GUARD));
        return rounding.enclosed(value.subtract(margin(value)), value.add(margin(value)));
    }

    private BigDecimal at(Primitive function, BigDecimal z) {
        argument.put(ARGUMENT, Quantity.of(z));
        try {
            return evaluation
                    .evaluate(new Application(function, new Variable(ARGUMENT)))
                    .digits();
        } catch (ArithmeticException e) {
            throw new Undefined(function.label() + " of " + z.toEngineeringString() + ": " + e.getMessage());
        }
    }

    private BigDecimal margin(BigDecimal value) {
        return value.abs().movePointLeft(digits + TRUSTED);
    }

    private static void requireWithin(BigDecimal limit, Primitive function, Enclosure z) {
        if (z.lower().abs().max(z.upper().abs()).compareTo(limit) > 0) {
            throw new Undefined(function.label() + " of a number over " + limit + " in size");
        }
    }
}
