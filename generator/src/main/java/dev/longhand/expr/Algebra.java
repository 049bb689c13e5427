package dev.longhand.expr;

import dev.longhand.expr.Expression.Constant;
import dev.longhand.expr.Expression.Negation;
import dev.longhand.expr.Expression.Power;
import dev.longhand.expr.Expression.Product;
import dev.longhand.expr.Expression.Quotient;
import dev.longhand.expr.Expression.Sum;
import dev.longhand.expr.Expression.Variable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Builds derived expressions: zeros, ones and signs are cleared away and numeric factors gathered in front, the
 * order of all else is kept. No other simplification happens here; that is the computer algebra system's part.
 */
public final class Algebra {

    public static final Constant ZERO = new Constant(Rational.ZERO);
    public static final Constant ONE = new Constant(Rational.ONE);
    public static final Constant HALF = new Constant(Rational.of(1, 2));

    private Algebra() {}

    public static Constant constant(long value) {
        return new Constant(Rational.of(value));
    }

    public static Variable variable(Name name) {
        return new Variable(name);
    }

    public static boolean isZero(Expression e) {
        return e.equals(ZERO);
    }

    public static boolean isOne(Expression e) {
        return e.equals(ONE);
    }

    public static Expression sum(Expression... terms) {
        return sum(Arrays.asList(terms));
    }

    /** The sum without its zeros; numbers are added up into the place of the first of them. */
    public static Expression sum(List<? extends Expression> terms) {
        List<Expression> kept = new ArrayList<>();
        int numberAt = -1;
        for (Expression term : terms) {
            for (Expression part : term instanceof Sum s ? s.terms() : List.of(term)) {
                if (part instanceof Constant c) {
                    if (numberAt < 0) {
                        numberAt = kept.size();
                        kept.add(c);
                    } else {
                        kept.set(
                                numberAt,
                                new Constant(
                                        ((Constant) kept.get(numberAt)).value().plus(c.value())));
                    }
                } else {
                    kept.add(part);
                }
            }
        }
        if (numberAt >= 0 && isZero(kept.get(numberAt))) {
            kept.remove(numberAt);
        }
        return kept.isEmpty() ? ZERO : kept.size() == 1 ? kept.get(0) : new Sum(kept);
    }

    public static Expression difference(Expression left, Expression right) {
        return sum(left, negate(right));
    }

    public static Expression product(Expression... factors) {
        return product(Arrays.asList(factors));
    }

    /** The product without its ones; signs and numbers are gathered in front. */
    public static Expression product(List<? extends Expression> factors) {
        Rational number = Rational.ONE;
        List<Expression> kept = new ArrayList<>();
        for (Expression factor : factors) {
            for (Expression part : factor instanceof Product p ? p.factors() : List.of(factor)) {
                Expression bare = part;
                if (bare instanceof Negation n) {
                    number = number.negated();
                    bare = n.operand();
                }
                for (Expression inner : bare instanceof Product p ? p.factors() : List.of(bare)) {
                    if (inner instanceof Constant c) {
                        number = number.times(c.value());
                    } else {
                        kept.add(inner);
                    }
                }
            }
        }
        if (number.signum() == 0) {
            return ZERO;
        }
        boolean negative = number.signum() < 0;
        Rational size = negative ? number.negated() : number;
        if (kept.isEmpty()) {
            return new Constant(number);
        }
        if (!size.isOne()) {
            kept.add(0, new Constant(size));
        }
        Expression unsigned = kept.size() == 1 ? kept.get(0) : new Product(kept);
        return negative ? negate(unsigned) : unsigned;
    }

    public static Expression negate(Expression e) {
        if (e instanceof Constant c) {
            return new Constant(c.value().negated());
        }
        if (e instanceof Negation n) {
            return n.operand();
        }
        if (e instanceof Product p
                && p.factors().get(0) instanceof Constant c
                && c.value().signum() < 0) {
            return product(
                    new Constant(c.value().negated()),
                    product(p.factors().subList(1, p.factors().size())));
        }
        return new Negation(e);
    }

    /**
     * The quotient, with ones and signs cleared away.
     *
     * @throws ArithmeticException when the denominator is the number zero
     */
    public static Expression quotient(Expression numerator, Expression denominator) {
        if (isZero(denominator)) {
            throw new ArithmeticException("division by zero");
        }
        if (isZero(numerator) || isOne(denominator)) {
            return numerator;
        }
        if (numerator instanceof Constant n && denominator instanceof Constant d) {
            return new Constant(n.value().dividedBy(d.value()));
        }
        if (numerator instanceof Negation n) {
            return negate(quotient(n.operand(), denominator));
        }
        if (denominator instanceof Negation d) {
            return negate(quotient(numerator, d.operand()));
        }
        return new Quotient(numerator, denominator);
    }

    public static Expression power(Expression base, int exponent) {
        return power(base, constant(exponent));
    }

    public static Expression power(Expression base, Expression exponent) {
        if (isZero(exponent)) {
            return ONE;
        }
        return isOne(exponent) || isOne(base) ? base : new Power(base, exponent);
    }
}
