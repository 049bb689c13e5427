package dev.longhand.network.formula;

import dev.longhand.expr.Expression;
import dev.longhand.expr.Expression.Application;
import dev.longhand.expr.Expression.Power;
import dev.longhand.expr.Expression.Quotient;
import dev.longhand.expr.Primitive;
import dev.longhand.expr.Rational;
import java.util.Optional;
import java.util.function.Function;

/** What makes one operation senseless whatever its names stand for. */
final class Defects {

    private Defects() {}

    /** What is wrong with the outermost operation of an expression; nothing when all is well. */
    static Optional<String> of(Expression e) {
        if (e instanceof Quotient q) {
            return judge(q.denominator(), v -> v.signum() == 0 ? "division by zero" : "");
        }
        if (e instanceof Power p) {
            return power(p);
        }
        if (e instanceof Application a && a.function() == Primitive.LOG) {
            return judge(a.arguments().get(0), v -> v.signum() <= 0 ? "log of " + v + ", which is not positive" : "");
        }
        if (e instanceof Application a && a.function() == Primitive.SQRT) {
            return judge(a.arguments().get(0), v -> v.signum() < 0 ? "sqrt of " + v + ", which is negative" : "");
        }
        return Optional.empty();
    }

    private static Optional<String> power(Power power) {
        int most = ConstantValue.LARGEST_EXPONENT;
        Optional<String> exponent = judge(
                power.exponent(),
                v -> abs(v).compareTo(Rational.of(most)) > 0 ? "an exponent is at most " + most + " in size" : "");
        if (exponent.isPresent()) {
            return exponent;
        }
        Rational value = ConstantValue.of(power.exponent()).orElse(Rational.ZERO);
        return judge(power.base(), v -> {
            if (v.signum() == 0 && value.signum() < 0) {
                return "division by zero: a negative power of 0";
            }
            return v.signum() < 0 && !value.isInteger() ? "a root of " + v + ", which is negative" : "";
        });
    }

    private static Rational abs(Rational value) {
        return value.signum() < 0 ? value.negated() : value;
    }

    /** What {@code test} says of the value of a constant expression. */
    private static Optional<String> judge(Expression e, Function<Rational, String> test) {
        try {
            return ConstantValue.of(e).map(test).filter(message -> !message.isEmpty());
        } catch (ArithmeticException beyond) {
            return Optional.of(String.valueOf(beyond.getMessage()));
        }
    }
}
