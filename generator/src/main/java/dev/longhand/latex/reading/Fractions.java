package dev.longhand.latex.reading;

import dev.longhand.latex.token.Token.Kind;
import dev.longhand.latex.token.Tokens;
import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.Derivative;
import dev.longhand.latex.tree.Tree.Differential;
import dev.longhand.latex.tree.Tree.Fraction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fractions, and derivatives that are written as fractions. */
final class Fractions {

    private final Reading reading;
    private final Tokens tokens;

    Fractions(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens;
    }

    Tree fraction() {
        int start = tokens.next().start();
        int numerator = tokens.index();
        int denominator = tokens.afterArgument(numerator);
        if (isDerivative(numerator, denominator)) {
            return derivative(start);
        }
        Tree above = reading.operands.argument();
        Tree below = reading.operands.argument();
        return new Fraction(tokens.since(start), above, below);
    }

    /** {@code {above \over below}}. */
    Tree over(int start, Tree above, Tree below) {
        if (above instanceof Differential u && below instanceof Differential v && u.partial() == v.partial()) {
            return new Derivative(tokens.since(start), u.partial(), 1, u.operand(), List.of(v.operand()));
        }
        return new Fraction(tokens.since(start), above, below);
    }

    /** Whether both parts begin with a d, the lower one followed by something. */
    private boolean isDerivative(int numerator, int denominator) {
        int above = tokens.get(numerator).is(Kind.OPEN) ? numerator + 1 : numerator;
        if (!tokens.get(denominator).is(Kind.OPEN)) {
            return false;
        }
        int sign = reading.differentials.signEnd(above, true);
        int below = reading.differentials.signEnd(denominator + 1, true);
        boolean partial = tokens.get(above).is("\\partial");
        return sign > 0
                && below > 0
                && partial == tokens.get(denominator + 1).is("\\partial")
                && reading.differentials.isOperand(below)
                && (tokens.get(numerator).is(Kind.OPEN) || sign == numerator + 1)
                && (partial || isBareOrOperand(numerator, sign));
    }

    private boolean isBareOrOperand(int numerator, int sign) {
        return tokens.afterArgument(numerator) <= sign + 1
                || tokens.get(sign).is("^")
                || reading.differentials.isOperand(sign);
    }

    private Tree derivative(int start) {
        Scope outer = reading.scope;
        reading.enter();
        reading.scope = outer.brace();
        boolean partial = tokens.at("\\partial") || tokens.peek(1).is("\\partial");
        int order = 1;
        Tree of = null;
        if (tokens.take(Kind.OPEN)) {
            reading.differentials.takeSign();
            order = reading.differentials.takeOrder();
            of = tokens.at(Kind.CLOSE) ? null : reading.sums.product();
            close("a product after the sign of the derivative");
        } else {
            reading.differentials.takeSign();
        }
        tokens.next();
        List<Tree> by = reading.differentials.denominator();
        close("'}'");
        reading.scope = outer;
        reading.leave();
        return derivative(start, partial, order, of, by);
    }

    private void close(String wanted) {
        if (!tokens.take(Kind.CLOSE)) {
            throw NotRead.expected(wanted, tokens.peek());
        }
    }

    /** The derivative, if as many variables are below as the order says. */
    Tree derivative(int start, boolean partial, int order, @Nullable Tree of, List<Tree> by) {
        List<Tree> variables = Differentials.repeated(by, order);
        if (variables.size() != order) {
            throw new NotRead(
                    "a derivative of order " + order + " needs as many variables below, got " + variables.size());
        }
        return new Derivative(tokens.since(start), partial, order, of, variables);
    }
}
