package dev.longhand.typeset.diagram;

import dev.longhand.expr.Expression;
import dev.longhand.expr.Expression.Application;
import dev.longhand.expr.Expression.Constant;
import dev.longhand.expr.Expression.Negation;
import dev.longhand.expr.Expression.Piecewise;
import dev.longhand.expr.Expression.Product;
import dev.longhand.expr.Expression.Sum;
import dev.longhand.expr.Expression.Variable;
import dev.longhand.expr.Name;
import dev.longhand.expr.Operands;
import dev.longhand.expr.Primitive;
import dev.longhand.expr.SoftmaxComponent;
import dev.longhand.expr.Substitution;
import dev.longhand.latex.Notation;
import dev.longhand.latex.NumberText;
import java.util.HashMap;
import java.util.Map;

/** What a single operation does, as the sign in its node: its operands are seen by the lines. */
final class OperationSign {

    /** Where an operand stands, when the sign has to show it. */
    private static final Name PLACE = new Name("\\square", "", "");

    private static final String COPY = "=";

    private OperationSign() {}

    static String of(Expression right, Notation notation) {
        if (right instanceof Variable) {
            return COPY;
        }
        if (right instanceof Product product) {
            return product.factors().stream()
                    .filter(Constant.class::isInstance)
                    .map(factor -> NumberText.constant(((Constant) factor).value()) + "\\,\\cdot")
                    .findFirst()
                    .orElse("\\times");
        }
        if (right instanceof Sum sum && sum.terms().size() == 2 && !(sum.terms().get(0) instanceof Negation)) {
            return sum(sum.terms().get(0), sum.terms().get(1));
        }
        if (right instanceof Piecewise) {
            return "\\{";
        }
        if (right instanceof Application application && application.function() instanceof SoftmaxComponent component) {
            return component.tex() + "_{" + (component.index() + 1) + "}";
        }
        if (right instanceof Application application && Primitive.LOG_SUM_EXP.equals(application.function())) {
            return "\\log \\Sigma e^{" + PLACE.tex() + "}";
        }
        return applied(right, notation);
    }

    private static String sum(Expression first, Expression second) {
        String left = first instanceof Constant c ? NumberText.constant(c.value()) : "";
        if (second instanceof Constant c) {
            String number = NumberText.constant(c.value());
            return number.startsWith("-") ? number : "+" + number;
        }
        return left + (second instanceof Negation ? "-" : "+");
    }

    /** The formula with places for names; of a function of one place the symbol alone. */
    private static String applied(Expression right, Notation notation) {
        Map<Name, Expression> places = new HashMap<>();
        Operands.names(right).forEach(name -> places.put(name, new Variable(PLACE)));
        String text = notation.write(Substitution.in(right, places));
        String argument = "(" + PLACE.tex() + ")";
        return text.endsWith(argument) ? text.substring(0, text.length() - argument.length()) : text;
    }
}
