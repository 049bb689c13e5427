package dev.longhand.notes.elaboration;

import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.Derivative;
import dev.longhand.latex.tree.Tree.Factor;
import dev.longhand.latex.tree.Tree.Join;
import dev.longhand.latex.tree.Tree.Product;
import dev.longhand.latex.tree.Tree.Sum;
import dev.longhand.latex.tree.Tree.Term;
import dev.longhand.notes.meaning.Meaning;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Operators that stop at a sign of multiplication: in a sum like the rule for products, {@code \frac{d}{dx} u \cdot v
 * + \frac{d}{dx} v \cdot u}, each may differentiate what stands before the sign alone. Where there is one operator
 * only, it reaches to the end.
 */
final class OperatorStop {

    private static final Set<Join> SIGNS = Set.of(Join.DOT, Join.CROSS, Join.STAR);

    private OperatorStop() {}

    /** A sum like a rule for products, with operators that stop; nothing where none can. */
    static Optional<Sum> in(Sum sum) {
        long operators = sum.terms().stream()
                .filter(term -> OperatorReach.hasOperator(term.operand()))
                .count();
        if (operators < 2) {
            return Optional.empty();
        }
        boolean any = false;
        List<Term> terms = new ArrayList<>();
        for (Term term : sum.terms()) {
            Optional<Product> stopped = term.operand() instanceof Product product ? stopped(product) : Optional.empty();
            any |= stopped.isPresent();
            terms.add(stopped.map(product -> new Term(term.sign(), product)).orElse(term));
        }
        return any ? Optional.of(new Sum(sum.span(), terms)) : Optional.empty();
    }

    private static Optional<Product> stopped(Product product) {
        List<Factor> factors = product.factors();
        int at = 0;
        while (at < factors.size() && !isOperator(factors.get(at).operand())) {
            at++;
        }
        int end = at + 2;
        while (end < factors.size() && !SIGNS.contains(factors.get(end).join())) {
            end++;
        }
        if (end >= factors.size() || SIGNS.contains(factors.get(at + 1).join())) {
            return Optional.empty();
        }
        List<Factor> near = factors.subList(at + 1, end);
        if (OperatorReach.hasOperator(near)) {
            return Optional.empty();
        }
        Tree of = near.size() == 1 ? near.get(0).operand() : new Product(product.span(), near);
        Derivative operator = (Derivative) factors.get(at).operand();
        Derivative whole = new Derivative(operator.span(), operator.partial(), operator.order(), of, operator.by());
        List<Factor> all = new ArrayList<>(factors.subList(0, at));
        all.add(new Factor(factors.get(at).join(), whole));
        all.addAll(factors.subList(end, factors.size()));
        return Optional.of(new Product(product.span(), all));
    }

    private static boolean isOperator(Tree tree) {
        return tree instanceof Derivative derivative && derivative.of() == null;
    }

    /** Both readings of a sum. */
    static Meaning either(Meaning usual, Meaning stopped) {
        return new Meaning.Either(
                "reach of an operator before a sign of multiplication",
                List.of(
                        new Meaning.Reading("", usual),
                        new Meaning.Reading(
                                "an operator differentiates what stands before the next sign of multiplication",
                                stopped)));
    }
}
