package dev.longhand.notes.elaboration;

import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.Bracket;
import dev.longhand.latex.tree.Tree.Derivative;
import dev.longhand.latex.tree.Tree.Factor;
import dev.longhand.latex.tree.Tree.Group;
import dev.longhand.latex.tree.Tree.Join;
import dev.longhand.latex.tree.Tree.Product;
import dev.longhand.latex.tree.Tree.Separator;
import dev.longhand.latex.tree.Tree.Sign;
import dev.longhand.latex.tree.Tree.Sum;
import dev.longhand.latex.tree.Tree.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An operator that may reach over a sum without brackets: {@code \frac{d}{dx} x^2 + 3x}. */
final class OperatorReach {

    private OperatorReach() {}

    /** The sum with all terms behind its only operator as what that differentiates; nothing where it cannot reach so far. */
    static Optional<Sum> overSum(Sum sum) {
        List<Term> terms = sum.terms();
        int at = 0;
        while (at < terms.size() && !hasOperator(terms.get(at).operand())) {
            at++;
        }
        if (at + 1 >= terms.size()
                || !(terms.get(at).operand() instanceof Product product)
                || !isOperator(product.factors().get(0).operand())
                || terms.subList(at + 1, terms.size()).stream().anyMatch(t -> hasOperator(t.operand()))) {
            return Optional.empty();
        }
        List<Factor> factors = product.factors().subList(1, product.factors().size());
        if (hasOperator(factors) || factors.get(0).operand() instanceof Group) {
            return Optional.empty();
        }
        Tree first = factors.size() == 1 ? factors.get(0).operand() : new Product(product.span(), factors);
        List<Term> inside = new ArrayList<>(List.of(new Term(Sign.PLUS, first)));
        inside.addAll(terms.subList(at + 1, terms.size()));
        Group whole = new Group(sum.span(), Bracket.NONE, Separator.NONE, List.of(new Sum(sum.span(), inside)));
        Product reaching = new Product(sum.span(), List.of(product.factors().get(0), new Factor(Join.BESIDE, whole)));
        List<Term> outside = new ArrayList<>(terms.subList(0, at));
        outside.add(new Term(terms.get(at).sign(), reaching));
        return Optional.of(new Sum(sum.span(), outside));
    }

    private static boolean isOperator(Tree tree) {
        return tree instanceof Derivative derivative && derivative.of() == null;
    }

    static boolean hasOperator(List<Factor> factors) {
        return factors.stream().anyMatch(f -> hasOperator(f.operand()));
    }

    /**
     * Whether an operator may stand anywhere in a formula. How far one reaches is left open only where there is no other:
     * readings of readings would double with each.
     */
    static boolean hasOperator(Tree tree) {
        if (tree instanceof Derivative derivative) {
            return derivative.of() == null || hasOperator(derivative.of());
        }
        if (tree instanceof Product product) {
            return hasOperator(product.factors());
        }
        if (tree instanceof Sum sum) {
            return sum.terms().stream().anyMatch(term -> hasOperator(term.operand()));
        }
        if (tree instanceof Group group) {
            return group.items().stream().anyMatch(OperatorReach::hasOperator);
        }
        if (tree instanceof Tree.Fraction fraction) {
            return hasOperator(fraction.numerator()) || hasOperator(fraction.denominator());
        }
        if (tree instanceof Tree.Scripted scripted) {
            return hasOperator(scripted.base()) || (scripted.sup() != null && hasOperator(scripted.sup()));
        }
        if (tree instanceof Tree.BigOperator operator) {
            return hasOperator(operator.body());
        }
        if (tree instanceof Tree.Root root) {
            return hasOperator(root.radicand());
        }
        if (tree instanceof Tree.Marked marked) {
            return hasOperator(marked.content());
        }
        return FactorReading.isNabla(tree)
                || tree instanceof Tree.Matrix
                || tree instanceof Tree.Cases
                || tree instanceof Tree.Chain
                || tree instanceof Tree.Notation;
    }
}
