package dev.longhand.network.formula;

import dev.longhand.expr.Expression;
import dev.longhand.expr.Expression.Constant;
import dev.longhand.expr.Expression.Negation;
import dev.longhand.expr.Expression.Power;
import dev.longhand.expr.Expression.Product;
import dev.longhand.expr.Expression.Quotient;
import dev.longhand.expr.Expression.Sum;
import dev.longhand.expr.Rational;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;

/** The exact value of an expression that is made of numbers alone. */
final class ConstantValue {

    /** Exponents are at most this in size. */
    static final int LARGEST_EXPONENT = 64;

    private static final int MOST_BITS = 8_192;

    private ConstantValue() {}

    /**
     * The value; nothing when names or functions take part, or when the value is a root.
     *
     * @throws ArithmeticException for a division by zero, or a number beyond all use
     */
    static Optional<Rational> of(Expression e) {
        if (e instanceof Constant c) {
            return Optional.of(c.value());
        }
        if (e instanceof Negation n) {
            return of(n.operand()).map(Rational::negated);
        }
        if (e instanceof Sum s) {
            return joined(s.terms(), Rational::plus);
        }
        if (e instanceof Product p) {
            return joined(p.factors(), Rational::times);
        }
        if (e instanceof Quotient q) {
            return joined(List.of(q.numerator(), q.denominator()), Rational::dividedBy);
        }
        return e instanceof Power p ? power(p) : Optional.empty();
    }

    private static Optional<Rational> joined(List<Expression> operands, BinaryOperator<Rational> operator) {
        Optional<Rational> total = of(operands.get(0));
        for (Expression operand : operands.subList(1, operands.size())) {
            if (total.isEmpty()) {
                return total;
            }
            Rational before = total.get();
            total = of(operand).map(next -> bounded(operator.apply(before, next)));
        }
        return total;
    }

    private static Rational bounded(Rational value) {
        if (value.bitLength() > MOST_BITS) {
            throw new ArithmeticException("a number of more than " + MOST_BITS + " bits");
        }
        return value;
    }

    private static Optional<Rational> power(Power power) {
        Optional<Rational> base = of(power.base());
        Optional<Rational> exponent = of(power.exponent());
        if (base.isEmpty()
                || exponent.isEmpty()
                || !exponent.get().isInteger()
                || exponent.get().bitLength() > 32
                || Math.abs(exponent.get().numerator().intValue()) > LARGEST_EXPONENT) {
            return Optional.empty();
        }
        int n = exponent.get().numerator().intValue();
        Rational result = Rational.ONE;
        for (int i = 0; i < Math.abs(n); i++) {
            result = bounded(result.times(base.get()));
        }
        return Optional.of(n < 0 ? Rational.ONE.dividedBy(result) : result);
    }
}
