package dev.longhand.cas;

import dev.longhand.expr.Algebra;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Expression.Constant;
import dev.longhand.expr.Expression.Negation;
import dev.longhand.expr.Expression.Product;
import dev.longhand.expr.Expression.Quotient;
import dev.longhand.expr.Expression.Sum;
import dev.longhand.expr.Expression.Variable;
import dev.longhand.expr.Name;
import dev.longhand.expr.Operands;
import dev.longhand.expr.Rational;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Takes all derivatives of an expression in one pass. Differentiation is linear: sums are taken apart and signs,
 * numbers and factors free of the name taken out before the algebra system is asked, so the cost grows with the number
 * of terms and not with its square.
 */
public final class LinearDifferentiation {

    private final ComputerAlgebra algebra;

    /** @param algebra asked about each term; best one that remembers the terms' shapes */
    public LinearDifferentiation(ComputerAlgebra algebra) {
        this.algebra = algebra;
    }

    /**
     * The derivative by each name in {@code e}, in the order in which the names first appear.
     *
     * @throws NoDerivative when the algebra system has no answer
     */
    public Map<Name, Expression> partials(Expression e) {
        Map<Name, List<Expression>> terms = new LinkedHashMap<>();
        for (Name name : Operands.names(e)) {
            terms.put(name, new ArrayList<>());
        }
        collect(e, UnaryOperator.identity(), terms);
        Map<Name, Expression> partials = new LinkedHashMap<>();
        terms.forEach((name, parts) -> partials.put(name, Algebra.sum(parts)));
        return partials;
    }

    /** @param outer makes the derivative of the whole out of that of {@code e} */
    private void collect(Expression e, UnaryOperator<Expression> outer, Map<Name, List<Expression>> terms) {
        if (e instanceof Constant) {
            return;
        }
        if (e instanceof Variable v) {
            add(v.name(), outer.apply(Algebra.ONE), terms);
        } else if (e instanceof Negation n) {
            collect(n.operand(), d -> outer.apply(Algebra.negate(d)), terms);
        } else if (e instanceof Sum s) {
            s.terms().forEach(term -> collect(term, outer, terms));
        } else if (e instanceof Quotient q && q.denominator() instanceof Constant c && !Algebra.isZero(c)) {
            Constant factor = new Constant(Rational.ONE.dividedBy(c.value()));
            collect(q.numerator(), d -> outer.apply(Algebra.product(factor, d)), terms);
        } else if (e instanceof Quotient q && q.numerator() instanceof Sum && free(q.numerator(), q.denominator())) {
            collect(q.numerator(), d -> outer.apply(Algebra.quotient(d, q.denominator())), terms);
            ask(e, Operands.names(q.denominator()), outer, terms);
        } else if (e instanceof Product p) {
            collectProduct(p, outer, terms);
        } else {
            ask(e, Operands.names(e), outer, terms);
        }
    }

    private void collectProduct(Product p, UnaryOperator<Expression> outer, Map<Name, List<Expression>> terms) {
        List<Expression> factors = p.factors();
        for (int i = 0; i < factors.size(); i++) {
            Expression factor = factors.get(i);
            if (factor instanceof Constant || factor instanceof Sum) {
                List<Expression> before = factors.subList(0, i);
                List<Expression> after = factors.subList(i + 1, factors.size());
                Expression rest = Algebra.product(Algebra.product(before), Algebra.product(after));
                if (free(factor, rest)) {
                    collect(factor, d -> outer.apply(joined(before, d, after)), terms);
                    boolean inFront = i == 0;
                    collect(
                            rest,
                            d -> outer.apply(inFront ? Algebra.product(factor, d) : Algebra.product(d, factor)),
                            terms);
                    return;
                }
            }
        }
        ask(p, Operands.names(p), outer, terms);
    }

    private static Expression joined(List<Expression> before, Expression d, List<Expression> after) {
        List<Expression> factors = new ArrayList<>(before);
        factors.add(d);
        factors.addAll(after);
        return Algebra.product(factors);
    }

    private void ask(
            Expression e, Set<Name> names, UnaryOperator<Expression> outer, Map<Name, List<Expression>> terms) {
        for (Name name : names) {
            Expression derivative = algebra.differentiate(e, name).orElseThrow(() -> new NoDerivative(e, name));
            add(name, outer.apply(derivative), terms);
        }
    }

    private static void add(Name name, Expression derivative, Map<Name, List<Expression>> terms) {
        terms.computeIfAbsent(name, n -> new ArrayList<>()).add(derivative);
    }

    /** Whether the two have no name in common. */
    private static boolean free(Expression a, Expression b) {
        return Collections.disjoint(Operands.names(a), Operands.names(b));
    }
}
