package dev.longhand.notes.naming;

import dev.longhand.latex.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The parts of a tree that stand in it with a value, for what is looked for or put in anywhere in a side. */
public final class NamedParts {
    private NamedParts() {}

    /** The same with other parts; a tree without parts, or of another kind, as it is. */
    public static Tree with(Tree tree, UnaryOperator<Tree> other) {
        if (tree instanceof Tree.Product product) {
            return new Tree.Product(
                    product.span(),
                    product.factors().stream()
                            .map(f -> new Tree.Factor(f.join(), other.apply(f.operand())))
                            .toList());
        }
        if (tree instanceof Tree.Sum sum) {
            return new Tree.Sum(
                    sum.span(),
                    sum.terms().stream()
                            .map(t -> new Tree.Term(t.sign(), other.apply(t.operand())))
                            .toList());
        }
        if (tree instanceof Tree.Group group) {
            return new Tree.Group(
                    group.span(),
                    group.bracket(),
                    group.separator(),
                    group.items().stream().map(other).toList());
        }
        if (tree instanceof Tree.Matrix matrix) {
            return new Tree.Matrix(
                    matrix.span(),
                    matrix.environment(),
                    matrix.rows().stream()
                            .map(row -> row.stream().map(other).toList())
                            .toList());
        }
        if (tree instanceof Tree.Fraction fraction) {
            return new Tree.Fraction(
                    fraction.span(), other.apply(fraction.numerator()), other.apply(fraction.denominator()));
        }
        if (tree instanceof Tree.Scripted s) {
            return new Tree.Scripted(s.span(), other.apply(s.base()), s.sub(), s.sup(), s.primes(), s.before());
        }
        if (tree instanceof Tree.Root root) {
            return new Tree.Root(root.span(), other.apply(root.radicand()), root.index());
        }
        if (tree instanceof Tree.BigOperator o) {
            return new Tree.BigOperator(o.span(), o.operator(), o.lower(), o.upper(), other.apply(o.body()));
        }
        if (tree instanceof Tree.Derivative d && d.of() != null) {
            return new Tree.Derivative(d.span(), d.partial(), d.order(), other.apply(d.of()), d.by());
        }
        if (tree instanceof Tree.Marked marked) {
            return new Tree.Marked(marked.span(), marked.mark(), other.apply(marked.content()), marked.note());
        }
        if (tree instanceof Tree.Cases cases) {
            return new Tree.Cases(
                    cases.span(),
                    cases.branches().stream()
                            .map(b -> new Tree.Branch(other.apply(b.value()), b.condition()))
                            .toList());
        }
        if (tree instanceof Tree.Chain chain) {
            return new Tree.Chain(
                    chain.span(), chain.sides().stream().map(other).toList(), chain.relations());
        }
        return tree;
    }

    /** Its parts. */
    public static List<Tree> of(Tree tree) {
        List<Tree> parts = new ArrayList<>();
        with(tree, part -> {
            parts.add(part);
            return part;
        });
        if (tree instanceof Tree.Derivative derivative) {
            parts.addAll(derivative.by());
        }
        return parts;
    }
}
