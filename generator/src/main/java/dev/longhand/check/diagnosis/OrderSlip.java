package dev.longhand.check.diagnosis;

import dev.longhand.latex.tree.Tree.Join;
import dev.longhand.notes.meaning.Meaning;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Factors in the wrong order, and one sign of multiplication for another. */
final class OrderSlip implements Slip {

    @Override
    public Stream<Repair> repairs(Claim claim) {
        List<Repair> repairs = new ArrayList<>();
        for (Meaning place : claim.places()) {
            if (place instanceof Meaning.Multiplied product
                    && claim.vocabulary().hasMatrices()) {
                for (int i = 1; i < product.factors().size(); i++) {
                    joins(claim, product, i, repairs);
                    swapped(claim, product, i - 1, i, repairs);
                }
                if (product.factors().size() == 3) {
                    swapped(claim, product, 0, 2, repairs);
                }
            }
            if (place instanceof Meaning.Total total && total.terms().size() == 2) {
                Meaning last = total.terms().get(1).unsigned();
                Meaning product = Products.times(total.terms().get(0), Join.BESIDE, last);
                repairs.add(claim.repair(total, product, "a product belongs there and no sum: " + claim.tex(product)));
            }
            if (place instanceof Meaning.Quotient q) {
                Meaning below = q.numerator();
                Meaning other = new Meaning.Quotient(q.denominator(), below);
                repairs.add(claim.repair(q, other, claim.tex(q) + " is upside down"));
                Meaning product = Products.times(q.numerator(), Join.BESIDE, q.denominator());
                repairs.add(claim.repair(q, product, claim.tex(q.denominator()) + " is a factor and no divisor"));
            }
        }
        return repairs.stream();
    }

    private static void joins(Claim claim, Meaning.Multiplied product, int at, List<Repair> repairs) {
        Join join = product.joins().get(at);
        if (join == Join.ODOT || join == Join.CIRC) {
            String reason = "a matrix product belongs before "
                    + claim.tex(product.factors().get(at));
            repairs.add(claim.repair(product, Products.joined(product, at, Join.BESIDE), reason));
        } else if (join != Join.SLASH) {
            String reason = "the product with " + claim.tex(product.factors().get(at)) + " has to be entry by entry";
            repairs.add(claim.repair(product, Products.joined(product, at, Join.ODOT), reason));
        }
    }

    private static void swapped(Claim claim, Meaning.Multiplied product, int a, int b, List<Repair> repairs) {
        Meaning first = product.factors().get(a);
        Meaning second = product.factors().get(b);
        Meaning other = Products.with(Products.with(product, a, second), b, first);
        String reason = claim.tex(first) + " and " + claim.tex(second) + " have to change places";
        repairs.add(claim.repair(product, other, reason));
    }
}
