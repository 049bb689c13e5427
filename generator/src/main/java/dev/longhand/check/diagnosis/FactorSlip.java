package dev.longhand.check.diagnosis;

import dev.longhand.latex.tree.Tree.Join;
import dev.longhand.notes.meaning.Meaning;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A factor too many, or one that is missing. */
final class FactorSlip implements Slip {

    @Override
    public Stream<Repair> repairs(Claim claim) {
        Stream<Repair> dropped = claim.places().stream().flatMap(place -> without(claim, place));
        Stream<Repair> added = targets(claim).stream()
                .flatMap(target -> claim.vocabulary().factors().stream()
                        .filter(factor -> factor != target && !claim.right().equals(factor))
                        .flatMap(factor -> with(claim, target, factor)));
        return Stream.concat(dropped, added);
    }

    private static Stream<Repair> without(Claim claim, Meaning place) {
        List<Repair> repairs = new ArrayList<>();
        if (place instanceof Meaning.Multiplied product) {
            int size = product.factors().size();
            for (int length = 1; length <= Math.min(2, size - 1); length++) {
                for (int i = 0; i + length <= size; i++) {
                    Meaning rest = Products.without(product, i, i + length);
                    Meaning lost = product.factors().get(i);
                    if (length == 2) {
                        lost = Products.times(
                                lost,
                                product.joins().get(i + 1),
                                product.factors().get(i + 1));
                    }
                    repairs.add(claim.repair(place, rest, "the factor " + claim.tex(lost) + " is one too many"));
                }
            }
        } else if (place instanceof Meaning.Quotient quotient) {
            String reason = "the division by " + claim.tex(quotient.denominator()) + " is one too many";
            repairs.add(claim.repair(place, quotient.numerator(), reason));
        }
        return repairs.stream();
    }

    /** The whole side, then the terms of its sums, and products in brackets. */
    private static List<Meaning> targets(Claim claim) {
        List<Meaning> targets = new ArrayList<>(List.of(claim.right()));
        for (Meaning place : claim.places()) {
            if (place instanceof Meaning.Total total) {
                targets.addAll(total.terms());
            } else if (place instanceof Meaning.Multiplied product) {
                product.factors().stream()
                        .filter(Meaning.Multiplied.class::isInstance)
                        .forEach(targets::add);
            } else if (place instanceof Meaning.Folded folded) {
                targets.add(folded.body());
            } else if (place instanceof Meaning.Quotient quotient) {
                targets.add(quotient.numerator());
            } else if (place instanceof Meaning.Call call && call.arguments().size() == 1) {
                targets.add(call.arguments().get(0));
            }
        }
        return targets;
    }

    private static Stream<Repair> with(Claim claim, Meaning target, Meaning factor) {
        String reason = missing(claim, factor);
        Meaning behind = Products.times(target, Join.BESIDE, factor);
        if (!claim.vocabulary().hasMatrices() || Vocabulary.isShare(factor)) {
            Meaning best = Vocabulary.isShare(factor) ? Products.before(factor, target) : behind;
            return Stream.of(claim.repair(target, best, reason));
        }
        Stream<Repair> plain = Stream.of(
                claim.repair(target, Products.times(target, Join.ODOT, factor), reason),
                claim.repair(target, behind, reason),
                claim.repair(target, Products.before(factor, target), reason));
        if (target instanceof Meaning.Multiplied product && product.factors().size() > 1) {
            plain = Stream.concat(plain, Stream.of(claim.repair(target, beforeLast(product, factor), reason)));
        }
        if (!(factor instanceof Meaning.Reference)) {
            return plain;
        }
        Meaning turned = new Meaning.Transposed(factor);
        String turnedReason = missing(claim, turned);
        Stream<Repair> transposed = Stream.of(
                claim.repair(target, Products.times(target, Join.BESIDE, turned), turnedReason),
                claim.repair(target, Products.before(turned, target), turnedReason));
        return Stream.concat(plain, transposed);
    }

    /** A product with a factor, taken entry by entry, right before its last one: the slope in {@code (\delta \odot s) x^T}. */
    private static Meaning beforeLast(Meaning.Multiplied product, Meaning factor) {
        int last = product.factors().size() - 1;
        Meaning front = Products.times(Products.without(product, last, last + 1), Join.ODOT, factor);
        return new Meaning.Multiplied(
                List.of(Join.BESIDE, product.joins().get(last)),
                List.of(front, product.factors().get(last)));
    }

    private static String missing(Claim claim, Meaning factor) {
        return "the factor " + claim.tex(factor) + " is missing";
    }
}
