package dev.longhand.check.diagnosis;

import dev.longhand.check.quantity.References;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A constant that is lost or too much, where the sides are always in the same proportion: numbers of samples or units, and
 * twos and halves with them.
 */
final class RatioSlip implements Slip {

    private static final int MOST_LETTERS = 12;

    private final Fingerprint fingerprint;

    RatioSlip(Fingerprint fingerprint) {
        this.fingerprint = fingerprint;
    }

    @Override
    public Stream<Repair> repairs(Claim claim) {
        List<Double> ratios = fingerprint.ratios(claim.right());
        if (ratios.isEmpty()) {
            return Stream.empty();
        }
        List<Repair> repairs = new ArrayList<>();
        for (Meaning factor : constants(claim)) {
            List<Double> values = fingerprint.values(factor);
            if (RoughArithmetic.areNear(ratios, values, 1)) {
                repairs.add(new Repair(
                        Products.before(factor, claim.right()), "the factor " + claim.tex(factor) + " is missing"));
            }
        }
        return repairs.stream();
    }

    /** The constants that a proportion may be: small numbers, then sizes and what is divided by them. */
    private List<Meaning> constants(Claim claim) {
        List<Meaning> above = new ArrayList<>(List.of(Numbers.ONE, Numbers.TWO));
        List<Meaning> below = new ArrayList<>();
        List<Meaning> sizes = sizes(claim);
        for (int i = 0; i < sizes.size(); i++) {
            Meaning one = sizes.get(i);
            above.add(one);
            below.add(one);
            below.add(Products.before(Numbers.TWO, one));
            for (Meaning other : sizes.subList(i + 1, sizes.size())) {
                above.add(Products.before(one, other));
                below.add(Products.before(one, other));
            }
        }
        below.add(Numbers.TWO);
        below.add(Numbers.of(4));
        List<Meaning> constants = new ArrayList<>(above.subList(1, above.size()));
        for (Meaning under : below) {
            for (Meaning over : above) {
                if (!over.equals(under)) {
                    constants.add(new Meaning.Quotient(over, under));
                }
            }
        }
        constants.add(Numbers.of(4));
        return constants;
    }

    /** Plain names that stand for whole numbers. */
    private List<Meaning> sizes(Claim claim) {
        Set<WrittenName> plain = new LinkedHashSet<>(References.in(claim.right()));
        plain.addAll(claim.vocabulary().names());
        return plain.stream()
                .filter(WrittenName::isPlain)
                .<Meaning>map(Meaning.Reference::new)
                .filter(name -> {
                    List<Double> values = fingerprint.values(name);
                    return !values.isEmpty() && values.stream().allMatch(v -> v > 0 && v == Math.rint(v));
                })
                .limit(MOST_LETTERS)
                .toList();
    }
}
