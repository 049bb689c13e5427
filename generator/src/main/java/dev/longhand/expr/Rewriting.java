package dev.longhand.expr;

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
import java.util.ArrayList;
import java.util.List;

/**
 * A pass that rebuilds an expression from its rewritten operands. Subclasses override the kinds they change; an
 * expression none of whose operands changed is returned as it is, so untouched parts stay shared.
 */
public abstract class Rewriting implements Expression.Visitor<Expression> {

    /** The expression with this pass applied. */
    public final Expression apply(Expression e) {
        return e.accept(this);
    }

    @Override
    public Expression constant(Constant constant) {
        return constant;
    }

    @Override
    public Expression variable(Variable variable) {
        return variable;
    }

    @Override
    public Expression negation(Negation negation) {
        Expression operand = apply(negation.operand());
        return operand == negation.operand() ? negation : Algebra.negate(operand);
    }

    @Override
    public Expression sum(Sum sum) {
        List<Expression> terms = applyAll(sum.terms());
        return terms == sum.terms() ? sum : Algebra.sum(terms);
    }

    @Override
    public Expression product(Product product) {
        List<Expression> factors = applyAll(product.factors());
        return factors == product.factors() ? product : Algebra.product(factors);
    }

    @Override
    public Expression quotient(Quotient quotient) {
        Expression numerator = apply(quotient.numerator());
        Expression denominator = apply(quotient.denominator());
        return numerator == quotient.numerator() && denominator == quotient.denominator()
                ? quotient
                : Algebra.quotient(numerator, denominator);
    }

    @Override
    public Expression power(Power power) {
        Expression base = apply(power.base());
        Expression exponent = apply(power.exponent());
        return base == power.base() && exponent == power.exponent() ? power : Algebra.power(base, exponent);
    }

    @Override
    public Expression application(Application application) {
        List<Expression> arguments = applyAll(application.arguments());
        return arguments == application.arguments()
                ? application
                : new Application(application.function(), application.order(), arguments);
    }

    @Override
    public Expression piecewise(Piecewise piecewise) {
        List<Expression> operands = Operands.of(piecewise);
        List<Expression> changed = applyAll(operands);
        if (changed == operands) {
            return piecewise;
        }
        List<Case> cases = new ArrayList<>();
        int at = 0;
        for (Case c : piecewise.cases()) {
            Condition condition = new Condition(changed.get(at), c.condition().relation(), changed.get(at + 1));
            cases.add(new Case(condition, changed.get(at + 2)));
            at += 3;
        }
        return new Piecewise(cases, changed.get(at));
    }

    private List<Expression> applyAll(List<Expression> all) {
        List<Expression> changed = new ArrayList<>(all.size());
        boolean same = true;
        for (Expression e : all) {
            Expression next = apply(e);
            same &= next == e;
            changed.add(next);
        }
        return same ? all : changed;
    }
}
