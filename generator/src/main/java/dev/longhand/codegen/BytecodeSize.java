package dev.longhand.codegen;

import dev.longhand.expr.Expression;
import dev.longhand.expr.Expression.Application;
import dev.longhand.expr.Expression.Case;
import dev.longhand.expr.Expression.Constant;
import dev.longhand.expr.Expression.Negation;
import dev.longhand.expr.Expression.Piecewise;
import dev.longhand.expr.Expression.Power;
import dev.longhand.expr.Expression.Product;
import dev.longhand.expr.Expression.Quotient;
import dev.longhand.expr.Expression.Sum;
import dev.longhand.expr.Expression.Variable;
import dev.longhand.expr.Name;
import dev.longhand.expr.Operands;

/** An upper estimate, in bytes, of what javac makes of an expression (JVM Specification, chapter 6). */
final class BytecodeSize implements Expression.Visitor<Integer> {

    /** aload of one of the first variables, daload or dastore. */
    private static final int ARRAY_ACCESS = 3;

    private static final int LITERAL = 3;
    /** dcmp, a conditional jump and a jump. */
    private static final int CHOICE = 7;

    private final Slots slots;

    BytecodeSize(Slots slots) {
        this.slots = slots;
    }

    int of(Expression e) {
        return e.accept(this);
    }

    /** {@code target = e}, or with {@code more} {@code target += e}. */
    int ofStatement(Name target, Expression e, boolean more) {
        return element(target) + of(e) + (more ? 3 : 0);
    }

    private int element(Name name) {
        Place place = slots.of(name);
        if (place.array() == Place.CONSTANT) {
            return LITERAL;
        }
        int index = place.index();
        int push = index <= 5 ? 1 : index <= Byte.MAX_VALUE ? 2 : 3;
        return ARRAY_ACCESS + push;
    }

    @Override
    public Integer constant(Constant constant) {
        return LITERAL;
    }

    @Override
    public Integer variable(Variable variable) {
        return element(variable.name());
    }

    @Override
    public Integer negation(Negation negation) {
        return 1 + of(negation.operand());
    }

    @Override
    public Integer sum(Sum sum) {
        return operations(sum, sum.terms().size() - 1);
    }

    @Override
    public Integer product(Product product) {
        return operations(product, product.factors().size() - 1);
    }

    @Override
    public Integer quotient(Quotient quotient) {
        return operations(quotient, 1);
    }

    @Override
    public Integer power(Power power) {
        return ExpressionCode.exponent(power) * (1 + of(power.base()));
    }

    @Override
    public Integer application(Application application) {
        throw new IllegalStateException("a call inside arithmetic: " + application);
    }

    @Override
    public Integer piecewise(Piecewise piecewise) {
        int size = of(piecewise.otherwise());
        for (Case c : piecewise.cases()) {
            size += CHOICE + of(c.condition().left()) + of(c.condition().right()) + of(c.value());
        }
        return size;
    }

    private int operations(Expression e, int own) {
        int size = own;
        for (Expression operand : Operands.of(e)) {
            size += of(operand);
        }
        return size;
    }
}
