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
import dev.longhand.expr.Name;
import dev.longhand.expr.Primitive;
import dev.longhand.expr.SoftmaxComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Formulas in one line of TeX-like text for comments, in the names of the notes: {@code h_1 = w_{11} i_1 + b_1}. */
final class FormulaText implements Expression.Visitor<String> {

    private static final int LONGEST_LIST = 8;
    private static final int SHOWN = 3;
    private static final int LONGEST_LINE = 110;

    private final Name result;
    private final int longestList;

    /** @param result what is differentiated, for the notation of gradients */
    FormulaText(Name result) {
        this(result, LONGEST_LIST);
    }

    private FormulaText(Name result, int longestList) {
        this.result = result;
        this.longestList = longestList;
    }

    /** An equation; sums of many terms, or of fewer where the line gets too long, are shortened. */
    String definition(Name name, Expression right) {
        String line = name(name) + " = " + of(right);
        return line.length() <= LONGEST_LINE || longestList <= SHOWN
                ? line
                : new FormulaText(result, SHOWN).definition(name, right);
    }

    String of(Expression e) {
        return e.accept(this);
    }

    /** The name without font commands; a gradient as a fraction. */
    String name(Name name) {
        if (name.base().equals("\\nabla")) {
            Name of = name.superscript().isEmpty() ? result : new Name(name.superscript(), "", "");
            return "\\partial " + plain(of.tex()) + " / \\partial " + plain(name.subscript());
        }
        return plain(name.tex());
    }

    /** TeX without font commands; a backslash before u would start an escape, and is doubled. */
    private static String plain(String tex) {
        return tex.replaceAll("\\\\(?:mathrm|mathbf|mathcal|boldsymbol|text)\\{([^{}]*)\\}", "$1")
                .replace("\\u", "\\\\u");
    }

    @Override
    public String constant(Constant constant) {
        String text = constant.value().toString();
        return text.length() <= 24 ? text : JavaNumber.literal(constant.value());
    }

    @Override
    public String variable(Variable variable) {
        return name(variable.name());
    }

    @Override
    public String negation(Negation negation) {
        return "-" + (negation.operand() instanceof Sum s ? grouped(s) : of(negation.operand()));
    }

    @Override
    public String sum(Sum sum) {
        StringBuilder text = new StringBuilder();
        for (String term : shortened(sum.terms(), this::of)) {
            if (text.length() == 0) {
                text.append(term);
            } else if (term.startsWith("-")) {
                text.append(" - ").append(term, 1, term.length());
            } else {
                text.append(" + ").append(term);
            }
        }
        return text.toString();
    }

    @Override
    public String product(Product product) {
        List<String> factors = shortened(product.factors(), this::factor);
        StringBuilder text = new StringBuilder(factors.get(0));
        for (String factor : factors.subList(1, factors.size())) {
            text.append(Character.isDigit(factor.charAt(0)) ? " * " : " ").append(factor);
        }
        return text.toString();
    }

    @Override
    public String quotient(Quotient quotient) {
        return factor(quotient.numerator()) + " / " + atom(quotient.denominator());
    }

    @Override
    public String power(Power power) {
        String exponent = of(power.exponent());
        return atom(power.base()) + "^" + (exponent.length() == 1 ? exponent : "{" + exponent + "}");
    }

    @Override
    public String application(Application application) {
        if (application.function() == Primitive.PI) {
            return "\\pi";
        }
        String function = plain(application.function().tex());
        if (application.function() instanceof SoftmaxComponent c) {
            function += "_" + (c.index() + 1);
        }
        return function
                + (application.order() == 1 ? "'" : "")
                + "("
                + String.join(", ", shortened(application.arguments(), this::of))
                + ")";
    }

    @Override
    public String piecewise(Piecewise piecewise) {
        StringBuilder text = new StringBuilder("(");
        for (Case c : piecewise.cases()) {
            text.append(of(c.value()))
                    .append(" if ")
                    .append(of(c.condition().left()))
                    .append(' ')
                    .append(sign(c.condition().relation()))
                    .append(' ')
                    .append(of(c.condition().right()))
                    .append(", ");
        }
        return text.append("else ")
                .append(of(piecewise.otherwise()))
                .append(')')
                .toString();
    }

    static String sign(Relation relation) {
        return switch (relation) {
            case GREATER -> ">";
            case AT_LEAST -> ">=";
            case EQUAL -> "=";
            case LESS -> "<";
            case AT_MOST -> "<=";
        };
    }

    private String factor(Expression e) {
        return e instanceof Sum || e instanceof Quotient || e instanceof Negation || isNegative(e) ? grouped(e) : of(e);
    }

    private String atom(Expression e) {
        boolean atom = (e instanceof Variable v && v.name().superscript().isEmpty())
                || e instanceof Application
                || e instanceof Piecewise
                || (e instanceof Constant c
                        && c.value().isInteger()
                        && c.value().signum() >= 0);
        return atom ? of(e) : grouped(e);
    }

    private static boolean isNegative(Expression e) {
        return e instanceof Constant c && c.value().signum() < 0;
    }

    private String grouped(Expression e) {
        return "(" + of(e) + ")";
    }

    private <T> List<String> shortened(List<T> all, Function<T, String> text) {
        if (all.size() <= longestList) {
            return all.stream().map(text).toList();
        }
        List<String> shown = new ArrayList<>();
        all.subList(0, SHOWN - 1).forEach(e -> shown.add(text.apply(e)));
        shown.add("...");
        shown.add(text.apply(all.get(all.size() - 1)));
        return shown;
    }
}
