package dev.longhand.check.diagnosis;

import dev.longhand.latex.tree.Tree.Join;
import dev.longhand.notes.meaning.Meaning;
import java.util.ArrayList;
import java.util.List;

/** Factors put into products and taken out of them. */
final class Products {

    private Products() {}

    /** The factors of a meaning; of anything but a product, itself. */
    static List<Meaning> factors(Meaning meaning) {
        if (meaning instanceof Meaning.Negated negated) {
            return factors(negated.operand());
        }
        return meaning instanceof Meaning.Multiplied product ? product.factors() : List.of(meaning);
    }

    /** A product with one factor more behind. */
    static Meaning times(Meaning first, Join join, Meaning last) {
        if (first instanceof Meaning.Negated negated) {
            return new Meaning.Negated(times(negated.operand(), join, last));
        }
        if (first instanceof Meaning.Literal n && n.digits().equals("1")) {
            return last;
        }
        List<Join> joins = new ArrayList<>();
        List<Meaning> factors = new ArrayList<>();
        add(first, Join.BESIDE, joins, factors);
        add(last, join, joins, factors);
        return new Meaning.Multiplied(joins, factors);
    }

    /** A product with one factor more in front. */
    static Meaning before(Meaning factor, Meaning meaning) {
        return meaning instanceof Meaning.Negated negated
                ? new Meaning.Negated(before(factor, negated.operand()))
                : times(factor, Join.BESIDE, meaning);
    }

    private static void add(Meaning meaning, Join join, List<Join> joins, List<Meaning> factors) {
        if (meaning instanceof Meaning.Multiplied product) {
            for (int i = 0; i < product.factors().size(); i++) {
                joins.add(
                        i == 0 && product.joins().get(0) != Join.SLASH
                                ? join
                                : product.joins().get(i));
                factors.add(product.factors().get(i));
            }
        } else {
            joins.add(join);
            factors.add(meaning);
        }
    }

    /** A product without some of its factors; one is left as itself, none as 1. */
    static Meaning without(Meaning.Multiplied product, int from, int to) {
        List<Join> joins = new ArrayList<>(product.joins());
        List<Meaning> factors = new ArrayList<>(product.factors());
        joins.subList(from, to).clear();
        factors.subList(from, to).clear();
        if (factors.isEmpty()) {
            return Numbers.ONE;
        }
        return factors.size() == 1 && joins.get(0) != Join.SLASH
                ? factors.get(0)
                : new Meaning.Multiplied(joins, factors);
    }

    /** A product with another factor in the place of one. */
    static Meaning.Multiplied with(Meaning.Multiplied product, int at, Meaning factor) {
        List<Meaning> factors = new ArrayList<>(product.factors());
        factors.set(at, factor);
        return new Meaning.Multiplied(product.joins(), factors);
    }

    /** A product with another sign before one of its factors. */
    static Meaning.Multiplied joined(Meaning.Multiplied product, int at, Join join) {
        List<Join> joins = new ArrayList<>(product.joins());
        joins.set(at, join);
        return new Meaning.Multiplied(joins, product.factors());
    }
}
