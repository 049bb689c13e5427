package dev.longhand.expr;

import java.math.BigDecimal;
import java.math.MathContext;

/** Arithmetic on quantities: exact among fractions of reasonable length, else rounded to a number of digits. */
final class Arithmetic {

    /** Longer fractions are rounded: iterating a rational network doubles their length at every step. */
    private static final int LONGEST_EXACT = 8192;

    private final MathContext precision;

    Arithmetic(MathContext precision) {
        this.precision = precision;
    }

    MathContext precision() {
        return precision;
    }

    Quantity exact(Rational value) {
        return value.bitLength() > LONGEST_EXACT ? Quantity.of(decimal(value)) : Quantity.of(value);
    }

    BigDecimal decimal(Quantity q) {
        Rational exact = q.exact();
        return exact == null ? q.digits() : decimal(exact);
    }

    private BigDecimal decimal(Rational value) {
        return Quantity.decimal(value, precision);
    }

    Quantity plus(Quantity a, Quantity b) {
        Rational left = a.exact();
        Rational right = b.exact();
        return left != null && right != null
                ? exact(left.plus(right))
                : Quantity.of(decimal(a).add(decimal(b), precision));
    }

    Quantity times(Quantity a, Quantity b) {
        Rational left = a.exact();
        Rational right = b.exact();
        if (left != null && right != null) {
            return exact(left.times(right));
        }
        if ((left != null && left.signum() == 0) || (right != null && right.signum() == 0)) {
            return Quantity.of(Rational.ZERO);
        }
        return Quantity.of(decimal(a).multiply(decimal(b), precision));
    }

    Quantity dividedBy(Quantity a, Quantity b) {
        Rational left = a.exact();
        Rational right = b.exact();
        if (left != null && right != null) {
            return exact(left.dividedBy(right));
        }
        if (b.signum() == 0) {
            throw new ArithmeticException("division by zero");
        }
        return Quantity.of(decimal(a).divide(decimal(b), precision));
    }

    Quantity negated(Quantity a) {
        Rational exact = a.exact();
        return exact != null
                ? Quantity.of(exact.negated())
                : Quantity.of(a.digits().negate());
    }
}
