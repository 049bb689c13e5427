package dev.longhand.check.diagnosis;

import dev.longhand.latex.tree.Tree.Join;
import dev.longhand.notes.meaning.Meaning;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Brackets that are missing around some terms of a sum: {@code a - t z} for {@code (a - t) z}, {@code y - a + b} for {@code y - (a + b)}. */
final class BracketSlip implements Slip {

    /** Longer sums have too many ways to be put in brackets. */
    private static final int MOST_TERMS = 6;

    private static final int MOST_FACTORS = 6;

    @Override
    public Stream<Repair> repairs(Claim claim) {
        return claim.places().stream()
                .filter(place ->
                        place instanceof Meaning.Total total && total.terms().size() <= MOST_TERMS)
                .flatMap(place -> inside(claim, (Meaning.Total) place));
    }

    private static Stream<Repair> inside(Claim claim, Meaning.Total total) {
        List<Meaning> terms = total.terms();
        List<Repair> repairs = new ArrayList<>();
        for (int first = 0; first < terms.size() - 1; first++) {
            for (int last = first + 1; last < terms.size(); last++) {
                if (terms.get(first) instanceof Meaning.Negated) {
                    repairs.add(repair(claim, total, first, last, behindMinus(terms.subList(first, last + 1))));
                }
                if (last == terms.size() - 1 && first == 0) {
                    oneLess(terms)
                            .forEach(other -> repairs.add(
                                    new Repair(claim.with(total, other), "brackets are missing: " + claim.tex(other))));
                }
                for (Meaning bracket : fractions(terms.subList(first, last + 1))) {
                    repairs.add(repair(claim, total, first, last, bracket));
                }
                for (Meaning bracket : products(terms.subList(first, last + 1))) {
                    repairs.add(repair(claim, total, first, last, bracket));
                }
            }
        }
        return repairs.stream();
    }

    private static Repair repair(Claim claim, Meaning.Total total, int first, int last, Meaning bracket) {
        List<Meaning> terms = new ArrayList<>(total.terms().subList(0, first));
        terms.add(bracket);
        terms.addAll(total.terms().subList(last + 1, total.terms().size()));
        Meaning other = terms.size() == 1 ? bracket : new Meaning.Total(terms);
        return claim.repair(total, other, "brackets are missing: " + claim.tex(other));
    }

    /** The minus of the first term before all of them. */
    private static Meaning behindMinus(List<Meaning> terms) {
        List<Meaning> inside = new ArrayList<>(terms);
        inside.set(0, terms.get(0).unsigned());
        return new Meaning.Negated(new Meaning.Total(inside));
    }

    /** A fraction with the terms behind it below or above its line. */
    private static List<Meaning> fractions(List<Meaning> terms) {
        if (!(terms.get(0).unsigned() instanceof Meaning.Quotient quotient)) {
            return List.of();
        }
        List<Meaning> below = new ArrayList<>(terms);
        below.set(0, quotient.denominator());
        List<Meaning> above = new ArrayList<>(terms);
        above.set(0, quotient.numerator());
        List<Meaning> fractions = List.of(
                new Meaning.Quotient(quotient.numerator(), new Meaning.Total(below)),
                new Meaning.Quotient(new Meaning.Total(above), quotient.denominator()));
        return terms.get(0) instanceof Meaning.Negated
                ? fractions.stream().<Meaning>map(Meaning.Negated::new).toList()
                : fractions;
    }

    /** {@code (a - t) - b c} is what {@code (a - t) (1 - b) c} becomes without its brackets. */
    private static List<Meaning> oneLess(List<Meaning> terms) {
        if (!(terms.get(terms.size() - 1) instanceof Meaning.Negated last)) {
            return List.of();
        }
        List<Meaning> ahead = terms.subList(0, terms.size() - 1);
        Meaning head = ahead.size() == 1 ? ahead.get(0) : new Meaning.Total(ahead);
        int size = Products.factors(last).size();
        List<Meaning> found = new ArrayList<>();
        for (int kept = 1; kept <= Math.min(size, MOST_FACTORS); kept++) {
            Meaning less = Numbers.oneLess(part(last.operand(), 0, kept));
            Meaning product = Products.times(head, Join.BESIDE, less);
            found.add(kept == size ? product : Products.times(product, Join.BESIDE, part(last.operand(), kept, size)));
        }
        return found;
    }

    /** The terms in brackets, with factors of the first one before them and factors of the last one behind. */
    private static List<Meaning> products(List<Meaning> terms) {
        Meaning first = terms.get(0);
        Meaning last = terms.get(terms.size() - 1);
        List<Meaning> ahead = Products.factors(first);
        List<Meaning> behind = Products.factors(last);
        List<Meaning> found = new ArrayList<>();
        for (int before = 0; before < Math.min(ahead.size(), MOST_FACTORS); before++) {
            for (int kept = 1; kept <= Math.min(behind.size(), MOST_FACTORS); kept++) {
                if (before == 0 && kept == behind.size()) {
                    continue;
                }
                List<Meaning> inside = new ArrayList<>(terms);
                Meaning head = part(first, before, ahead.size());
                inside.set(0, before > 0 ? head.unsigned() : head);
                inside.set(terms.size() - 1, part(last, 0, kept));
                Meaning bracket = new Meaning.Total(inside);
                if (kept < behind.size()) {
                    bracket = Products.times(bracket, Join.BESIDE, part(last.unsigned(), kept, behind.size()));
                }
                if (before > 0) {
                    bracket = Products.times(part(first.unsigned(), 0, before), Join.BESIDE, bracket);
                    bracket = first instanceof Meaning.Negated ? new Meaning.Negated(bracket) : bracket;
                }
                found.add(bracket);
            }
        }
        return found;
    }

    /** Some of the factors of a term, with its sign. */
    private static Meaning part(Meaning term, int from, int to) {
        if (term instanceof Meaning.Negated negated) {
            return new Meaning.Negated(part(negated.operand(), from, to));
        }
        if (!(term instanceof Meaning.Multiplied product)) {
            return term;
        }
        Meaning head = Products.without(product, to, product.factors().size());
        return from == 0 || !(head instanceof Meaning.Multiplied rest) ? head : Products.without(rest, 0, from);
    }
}
