package dev.longhand.notes.meaning;

import dev.longhand.expr.Expression;
import dev.longhand.expr.Name;
import dev.longhand.latex.tree.Tree.Join;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/** Expressions as meanings, so that networks and notes are evaluated alike. */
public final class ExpressionMeaning implements Expression.Visitor<Meaning> {

    private final Function<Name, WrittenName> naming;

    /** @param naming how a note would write a name */
    public ExpressionMeaning(Function<Name, WrittenName> naming) {
        this.naming = naming;
    }

    /** The meaning of an expression. */
    public Meaning of(Expression expression) {
        return expression.accept(this);
    }

    @Override
    public Meaning constant(Expression.Constant constant) {
        return new Meaning.Literal(constant.value(), constant.value().toString());
    }

    @Override
    public Meaning variable(Expression.Variable variable) {
        return new Meaning.Reference(naming.apply(variable.name()));
    }

    @Override
    public Meaning negation(Expression.Negation negation) {
        return new Meaning.Negated(of(negation.operand()));
    }

    @Override
    public Meaning sum(Expression.Sum sum) {
        return new Meaning.Total(all(sum.terms()));
    }

    @Override
    public Meaning product(Expression.Product product) {
        return new Meaning.Multiplied(
                Collections.nCopies(product.factors().size(), Join.BESIDE), all(product.factors()));
    }

    @Override
    public Meaning quotient(Expression.Quotient quotient) {
        return new Meaning.Quotient(of(quotient.numerator()), of(quotient.denominator()));
    }

    @Override
    public Meaning power(Expression.Power power) {
        return new Meaning.Raised(of(power.base()), of(power.exponent()));
    }

    @Override
    public Meaning application(Expression.Application application) {
        return new Meaning.Call(
                new Callee.Known(application.function()), application.order(), all(application.arguments()));
    }

    @Override
    public Meaning piecewise(Expression.Piecewise piecewise) {
        List<Meaning.Case> cases = new ArrayList<>();
        for (Expression.Case c : piecewise.cases()) {
            Expression.Condition condition = c.condition();
            cases.add(Meaning.Case.where(
                    new Meaning.Condition(of(condition.left()), condition.relation(), false, of(condition.right())),
                    of(c.value())));
        }
        cases.add(Meaning.Case.otherwise(of(piecewise.otherwise())));
        return new Meaning.Cases(cases);
    }

    private List<Meaning> all(List<Expression> expressions) {
        return expressions.stream().map(this::of).toList();
    }
}
