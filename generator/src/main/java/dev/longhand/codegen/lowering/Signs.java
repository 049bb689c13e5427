package dev.longhand.codegen.lowering;

import dev.longhand.expr.Algebra;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Expression.Constant;
import dev.longhand.expr.Expression.Negation;
import dev.longhand.expr.Expression.Product;
import dev.longhand.expr.Expression.Sum;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Moves minus signs to where they cost nothing: into a difference, or behind the first term of a sum. */
public final class Signs {

    private Signs() {}

    /** What stands behind a minus sign, if there is one. */
    static Expression unsigned(Expression e) {
        return e instanceof Negation n ? n.operand() : e;
    }

    /** Minus {@code e}. */
    static Expression negate(Expression e) {
        if (e instanceof Sum s && s.terms().stream().anyMatch(Signs::isNegative)) {
            return ordered(negated(s));
        }
        return absorbed(Algebra.negate(e));
    }

    /** For minus a product with a difference among its factors, the product with that difference turned round. */
    static Expression absorbed(Expression e) {
        if (e instanceof Negation n && n.operand() instanceof Product p) {
            List<Expression> factors = new ArrayList<>(p.factors());
            for (int i = 0; i < factors.size(); i++) {
                if (factors.get(i) instanceof Sum s && s.terms().stream().anyMatch(Signs::isNegative)) {
                    factors.set(i, ordered(negated(s)));
                    return new Product(factors);
                }
            }
        }
        return e;
    }

    /** For minus a number times something, the negative number times it; for right sides, where no sum takes the sign. */
    static Expression folded(Expression e) {
        if (e instanceof Negation n
                && n.operand() instanceof Product p
                && p.factors().get(0) instanceof Constant c) {
            List<Expression> factors = new ArrayList<>(p.factors());
            factors.set(0, Algebra.negate(c));
            return new Product(factors);
        }
        return e;
    }

    /** The sum with each term's sign changed, in the same order. */
    static Expression negated(Sum sum) {
        return Algebra.sum(sum.terms().stream().map(Algebra::negate).toList());
    }

    /** The sum with the terms in {@code last} at its end, for small terms that a large one must not swallow. */
    static Expression withLast(Expression e, Predicate<Expression> last) {
        if (!(e instanceof Sum s)) {
            return e;
        }
        List<Expression> terms = new ArrayList<>();
        s.terms().stream().filter(last.negate()).forEach(terms::add);
        s.terms().stream().filter(last).forEach(terms::add);
        return new Sum(terms);
    }

    /** The sum with a positive term in front, if it has one. */
    public static Expression ordered(Expression e) {
        if (!(e instanceof Sum s) || !isNegative(s.terms().get(0))) {
            return e;
        }
        List<Expression> terms = new ArrayList<>(s.terms());
        for (int i = 1; i < terms.size(); i++) {
            if (!isNegative(terms.get(i))) {
                terms.add(0, terms.remove(i));
                return new Sum(terms);
            }
        }
        return e;
    }

    static boolean isNegative(Expression e) {
        return e instanceof Negation || (e instanceof Constant c && c.value().signum() < 0);
    }
}
