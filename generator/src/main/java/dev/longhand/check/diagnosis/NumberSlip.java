package dev.longhand.check.diagnosis;

import dev.longhand.notes.meaning.Meaning;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A factor of two or a half, and small whole numbers next to the right one. */
final class NumberSlip implements Slip {

    @Override
    public Stream<Repair> repairs(Claim claim) {
        List<Repair> repairs = new ArrayList<>();
        for (Meaning place : claim.places()) {
            if (place instanceof Meaning.Multiplied product) {
                dropped(claim, product, repairs);
            }
        }
        repairs.add(new Repair(Products.before(Numbers.TWO, claim.right()), "a factor 2 is missing"));
        repairs.add(new Repair(Products.before(Numbers.HALF, claim.right()), "a factor 1/2 is missing"));
        for (Meaning place : claim.places()) {
            if (place instanceof Meaning.Literal number
                    && number.value().isInteger()
                    && number.value().bitLength() < 4) {
                int value = number.value().numerator().intValueExact();
                for (int other : new int[] {value - 1, value + 1}) {
                    Meaning better = Numbers.of(other);
                    repairs.add(claim.repair(place, better, value + " should be " + other));
                }
            }
            if (place instanceof Meaning.Total total) {
                terms(claim, total, repairs);
            }
            if (place instanceof Meaning.Call call && call.arguments().size() == 1) {
                Meaning argument = call.arguments().get(0);
                Meaning twice = Products.before(Numbers.TWO, argument);
                repairs.add(claim.repair(argument, twice, "a factor 2 is missing in " + claim.tex(call)));
            }
        }
        return repairs.stream();
    }

    private static void dropped(Claim claim, Meaning.Multiplied product, List<Repair> repairs) {
        for (int i = 0; i < product.factors().size(); i++) {
            Meaning factor = product.factors().get(i);
            if (factor instanceof Meaning.Literal || factor.equals(Numbers.HALF)) {
                String number = factor.equals(Numbers.HALF) ? "1/2" : claim.tex(factor);
                repairs.add(claim.repair(
                        product, Products.without(product, i, i + 1), "the factor " + number + " is one too many"));
            }
        }
    }

    private static void terms(Claim claim, Meaning.Total total, List<Repair> repairs) {
        for (Meaning term : total.terms()) {
            repairs.add(claim.repair(
                    term, Products.before(Numbers.TWO, term), "a factor 2 is missing at " + claim.tex(term)));
        }
    }
}
