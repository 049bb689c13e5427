package dev.longhand.cas;

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
import java.util.function.UnaryOperator;

/** Gives the names in an expression other names and changes nothing else, not even what could be simplified. */
final class Renaming implements Expression.Visitor<Expression> {

    private final UnaryOperator<Name> renamed;

    /** @param renamed asked for each occurrence, from left to right, conditions before the values they guard */
    Renaming(UnaryOperator<Name> renamed) {
        this.renamed = renamed;
    }

    Expression apply(Expression e) {
        return e.accept(this);
    }

    @Override
    public Expression constant(Constant constant) {
        return constant;
    }

    @Override
    public Expression variable(Variable variable) {
        return new Variable(renamed.apply(variable.name()));
    }

    @Override
    public Expression negation(Negation negation) {
        return new Negation(apply(negation.operand()));
    }

    @Override
    public Expression sum(Sum sum) {
        return new Sum(all(sum.terms()));
    }

    @Override
    public Expression product(Product product) {
        return new Product(all(product.factors()));
    }

    @Override
    public Expression quotient(Quotient quotient) {
        Expression numerator = apply(quotient.numerator());
        return new Quotient(numerator, apply(quotient.denominator()));
    }

    @Override
    public Expression power(Power power) {
        Expression base = apply(power.base());
        return new Power(base, apply(power.exponent()));
    }

    @Override
    public Expression application(Application application) {
        return new Application(application.function(), application.order(), all(application.arguments()));
    }

    @Override
    public Expression piecewise(Piecewise piecewise) {
        List<Case> cases = new ArrayList<>();
        for (Case c : piecewise.cases()) {
            Condition condition = c.condition();
            Expression left = apply(condition.left());
            Expression right = apply(condition.right());
            cases.add(new Case(new Condition(left, condition.relation(), right), apply(c.value())));
        }
        return new Piecewise(cases, apply(piecewise.otherwise()));
    }

    private List<Expression> all(List<Expression> operands) {
        List<Expression> changed = new ArrayList<>(operands.size());
        for (Expression operand : operands) {
            changed.add(apply(operand));
        }
        return changed;
    }
}
