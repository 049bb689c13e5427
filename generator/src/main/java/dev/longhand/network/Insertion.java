package dev.longhand.network;

import dev.longhand.expr.Algebra;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Expression.Application;
import dev.longhand.expr.Expression.Case;
import dev.longhand.expr.Expression.Condition;
import dev.longhand.expr.Expression.Constant;
import dev.longhand.expr.Expression.Negation;
import dev.longhand.expr.Expression.Piecewise;
import dev.longhand.expr.Expression.Power;
import dev.longhand.expr.Expression.Product;
import dev.longhand.expr.Expression.Quotient;
import dev.longhand.expr.Expression.Sum;
import dev.longhand.expr.Expression.Variable;
import dev.longhand.expr.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Puts expressions in the place of names. Unlike {@link dev.longhand.expr.Substitution} it works nothing out, so that a
 * user's formula stands in the derivation as it was written.
 */
public final class Insertion implements Expression.Visitor<Expression> {

    private final Map<Name, ? extends Expression> replacements;

    private Insertion(Map<Name, ? extends Expression> replacements) {
        this.replacements = replacements;
    }

    /** {@code e} with each name of {@code replacements} replaced. */
    public static Expression in(Expression e, Map<Name, ? extends Expression> replacements) {
        return e.accept(new Insertion(replacements));
    }

    private Expression apply(Expression e) {
        return e.accept(this);
    }

    private List<Expression> apply(List<Expression> all) {
        return all.stream().map(this::apply).toList();
    }

    @Override
    public Expression constant(Constant constant) {
        return constant;
    }

    @Override
    public Expression variable(Variable variable) {
        Expression replacement = replacements.get(variable.name());
        return replacement == null ? variable : replacement;
    }

    @Override
    public Expression negation(Negation negation) {
        Expression operand = apply(negation.operand());
        return operand instanceof Constant || operand instanceof Negation
                ? Algebra.negate(operand)
                : new Negation(operand);
    }

    @Override
    public Expression sum(Sum sum) {
        List<Expression> terms = new ArrayList<>();
        for (Expression term : apply(sum.terms())) {
            terms.addAll(term instanceof Sum inner ? inner.terms() : List.of(term));
        }
        return new Sum(terms);
    }

    @Override
    public Expression product(Product product) {
        List<Expression> factors = new ArrayList<>();
        for (Expression factor : apply(product.factors())) {
            factors.addAll(factor instanceof Product inner ? inner.factors() : List.of(factor));
        }
        return new Product(factors);
    }

    @Override
    public Expression quotient(Quotient quotient) {
        return new Quotient(apply(quotient.numerator()), apply(quotient.denominator()));
    }

    @Override
    public Expression power(Power power) {
        return new Power(apply(power.base()), apply(power.exponent()));
    }

    @Override
    public Expression application(Application application) {
        return new Application(application.function(), application.order(), apply(application.arguments()));
    }

    @Override
    public Expression piecewise(Piecewise piecewise) {
        List<Case> cases = piecewise.cases().stream()
                .map(c -> new Case(
                        new Condition(
                                apply(c.condition().left()),
                                c.condition().relation(),
                                apply(c.condition().right())),
                        apply(c.value())))
                .toList();
        return new Piecewise(cases, apply(piecewise.otherwise()));
    }
}
