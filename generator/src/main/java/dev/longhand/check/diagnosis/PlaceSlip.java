package dev.longhand.check.diagnosis;

import dev.longhand.check.quantity.References;
import dev.longhand.latex.tree.Tree.Join;
import dev.longhand.notes.meaning.Index;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One part of a side in the place of another. What would have to stand there is computed, where the side depends on the
 * place as on the unknown of a linear equation or of a quotient of two, and looked up among what the document writes anywhere.
 */
final class PlaceSlip implements Slip {

    private static final int MOST_PLACES = 60;
    private static final int MOST_KNOWN = 1500;
    /** A slip of the pen is about something small. */
    private static final int LARGEST = 10;

    /** What is put in for a part, to see how the side depends on it. */
    private static final int[] TRIED = {1, 2, 3, 5};

    private final Fingerprint fingerprint;
    private final List<Meaning> document;

    /** @param document all sides of its relations */
    PlaceSlip(Fingerprint fingerprint, List<Meaning> document) {
        this.fingerprint = fingerprint;
        this.document = document;
    }

    @Override
    public Stream<Repair> repairs(Claim claim) {
        List<Meaning> places = claim.places().stream()
                .filter(place -> place == claim.right() || (isSmall(place) && !(place instanceof Meaning.Negated)))
                .limit(MOST_PLACES)
                .toList();
        if (places.isEmpty()) {
            return Stream.empty();
        }
        Map<Meaning, List<Double>> known = known(claim);
        return places.stream().flatMap(place -> fitting(claim, place, known).stream());
    }

    private List<Repair> fitting(Claim claim, Meaning place, Map<Meaning, List<Double>> known) {
        List<Double> needed = needed(claim, place);
        if (needed.isEmpty()) {
            return List.of();
        }
        List<Double> present = fingerprint.values(place);
        List<Repair> instead = new ArrayList<>();
        List<Repair> besides = new ArrayList<>();
        known.forEach((other, values) -> {
            // nobody writes a formula by a slip for another that has nothing of it, such as the name that stands for it
            Optional<Meaning> meaning = isForeign(other, place) ? Optional.empty() : worth(needed, other, values);
            meaning.ifPresent(meant -> instead.add(instead(claim, place, meant)));
            if (present.size() == needed.size()) {
                besides.addAll(besides(claim, place, other, needed, present, values));
            }
        });
        if (place != claim.right()) {
            // what the whole side should be is no slip of it
            besides.addAll(instead);
        }
        return besides;
    }

    /** Whether what is known has no name in common with the formula whose place it would take. */
    private static boolean isForeign(Meaning known, Meaning formula) {
        if (References.parts(formula).isEmpty()
                || formula instanceof Meaning.Slope
                || formula instanceof Meaning.Call) {
            return false;
        }
        Set<String> bases = new HashSet<>();
        References.in(formula).forEach(name -> bases.add(name.base()));
        List<WrittenName> others = References.in(known);
        return !bases.isEmpty()
                && !others.isEmpty()
                && others.stream().map(WrittenName::base).noneMatch(bases::contains);
    }

    /** What is worth what is needed: something known, or its opposite, its double or its half. */
    private static Optional<Meaning> worth(List<Double> needed, Meaning other, List<Double> values) {
        if (RoughArithmetic.areNear(needed, values, 1)) {
            return Optional.of(other);
        }
        if (RoughArithmetic.areNear(needed, values, -1)) {
            return Optional.of(SignSlip.negated(other));
        }
        if (RoughArithmetic.areNear(needed, values, 2)) {
            return Optional.of(Products.before(Numbers.TWO, other));
        }
        return RoughArithmetic.areNear(needed, values, 0.5)
                ? Optional.of(Products.before(Numbers.HALF, other))
                : Optional.empty();
    }

    private static Repair instead(Claim claim, Meaning place, Meaning other) {
        return claim.repair(place, other, claim.tex(place) + " should be " + claim.tex(other));
    }

    /** Where what is known is missing as a factor or a term of what stands there. */
    private static List<Repair> besides(
            Claim claim, Meaning place, Meaning other, List<Double> needed, List<Double> present, List<Double> values) {
        List<Double> quotients = new ArrayList<>();
        List<Double> differences = new ArrayList<>();
        for (int i = 0; i < needed.size(); i++) {
            quotients.add(needed.get(i) / present.get(i));
            differences.add(needed.get(i) - present.get(i));
        }
        List<Repair> repairs = new ArrayList<>();
        if (RoughArithmetic.areNear(quotients, values, 1)) {
            Meaning product = Products.times(place, Join.BESIDE, other);
            repairs.add(claim.repair(place, product, "the factor " + claim.tex(other) + " is missing"));
        }
        if (RoughArithmetic.areNear(differences, values, 1)) {
            Meaning sum = new Meaning.Total(List.of(place, other));
            repairs.add(claim.repair(place, sum, "the term " + claim.tex(other) + " is missing"));
        } else if (RoughArithmetic.areNear(differences, values, -1)) {
            Meaning less = SignSlip.negated(other);
            Meaning sum = new Meaning.Total(List.of(place, less));
            repairs.add(claim.repair(place, sum, "the term " + claim.tex(less) + " is missing"));
        }
        return repairs;
    }

    /**
     * What a place would have to be worth; nothing where the side does not depend on it as a quotient of linear terms does.
     * Four values of such a quotient have the cross-ratio of what is put in.
     */
    private List<Double> needed(Claim claim, Meaning place) {
        List<List<Double>> tried = new ArrayList<>();
        List<Double> target = fingerprint.values(claim.left());
        for (int value : TRIED) {
            List<Double> values = fingerprint.values(claim.with(place, Numbers.of(value)));
            if (values.size() != target.size()) {
                return List.of();
            }
            tried.add(values);
        }
        List<Double> needed = new ArrayList<>();
        for (int i = 0; i < target.size(); i++) {
            double first = tried.get(0).get(i);
            double second = tried.get(1).get(i);
            double third = tried.get(2).get(i);
            double inside = crossRatio(TRIED[3], TRIED[0], TRIED[1], TRIED[2]);
            if (first == second
                    || !RoughArithmetic.areNear(inside, crossRatio(tried.get(3).get(i), first, second, third))) {
                return List.of();
            }
            double ratio =
                    crossRatio(target.get(i), first, second, third) * (TRIED[0] - TRIED[1]) / (TRIED[0] - TRIED[2]);
            needed.add((TRIED[1] - ratio * TRIED[2]) / (1 - ratio));
        }
        return needed.stream().allMatch(Double::isFinite) ? needed : List.of();
    }

    private static double crossRatio(double value, double first, double second, double third) {
        return (value - second) * (first - third) / ((value - third) * (first - second));
    }

    /** All small parts that are written anywhere, with their values; those of the claim first. */
    private Map<Meaning, List<Double>> known(Claim claim) {
        Set<Meaning> parts = new LinkedHashSet<>(List.of(Numbers.ONE, Numbers.of(0), Numbers.TWO));
        collect(claim.right(), parts);
        collect(claim.left(), parts);
        parts.addAll(deltas(claim));
        document.forEach(side -> collect(side, parts));
        parts.remove(claim.left());
        Map<Meaning, List<Double>> known = new LinkedHashMap<>();
        for (Meaning part : parts) {
            List<Double> values = fingerprint.values(part);
            if (!values.isEmpty()) {
                known.put(part, values);
            }
        }
        return known;
    }

    private static void collect(Meaning meaning, Set<Meaning> parts) {
        if (parts.size() >= MOST_KNOWN) {
            return;
        }
        if (isSmall(meaning) && !(meaning instanceof Meaning.Negated)) {
            parts.add(meaning);
        }
        References.parts(meaning).forEach(part -> collect(part, parts));
    }

    /** Kronecker's deltas of the letters of the left side. */
    private static List<Meaning> deltas(Claim claim) {
        Set<String> letters = new LinkedHashSet<>();
        for (Meaning side : List.of(claim.left(), claim.right())) {
            References.in(side).forEach(name -> letters.addAll(name.letters()));
        }
        List<Meaning> deltas = new ArrayList<>();
        for (String row : letters) {
            for (String column : letters) {
                if (row.compareTo(column) < 0) {
                    List<Index> indices = List.of(new Index("", row, 0), new Index("", column, 0));
                    deltas.add(new Meaning.Reference(new WrittenName("\\delta", false, indices, List.of(), 0)));
                }
            }
        }
        return deltas;
    }

    private static boolean isSmall(Meaning meaning) {
        return References.size(meaning, LARGEST) <= LARGEST;
    }
}
