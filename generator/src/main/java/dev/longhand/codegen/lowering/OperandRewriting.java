package dev.longhand.codegen.lowering;

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
import java.util.List;
import java.util.function.UnaryOperator;

/** Rebuilds one level of an expression from replaced operands, without simplifying. */
class OperandRewriting implements Expression.Visitor<Expression> {

    private final UnaryOperator<Expression> operand;

    /** @param operand gives the replacement of each direct operand */
    OperandRewriting(UnaryOperator<Expression> operand) {
        this.operand = operand;
    }

    Expression apply(Expression e) {
        return e.accept(this);
    }

    private List<Expression> all(List<Expression> operands) {
        return operands.stream().map(operand).toList();
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
        return new Negation(operand.apply(negation.operand()));
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
        return new Quotient(operand.apply(quotient.numerator()), operand.apply(quotient.denominator()));
    }

    @Override
    public Expression power(Power power) {
        return new Power(operand.apply(power.base()), power.exponent());
    }

    @Override
    public Expression application(Application application) {
        return new Application(application.function(), application.order(), all(application.arguments()));
    }

    @Override
    public Expression piecewise(Piecewise piecewise) {
        List<Case> cases = piecewise.cases().stream()
                .map(c -> new Case(
                        new Condition(
                                operand.apply(c.condition().left()),
                                c.condition().relation(),
                                operand.apply(c.condition().right())),
                        operand.apply(c.value())))
                .toList();
        return new Piecewise(cases, operand.apply(piecewise.otherwise()));
    }
}
