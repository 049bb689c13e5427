package dev.longhand.check.evaluation;

import dev.longhand.expr.Primitive;
import dev.longhand.expr.SoftmaxComponent;
import dev.longhand.latex.tree.Tree.Join;
import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.Meaning;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes logarithms apart: of products, quotients, powers, exponentials, sigmoids and softmax, and of names defined as
 * one of these. What remains under a logarithm is a sum. (Abramowitz and Stegun 4.1.6-4.1.11, for positive arguments.)
 */
final class Logarithm {

    private Logarithm() {}

    /** A meaning that equals the logarithm, or nothing where the argument cannot be taken apart. */
    static Optional<Meaning> apart(Meaning argument) {
        if (argument instanceof Meaning.Multiplied product
                && product.joins().stream().noneMatch(Logarithm::isEntrywise)) {
            List<Meaning> terms = new ArrayList<>();
            for (int i = 0; i < product.factors().size(); i++) {
                Meaning log = log(product.factors().get(i));
                terms.add(product.joins().get(i) == Join.SLASH ? new Meaning.Negated(log) : log);
            }
            return Optional.of(new Meaning.Total(terms));
        }
        if (argument instanceof Meaning.Total total && total.terms().size() > 1) {
            return aroundMean(total);
        }
        if (argument instanceof Meaning.Quotient quotient) {
            return Optional.of(new Meaning.Total(
                    List.of(log(quotient.numerator()), new Meaning.Negated(log(quotient.denominator())))));
        }
        if (argument instanceof Meaning.Raised raised) {
            return Optional.of(new Meaning.Multiplied(
                    List.of(Join.BESIDE, Join.BESIDE), List.of(raised.exponent(), log(raised.base()))));
        }
        if (argument instanceof Meaning.Call call && call.order() == 0 && call.callee() instanceof Callee.Known known) {
            if (known.function() == Primitive.EXP) {
                return Optional.of(call.arguments().get(0));
            }
            if (known.function() == Primitive.SIGMOID) {
                Meaning down = exp(new Meaning.Negated(call.arguments().get(0)));
                return Optional.of(new Meaning.Negated(log(new Meaning.Total(List.of(one(), down)))));
            }
            if (known.function() instanceof SoftmaxComponent component) {
                List<Meaning> exponentials = new ArrayList<>();
                call.arguments().forEach(a -> exponentials.add(exp(a)));
                return Optional.of(difference(
                        call.arguments().get(component.index()),
                        exponentials.size() == 1 ? exponentials.get(0) : new Meaning.Total(exponentials)));
            }
        }
        if (argument instanceof Meaning.Call call
                && call.order() == 0
                && call.callee() == Callee.Whole.SOFTMAX
                && call.arguments().size() == 1) {
            Meaning sum = new Meaning.Call(
                    Callee.Whole.SUM_OF_ENTRIES, 0, List.of(exp(call.arguments().get(0))));
            return Optional.of(difference(call.arguments().get(0), sum));
        }
        return Optional.empty();
    }

    /**
     * The logarithm of a sum of exponentials, 1 among them, as the mean of the exponents and the logarithm of what is
     * left: that is the same for all sums that differ by a factor e^c.
     */
    private static Optional<Meaning> aroundMean(Meaning.Total total) {
        List<Meaning> exponents = new ArrayList<>();
        for (Meaning term : total.terms()) {
            if (term instanceof Meaning.Literal n && n.value().equals(dev.longhand.expr.Rational.ONE)) {
                exponents.add(new Meaning.Literal(dev.longhand.expr.Rational.ZERO, "0"));
            } else if (term instanceof Meaning.Call call
                    && call.order() == 0
                    && call.callee() instanceof Callee.Known known
                    && known.function() == Primitive.EXP) {
                exponents.add(call.arguments().get(0));
            } else {
                return Optional.empty();
            }
        }
        Meaning mean = new Meaning.Quotient(
                new Meaning.Total(exponents),
                new Meaning.Literal(dev.longhand.expr.Rational.of(exponents.size()), "" + exponents.size()));
        List<Meaning> centred = new ArrayList<>();
        exponents.forEach(e -> centred.add(exp(new Meaning.Total(List.of(e, new Meaning.Negated(mean))))));
        // a sum as the only term of another is not taken apart again; of vectors, it is a vector
        Meaning rest = new Meaning.Total(List.of(new Meaning.Total(centred)));
        return Optional.of(new Meaning.Total(List.of(mean, log(rest))));
    }

    /** The logarithm of the sum of exponentials. */
    static Meaning ofSum(List<Meaning> exponents) {
        List<Meaning> terms = new ArrayList<>();
        exponents.forEach(e -> terms.add(exp(e)));
        return log(terms.size() == 1 ? terms.get(0) : new Meaning.Total(terms));
    }

    /** log(1 - sigma(u)) as -log(1 + e^u). */
    static Meaning complement(Meaning u) {
        return new Meaning.Negated(log(new Meaning.Total(List.of(one(), exp(u)))));
    }

    private static boolean isEntrywise(Join join) {
        return join == Join.ODOT || join == Join.CIRC || join == Join.OTIMES;
    }

    private static Meaning exp(Meaning argument) {
        return new Meaning.Call(new Callee.Known(Primitive.EXP), 0, List.of(argument));
    }

    private static Meaning difference(Meaning argument, Meaning sum) {
        return new Meaning.Total(List.of(argument, new Meaning.Negated(log(sum))));
    }

    private static Meaning one() {
        return new Meaning.Literal(dev.longhand.expr.Rational.ONE, "1");
    }

    private static Meaning log(Meaning argument) {
        return new Meaning.Call(new Callee.Known(Primitive.LOG), 0, List.of(argument));
    }
}
