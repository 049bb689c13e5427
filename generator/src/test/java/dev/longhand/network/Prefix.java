package dev.longhand.network;

import dev.longhand.expr.Expression;
import dev.longhand.expr.Expression.Application;
import dev.longhand.expr.Expression.Constant;
import dev.longhand.expr.Expression.Negation;
import dev.longhand.expr.Expression.Piecewise;
import dev.longhand.expr.Expression.Power;
import dev.longhand.expr.Expression.Product;
import dev.longhand.expr.Expression.Quotient;
import dev.longhand.expr.Expression.Sum;
import dev.longhand.expr.Expression.Variable;
import java.util.List;
import java.util.stream.Collectors;

/** Writes an expression with its structure plain to see: {@code (+ (* 2 x) (neg y))}. */
public final class Prefix implements Expression.Visitor<String> {

    private Prefix() {}

    public static String of(Expression e) {
        return e.accept(new Prefix());
    }

    private String list(String head, List<Expression> operands) {
        return operands.stream().map(Prefix::of).collect(Collectors.joining(" ", "(" + head + " ", ")"));
    }

    @Override
    public String constant(Constant constant) {
        return constant.value().toString();
    }

    @Override
    public String variable(Variable variable) {
        return variable.name().tex();
    }

    @Override
    public String negation(Negation negation) {
        return list("neg", List.of(negation.operand()));
    }

    @Override
    public String sum(Sum sum) {
        return list("+", sum.terms());
    }

    @Override
    public String product(Product product) {
        return list("*", product.factors());
    }

    @Override
    public String quotient(Quotient quotient) {
        return list("/", List.of(quotient.numerator(), quotient.denominator()));
    }

    @Override
    public String power(Power power) {
        return list("^", List.of(power.base(), power.exponent()));
    }

    @Override
    public String application(Application application) {
        String label = application.function().label();
        return application.arguments().isEmpty() ? label : list(label, application.arguments());
    }

    @Override
    public String piecewise(Piecewise piecewise) {
        return "cases";
    }
}
