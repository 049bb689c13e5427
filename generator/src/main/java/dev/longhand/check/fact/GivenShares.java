package dev.longhand.check.fact;

import dev.longhand.check.definition.DocumentDefinition;
import dev.longhand.check.definition.Formulas;
import dev.longhand.expr.Rational;
import dev.longhand.latex.tree.Tree.Join;
import dev.longhand.notes.meaning.Meaning;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells data that agree with what is said of their sum from definitions that take its place: {@code y = (0, 1, 0)} is one
 * example of targets that add up to one, {@code p_i = e^{z_i} / s} a formula that has to be looked into.
 */
record GivenShares(List<DocumentDefinition> definitions) {

    /** The bases of names that definitions give, but for those of which all numbers given add up to one. */
    Set<String> givenOtherwise() {
        Set<String> otherwise = new HashSet<>();
        Map<String, Rational> singly = new HashMap<>();
        for (DocumentDefinition d : definitions) {
            String base = d.pattern().base();
            Optional<Rational> sum = Formulas.isNamed(d.body()) ? Optional.empty() : sum(d.body());
            boolean entry = !(d.body() instanceof Meaning.Grid) && !(d.body() instanceof Meaning.Transposed);
            if (sum.isEmpty()
                    || (entry && d.pattern().sub().size() != 1)
                    || (!entry && !sum.get().isOne())) {
                otherwise.add(base);
            } else if (entry) {
                singly.merge(base, sum.get(), Rational::plus);
            }
        }
        singly.forEach((base, sum) -> {
            if (!sum.isOne()) {
                otherwise.add(base);
            }
        });
        return otherwise;
    }

    /** What numbers add up to; empty where something else is among them. */
    private static Optional<Rational> sum(Meaning numbers) {
        if (numbers instanceof Meaning.Literal literal) {
            return Optional.of(literal.value());
        }
        if (numbers instanceof Meaning.Transposed transposed) {
            return sum(transposed.operand());
        }
        if (numbers instanceof Meaning.Negated negated) {
            return sum(negated.operand()).map(Rational::negated);
        }
        if (numbers instanceof Meaning.Quotient quotient) {
            return quotient(quotient.numerator(), quotient.denominator());
        }
        if (numbers instanceof Meaning.Multiplied product
                && product.factors().size() == 2
                && product.joins().get(1) == Join.SLASH) {
            return quotient(product.factors().get(0), product.factors().get(1));
        }
        if (!(numbers instanceof Meaning.Grid grid)
                || (grid.rows().size() > 1 && grid.rows().stream().anyMatch(row -> row.size() > 1))) {
            return Optional.empty();
        }
        Rational total = Rational.ZERO;
        for (List<Meaning> row : grid.rows()) {
            for (Meaning cell : row) {
                Optional<Rational> number = sum(cell);
                if (number.isEmpty()) {
                    return Optional.empty();
                }
                total = total.plus(number.get());
            }
        }
        return Optional.of(total);
    }

    private static Optional<Rational> quotient(Meaning numerator, Meaning denominator) {
        return sum(denominator)
                .filter(below -> below.signum() != 0)
                .flatMap(below -> sum(numerator).map(above -> above.dividedBy(below)));
    }
}
