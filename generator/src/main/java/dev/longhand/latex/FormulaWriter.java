package dev.longhand.latex;

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
import dev.longhand.expr.Primitive;
import dev.longhand.expr.SoftmaxComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes an expression as TeX, operands in their order, with the brackets it needs and no others. */
final class FormulaWriter implements Expression.Visitor<FormulaWriter.Written> {

    /** Sums with more terms keep the first ones and the last, and dots between. */
    private static final int LONGEST_SUM = 12;

    private static final int LONGEST_SOFTMAX = 6;

    /**
     * How strongly a formula holds together.
     *
     * @param tex its text
     * @param strength what may stand beside it without brackets
     */
    record Written(String tex, Strength strength) {}

    /** From what needs brackets in most places to what never needs them. */
    enum Strength {
        SUM,
        SIGNED,
        PRODUCT,
        POWER,
        ATOM
    }

    private final Notation notation;

    FormulaWriter(Notation notation) {
        this.notation = notation;
    }

    String write(Expression e) {
        return e.accept(this).tex();
    }

    @Override
    public Written constant(Constant constant) {
        return number(NumberText.constant(constant.value()));
    }

    @Override
    public Written variable(Variable variable) {
        Optional<NumberText> value = notation.value(variable.name());
        if (value.isPresent()) {
            return number(value.get().tex());
        }
        Name name = variable.name();
        boolean raised = !name.superscript().isEmpty() || name.base().endsWith("'");
        return new Written(name.tex(), raised ? Strength.POWER : Strength.ATOM);
    }

    private static Written number(String tex) {
        Strength strength =
                tex.contains("\\cdot") ? Strength.PRODUCT : tex.startsWith("\\frac") ? Strength.POWER : Strength.ATOM;
        return new Written(tex, tex.startsWith("-") ? Strength.SIGNED : strength);
    }

    @Override
    public Written negation(Negation negation) {
        return new Written("-" + atLeast(Strength.PRODUCT, negation.operand()), Strength.SIGNED);
    }

    @Override
    public Written sum(Sum sum) {
        List<Expression> terms = sum.terms();
        StringBuilder tex = new StringBuilder();
        for (int i = 0; i < terms.size(); i++) {
            if (terms.size() > LONGEST_SUM && i == 3) {
                tex.append(" + \\cdots");
                i = terms.size() - 2;
            }
            appendTerm(tex, terms.get(i));
        }
        return new Written(tex.toString(), Strength.SUM);
    }

    private void appendTerm(StringBuilder tex, Expression term) {
        if (tex.length() == 0) {
            tex.append(write(term));
        } else if (term instanceof Negation n) {
            tex.append(" - ").append(atLeast(Strength.PRODUCT, n.operand()));
        } else {
            Written written = term.accept(this);
            if (term instanceof Constant && written.strength() == Strength.SIGNED) {
                tex.append(" - ").append(written.tex().substring(1));
            } else {
                tex.append(" + ")
                        .append(written.strength() == Strength.SIGNED ? bracketed(written.tex()) : written.tex());
            }
        }
    }

    @Override
    public Written product(Product product) {
        StringBuilder tex = new StringBuilder();
        List<Expression> factors = product.factors();
        for (int i = 0; i < factors.size(); i++) {
            String factor = atLeast(Strength.POWER, factors.get(i));
            if (i > 0) {
                tex.append(needsDot(tex, factor) ? " \\cdot " : " ");
            }
            tex.append(factor);
        }
        return new Written(tex.toString(), Strength.PRODUCT);
    }

    /** Two numbers side by side would read as one, a bracket after a name as a call, and a nought as a letter. */
    private boolean needsDot(StringBuilder before, String factor) {
        char first = factor.charAt(0);
        boolean digitAhead =
                Character.isDigit(first) || (factor.startsWith("\\frac{") && Character.isDigit(factor.charAt(6)));
        boolean numeric = !notation.values().isEmpty();
        char last = before.charAt(before.length() - 1);
        boolean bracket = first == '(' || factor.startsWith("\\left(");
        boolean nought = before.toString().equals("0");
        return numeric || digitAhead || nought || (bracket && last != ')' && last != '}' && !Character.isDigit(last));
    }

    @Override
    public Written quotient(Quotient quotient) {
        return new Written(
                "\\frac{" + write(quotient.numerator()) + "}{" + write(quotient.denominator()) + "}", Strength.POWER);
    }

    @Override
    public Written power(Power power) {
        return new Written(atLeast(Strength.ATOM, power.base()) + "^{" + write(power.exponent()) + "}", Strength.POWER);
    }

    @Override
    public Written application(Application application) {
        List<Expression> arguments = application.arguments();
        if (application.function() instanceof SoftmaxComponent component) {
            return softmax(component, arguments);
        }
        if (application.function() instanceof Primitive primitive && application.order() == 0) {
            switch (primitive) {
                case EXP -> {
                    return new Written("e^{" + write(arguments.get(0)) + "}", Strength.POWER);
                }
                case SQRT -> {
                    return new Written("\\sqrt{" + write(arguments.get(0)) + "}", Strength.POWER);
                }
                case PI -> {
                    return new Written("\\pi", Strength.ATOM);
                }
                case EXPM1 -> {
                    return new Written("e^{" + write(arguments.get(0)) + "} - 1", Strength.SUM);
                }
                case LOG_SUM_EXP -> {
                    return new Written("\\log" + bracketed(exponentials(arguments)), Strength.POWER);
                }
                default -> {}
            }
        }
        List<String> written = new ArrayList<>();
        arguments.forEach(argument -> written.add(write(argument)));
        String prime = application.order() == 1 ? "'" : "";
        return new Written(
                notation.symbol(application.function()) + prime + bracketed(String.join(", ", written)),
                Strength.POWER);
    }

    private Written softmax(SoftmaxComponent component, List<Expression> arguments) {
        String top = "e^{" + write(arguments.get(component.index())) + "}";
        return new Written("\\frac{" + top + "}{" + exponentials(arguments) + "}", Strength.POWER);
    }

    private String exponentials(List<Expression> arguments) {
        List<String> terms = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.size() > LONGEST_SOFTMAX && i == 2) {
                terms.add("\\cdots");
                i = arguments.size() - 1;
            }
            terms.add("e^{" + write(arguments.get(i)) + "}");
        }
        return String.join(" + ", terms);
    }

    @Override
    public Written piecewise(Piecewise piecewise) {
        StringBuilder tex = new StringBuilder("\\begin{cases} ");
        for (Case c : piecewise.cases()) {
            tex.append(write(c.value()))
                    .append(" & \\text{if } ")
                    .append(condition(c.condition()))
                    .append(" \\\\ ");
        }
        return new Written(tex + write(piecewise.otherwise()) + " & \\text{otherwise} \\end{cases}", Strength.SUM);
    }

    private String condition(Condition condition) {
        String relation = switch (condition.relation()) {
            case GREATER -> ">";
            case AT_LEAST -> "\\ge";
            case EQUAL -> "=";
            case LESS -> "<";
            case AT_MOST -> "\\le";
        };
        return write(condition.left()) + " " + relation + " " + write(condition.right());
    }

    private String atLeast(Strength strength, Expression e) {
        Written written = e.accept(this);
        return written.strength().compareTo(strength) >= 0 ? written.tex() : bracketed(written.tex());
    }

    private static String bracketed(String tex) {
        return tex.contains("\\frac") || tex.contains("\\begin") ? "\\left(" + tex + "\\right)" : "(" + tex + ")";
    }
}
