package dev.longhand.check.diagnosis;

import dev.longhand.check.quantity.References;
import dev.longhand.notes.meaning.Index;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.Rewriting;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A term of a sum, such as the way through one unit, that is missing or too much. */
final class TermSlip implements Slip {

    private static final int MOST_SLOTS = 5;

    @Override
    public Stream<Repair> repairs(Claim claim) {
        List<Meaning> sums = new ArrayList<>(List.of(claim.right()));
        for (Meaning place : claim.places()) {
            if (place instanceof Meaning.Multiplied product) {
                // a sum that has lost all but one term no longer looks like one
                sums.addAll(product.factors());
            } else if (place instanceof Meaning.Total && place != claim.right()) {
                sums.add(place);
            }
        }
        Stream<Repair> fewer = claim.places().stream()
                .filter(Meaning.Total.class::isInstance)
                .flatMap(place -> without(claim, (Meaning.Total) place));
        Stream<Repair> more = new LinkedHashSet<>(sums).stream().flatMap(sum -> paths(claim, sum));
        Stream<Repair> known = claim.places().stream()
                .filter(place -> place == claim.right() || place instanceof Meaning.Total || sums.contains(place))
                .flatMap(place -> claim.vocabulary().terms().stream().flatMap(term -> known(claim, place, term)));
        return Stream.of(fewer, more, known).flatMap(s -> s);
    }

    private static Stream<Repair> without(Claim claim, Meaning.Total total) {
        List<Repair> repairs = new ArrayList<>();
        for (int i = 0; i < total.terms().size(); i++) {
            List<Meaning> terms = new ArrayList<>(total.terms());
            Meaning term = terms.remove(i);
            Meaning rest = terms.size() == 1 ? terms.get(0) : new Meaning.Total(terms);
            repairs.add(claim.repair(total, rest, "the term " + claim.tex(term) + " is one too many"));
        }
        return repairs.stream();
    }

    private static Stream<Repair> known(Claim claim, Meaning sum, Meaning term) {
        String reason = "the term " + claim.tex(term) + " is missing";
        Meaning negative = SignSlip.negated(term);
        return Stream.of(
                claim.repair(sum, plus(sum, term), reason),
                claim.repair(sum, plus(sum, negative), "the term " + claim.tex(negative) + " is missing"));
    }

    /** The same term once more, by way of another unit. */
    private static Stream<Repair> paths(Claim claim, Meaning sum) {
        List<Meaning> terms = sum instanceof Meaning.Total total ? total.terms() : List.of(sum);
        return terms.stream()
                .flatMap(term -> neighbours(claim, term).stream())
                .map(other -> claim.repair(sum, plus(sum, other), reason(claim, other)));
    }

    private static String reason(Claim claim, Meaning term) {
        return References.in(term).stream()
                .filter(name ->
                        claim.left() instanceof Meaning.Slope && name.sub().size() == 1)
                .filter(name -> !claim.vocabulary().sideNames().contains(name))
                .findFirst()
                .map(name -> "the path through " + claim.text().of(name) + " is missing")
                .orElse("the term " + claim.tex(term) + " is missing");
    }

    private static Set<Meaning> neighbours(Claim claim, Meaning term) {
        Set<WrittenName> names = new LinkedHashSet<>(References.in(term));
        Set<Index> values = new LinkedHashSet<>();
        names.forEach(name -> values.addAll(name.sub()));
        Set<Index> others = new LinkedHashSet<>();
        claim.vocabulary().names().forEach(name -> others.addAll(name.sub()));
        Set<Meaning> found = new LinkedHashSet<>();
        for (Index value : values) {
            for (Index other : others) {
                if (value.letter() == null && !value.equals(other) && Labels.isLikeIn(value, other)) {
                    replaced(term, names, value, other, found);
                }
            }
        }
        return found;
    }

    private record Slot(WrittenName name, int number) {}

    /** An index replaced wherever it stands, then in some of its places only. */
    private static void replaced(Meaning term, Set<WrittenName> names, Index from, Index to, Set<Meaning> found) {
        List<Slot> slots = new ArrayList<>();
        for (WrittenName name : names) {
            for (int slot = 0; slot < name.sub().size(); slot++) {
                if (name.sub().get(slot).equals(from)) {
                    slots.add(new Slot(name, slot));
                }
            }
        }
        int subsets = 1 << Math.min(MOST_SLOTS, slots.size());
        for (int subset = subsets - 1; subset > 0; subset--) {
            int taken = subset;
            Rewriting rewriting =
                    new Rewriting(m -> m instanceof Meaning.Reference r ? swapped(r, slots, taken, to) : null);
            found.add(rewriting.of(term));
        }
    }

    private static Meaning swapped(Meaning.Reference reference, List<Slot> slots, int taken, Index to) {
        WrittenName name = reference.name();
        for (int i = 0; i < slots.size() && i < MOST_SLOTS; i++) {
            if ((taken >> i & 1) == 1 && slots.get(i).name().equals(reference.name())) {
                name = Labels.with(name, slots.get(i).number(), to);
            }
        }
        return new Meaning.Reference(name);
    }

    private static Meaning plus(Meaning sum, Meaning term) {
        List<Meaning> terms = new ArrayList<>(sum instanceof Meaning.Total total ? total.terms() : List.of(sum));
        boolean minusFirst = terms.get(0) instanceof Meaning.Negated && !(term instanceof Meaning.Negated);
        terms.add(minusFirst ? 0 : terms.size(), term);
        return new Meaning.Total(terms);
    }
}
