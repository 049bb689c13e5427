package dev.longhand.cas.symja;

import dev.longhand.expr.Algebra;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Expression.Application;
import dev.longhand.expr.Expression.Constant;
import dev.longhand.expr.Expression.Negation;
import dev.longhand.expr.Expression.Power;
import dev.longhand.expr.Expression.Sum;
import dev.longhand.expr.Expression.Variable;
import dev.longhand.expr.Function;
import dev.longhand.expr.Name;
import dev.longhand.expr.Operands;
import dev.longhand.expr.Primitive;
import dev.longhand.expr.Rational;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.matheclipse.core.expression.F;
import org.matheclipse.core.expression.S;
import org.matheclipse.core.interfaces.IAST;
import org.matheclipse.core.interfaces.IExpr;
import org.matheclipse.core.interfaces.IRational;

/** Reads what Symja answers to a question, in the names, functions and order of the question. */
final class Answer {

    /** Fractions with larger denominators are decimals of the writer and stay whole: 0.044715 x / y. */
    private static final BigInteger LARGEST_DENOMINATOR = BigInteger.valueOf(12);

    private final Question question;
    private final Map<Expression, Expression> slopes;
    private final OperandOrder order;

    /** @param slopes the derivatives of what is opaque in the question */
    Answer(Question question, Map<Expression, Expression> slopes) {
        this.question = question;
        this.slopes = slopes;
        this.order = new OperandOrder(question::place);
    }

    /**
     * A part that the question contains is written as there, unless that is longer.
     *
     * @throws Unsettled when there is something in it that our expressions have no kind for
     */
    Expression read(IExpr e) {
        if (e instanceof IRational number) {
            return new Constant(new Rational(number.toBigNumerator(), number.toBigDenominator()));
        }
        Name name = question.name(e);
        if (name != null) {
            return new Variable(name);
        }
        Expression read = e instanceof IAST ast ? compound(ast) : symbol(e);
        Expression written = question.written(e);
        return written != null && size(written) <= size(read) ? written : read;
    }

    private static int size(Expression e) {
        int size = 1;
        for (Expression operand : Operands.of(e)) {
            size += size(operand);
        }
        return size;
    }

    private Expression symbol(IExpr e) {
        if (e.equals(S.Pi)) {
            return new Application(Primitive.PI);
        }
        if (e.equals(S.E)) {
            return new Application(Primitive.EXP, Algebra.ONE);
        }
        Expression opaque = question.opaque(e);
        if (opaque == null) {
            throw unknown(e);
        }
        return opaque;
    }

    private Expression compound(IAST ast) {
        IExpr head = ast.head();
        if (head.equals(S.Plus)) {
            return sum(ast);
        }
        if (head.equals(S.Times)) {
            return product(ast);
        }
        if (head.equals(S.Power) && ast.argSize() == 2) {
            return power(ast.arg1(), ast.arg2());
        }
        if (head.equals(S.Log) && ast.argSize() == 1) {
            return new Application(Primitive.LOG, read(ast.arg1()));
        }
        Function function = question.function(head);
        if (function != null) {
            return new Application(function, 0, all(ast));
        }
        Expression opaque = question.opaque(head);
        return opaque != null ? opaque : derivative(ast);
    }

    /** Minus a sum that the question contains is written so: -(t - o) and not o - t. */
    private Expression sum(IAST ast) {
        Expression opposite = question.written(question.engine().evaluate(F.Times(F.CN1, ast)));
        if (opposite instanceof Sum) {
            return Algebra.negate(opposite);
        }
        List<Expression> terms = order.terms(all(ast));
        if (terms.stream().allMatch(OperandOrder::isNegative)) {
            return Algebra.negate(
                    Algebra.sum(order.terms(terms.stream().map(Algebra::negate).toList())));
        }
        return Algebra.sum(terms);
    }

    private Expression product(IAST ast) {
        Rational number = Rational.ONE;
        List<Expression> above = new ArrayList<>();
        List<Expression> below = new ArrayList<>();
        for (int i = 1; i <= ast.argSize(); i++) {
            IExpr factor = ast.get(i);
            boolean isDivisor = isDivisor(factor);
            Expression read = isDivisor ? divisor((IAST) factor) : read(factor);
            if (read instanceof Negation n) {
                number = number.negated();
                read = n.operand();
            }
            if (read instanceof Constant c) {
                number = isDivisor ? number.dividedBy(c.value()) : number.times(c.value());
            } else {
                (isDivisor ? below : above).add(read);
            }
        }
        return fraction(number, order.factors(above), order.factors(below));
    }

    private static Expression fraction(Rational number, List<Expression> above, List<Expression> below) {
        if (number.signum() < 0) {
            return Algebra.negate(fraction(number.negated(), above, below));
        }
        boolean splits = !below.isEmpty() && number.denominator().compareTo(LARGEST_DENOMINATOR) <= 0;
        Rational divisor = splits ? new Rational(number.denominator(), BigInteger.ONE) : Rational.ONE;
        Expression numerator = Algebra.product(new Constant(number.times(divisor)), Algebra.product(above));
        return Algebra.quotient(numerator, Algebra.product(new Constant(divisor), Algebra.product(below)));
    }

    /** A power with a negative number as exponent; of e it stays a power. */
    private static boolean isDivisor(IExpr factor) {
        return factor instanceof IAST power
                && power.head().equals(S.Power)
                && power.argSize() == 2
                && !power.arg1().equals(S.E)
                && power.arg2() instanceof IRational exponent
                && exponent.isNegative();
    }

    private Expression divisor(IAST power) {
        return power(power.arg1(), ((IRational) power.arg2()).negate());
    }

    private Expression power(IExpr base, IExpr exponent) {
        if (base.equals(S.E)) {
            return new Application(Primitive.EXP, read(exponent));
        }
        if (!(exponent instanceof IRational number)) {
            return new Power(read(base), read(exponent));
        }
        if (number.isNegative()) {
            return Algebra.quotient(Algebra.ONE, power(base, number.negate()));
        }
        Expression plain = read(base);
        boolean isOdd = number.toBigNumerator().testBit(0);
        if (number.toBigDenominator().equals(BigInteger.TWO)) {
            return raised(new Application(Primitive.SQRT, plain), number.toBigNumerator());
        }
        if (!number.toBigDenominator().equals(BigInteger.ONE)) {
            return new Power(plain, new Constant(new Rational(number.toBigNumerator(), number.toBigDenominator())));
        }
        if (plain instanceof Negation n) {
            Expression unsigned = raised(n.operand(), number.toBigNumerator());
            return isOdd ? Algebra.negate(unsigned) : unsigned;
        }
        return raised(plain, number.toBigNumerator());
    }

    private static Expression raised(Expression base, BigInteger exponent) {
        return Algebra.power(base, new Constant(new Rational(exponent, BigInteger.ONE)));
    }

    /** {@code Derivative[0, 1][f][u, v]} is the derivative of f by its second argument at (u, v). */
    private Expression derivative(IAST ast) {
        if (!(ast.head() instanceof IAST inner)
                || inner.argSize() != 1
                || !(inner.head() instanceof IAST orders)
                || !orders.head().equals(S.Derivative)) {
            throw unknown(ast);
        }
        Expression opaque = question.opaque(inner.arg1());
        if (opaque != null) {
            Expression slope = slopes.get(opaque);
            if (slope == null || !orders.arg1().isOne()) {
                throw unknown(ast);
            }
            return slope;
        }
        Function function = question.function(inner.arg1());
        int by = -1;
        for (int i = 1; i <= orders.argSize(); i++) {
            if (by < 0 && orders.get(i).isOne()) {
                by = i - 1;
            } else if (!orders.get(i).isZero()) {
                throw unknown(ast);
            }
        }
        if (function == null || by < 0) {
            throw unknown(ast);
        }
        return LocalPartial.of(function, all(ast), by);
    }

    private List<Expression> all(IAST ast) {
        List<Expression> operands = new ArrayList<>(ast.argSize());
        for (int i = 1; i <= ast.argSize(); i++) {
            operands.add(read(ast.get(i)));
        }
        return operands;
    }

    private static Unsettled unknown(IExpr e) {
        return new Unsettled("an answer with " + e.head());
    }
}
