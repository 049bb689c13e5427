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
import dev.longhand.expr.Expression.Relation;
import dev.longhand.expr.Expression.Sum;
import dev.longhand.expr.Expression.Variable;
import java.util.Collections;
import java.util.List;

/** Call-free expressions in Java, as JavaPoet formats in which a line may break at {@code $W}. */
final class ExpressionCode implements Expression.Visitor<String> {

    private final Slots slots;

    ExpressionCode(Slots slots) {
        this.slots = slots;
    }

    String of(Expression e) {
        return e.accept(this);
    }

    @Override
    public String constant(Constant constant) {
        return JavaNumber.literal(constant.value());
    }

    @Override
    public String variable(Variable variable) {
        return slots.of(variable.name()).text();
    }

    @Override
    public String negation(Negation negation) {
        Expression operand = negation.operand();
        return "-" + (operand instanceof Variable || operand instanceof Product ? of(operand) : grouped(operand));
    }

    @Override
    public String sum(Sum sum) {
        StringBuilder code = new StringBuilder();
        for (Expression term : sum.terms()) {
            String text = term instanceof Piecewise ? grouped(term) : of(term);
            if (code.length() == 0) {
                code.append(text);
            } else if (text.startsWith("-")) {
                code.append("$W- ").append(text, 1, text.length());
            } else {
                code.append("$W+ ").append(text);
            }
        }
        return code.toString();
    }

    @Override
    public String product(Product product) {
        StringBuilder code = new StringBuilder();
        List<Expression> factors = product.factors();
        for (int i = 0; i < factors.size(); i++) {
            Expression factor = factors.get(i);
            boolean plain = isAtom(factor) || (i == 0 && (factor instanceof Quotient || factor instanceof Power));
            code.append(i == 0 ? "" : " * ").append(plain ? of(factor) : grouped(factor));
        }
        return code.toString();
    }

    @Override
    public String quotient(Quotient quotient) {
        Expression numerator = quotient.numerator();
        boolean plain = isAtom(numerator) || numerator instanceof Product || numerator instanceof Power;
        Expression denominator = quotient.denominator();
        return (plain ? of(numerator) : grouped(numerator))
                + " / "
                + (isAtom(denominator) ? of(denominator) : grouped(denominator));
    }

    /** A name times itself; lowering leaves small whole exponents of names only. */
    @Override
    public String power(Power power) {
        int exponent = exponent(power);
        return String.join(" * ", Collections.nCopies(exponent, of(power.base())));
    }

    static int exponent(Power power) {
        if (!(power.base() instanceof Variable)) {
            throw new IllegalStateException("a power of " + power.base());
        }
        return ((Constant) power.exponent()).value().numerator().intValueExact();
    }

    @Override
    public String application(Application application) {
        throw new IllegalStateException("a call inside arithmetic: " + application);
    }

    @Override
    public String piecewise(Piecewise piecewise) {
        StringBuilder code = new StringBuilder();
        for (Case c : piecewise.cases()) {
            code.append(operand(c.condition().left()))
                    .append(sign(c.condition().relation()))
                    .append(operand(c.condition().right()))
                    .append(" ? ")
                    .append(operand(c.value()))
                    .append("$W: ");
        }
        return code.append(operand(piecewise.otherwise())).toString();
    }

    private String operand(Expression e) {
        return e instanceof Piecewise ? grouped(e) : of(e);
    }

    private static String sign(Relation relation) {
        return relation == Relation.EQUAL ? " == " : " " + FormulaText.sign(relation) + " ";
    }

    private static boolean isAtom(Expression e) {
        return e instanceof Variable || e instanceof Constant;
    }

    private String grouped(Expression e) {
        return "(" + of(e) + ")";
    }
}
