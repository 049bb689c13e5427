package dev.longhand.check.diagnosis;

import dev.longhand.check.quantity.References;
import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.Index;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What could stand in a claim: the names, factors and terms of its sides first, then those of the document. */
final class Vocabulary {

    private static final int MOST_FACTORS = 60;
    private static final int MOST_NAMES = 200;

    private final Set<WrittenName> sideNames = new LinkedHashSet<>();
    private final Set<WrittenName> names = new LinkedHashSet<>();
    private final Set<Meaning> factors = new LinkedHashSet<>();
    private final Set<Meaning> terms = new LinkedHashSet<>();
    private final Set<Callee> functions = new LinkedHashSet<>();
    private final Set<Meaning> arguments = new LinkedHashSet<>();
    /** By function the letters that it is written of. */
    private final Map<Callee, Set<String>> applied = new HashMap<>();

    private final Set<Index> indices = new LinkedHashSet<>();
    private final List<Meaning> likelyFactors;
    private final List<Meaning> likelyTerms;
    private final boolean hasMatrices;

    /**
     * @param sides of the claim
     * @param document everything that its document says
     * @param hasMatrices whether a name of the claim is no number
     */
    Vocabulary(List<Meaning> sides, List<Meaning> document, boolean hasMatrices) {
        this.hasMatrices = hasMatrices;
        sides.forEach(side -> sideNames.addAll(References.in(side)));
        names.addAll(sideNames);
        sides.forEach(this::add);
        sideNames.forEach(name -> factors.add(new Meaning.Reference(name)));
        document.forEach(this::add);
        for (Meaning meaning : document) {
            if (names.size() < MOST_NAMES) {
                names.addAll(References.in(meaning));
            }
        }
        sideNames.forEach(name -> arguments.add(new Meaning.Reference(name)));
        for (WrittenName name : References.in(sides.get(sides.size() - 1))) {
            // the slopes of the usual units by their values
            Meaning value = new Meaning.Reference(name);
            factors.add(Numbers.oneLess(value));
            factors.add(Numbers.oneLess(new Meaning.Raised(value, Numbers.TWO)));
        }
        for (Callee function : functions) {
            arguments.forEach(argument -> factors.add(new Meaning.Call(function, 1, List.of(argument))));
        }
        sideNames.forEach(name -> terms.add(new Meaning.Reference(name)));
        sideNames.forEach(name -> indices.addAll(name.sub()));
        likelyFactors = ranked(factors);
        likelyTerms = ranked(terms);
    }

    private void add(Meaning meaning) {
        if (meaning instanceof Meaning.Multiplied product) {
            for (int i = 0; i < product.factors().size(); i++) {
                Meaning factor = product.factors().get(i);
                if (!(factor instanceof Meaning.Literal)) {
                    factors.add(factor);
                }
                if (i > 0 && factor instanceof Meaning.Total) {
                    // a (1 - a), the slope of a logistic unit, is lost as one
                    factors.add(Products.times(
                            product.factors().get(i - 1), product.joins().get(i), factor));
                }
            }
        } else if (meaning instanceof Meaning.Total total) {
            terms.addAll(total.terms());
        } else if (meaning instanceof Meaning.Quotient quotient) {
            Meaning below = quotient.denominator();
            if (below instanceof Meaning.Literal || below instanceof Meaning.Reference) {
                factors.add(new Meaning.Quotient(Numbers.ONE, below));
            }
        } else if (meaning instanceof Meaning.Call call
                && call.arguments().size() == 1
                && !(call.callee() instanceof Callee.Whole)) {
            functions.add(call.callee());
            arguments.add(call.arguments().get(0));
            References.in(call.arguments().get(0))
                    .forEach(name -> applied.computeIfAbsent(call.callee(), c -> new HashSet<>())
                            .add(name.base()));
            factors.add(call);
        }
        References.parts(meaning).forEach(this::add);
    }

    /** Whether a function may be missing before a name: the note's own functions are written of it somewhere. */
    boolean mayBeOf(Callee function, WrittenName name) {
        return !(function instanceof Callee.Named)
                || applied.getOrDefault(function, Set.of()).contains(name.base());
    }

    /** The names of both sides. */
    Set<WrittenName> sideNames() {
        return sideNames;
    }

    /** All names, those of the sides first. */
    Set<WrittenName> names() {
        return names;
    }

    /** The letters that number the names of both sides. */
    Set<Index> letters() {
        Set<Index> letters = new LinkedHashSet<>();
        for (WrittenName name : sideNames) {
            name.letters().forEach(letter -> letters.add(new Index("", letter, 0)));
        }
        return letters;
    }

    /** The functions of one argument that are called. */
    Set<Callee> functions() {
        return functions;
    }

    boolean hasMatrices() {
        return hasMatrices;
    }

    /** What may have been lost from a product, the likeliest first. */
    List<Meaning> factors() {
        return likelyFactors;
    }

    /** What may have been lost from a sum, the likeliest first. */
    List<Meaning> terms() {
        return likelyTerms;
    }

    private List<Meaning> ranked(Collection<Meaning> all) {
        Map<Meaning, Integer> distances = new LinkedHashMap<>();
        all.forEach(meaning -> distances.computeIfAbsent(meaning, this::distance));
        return distances.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .limit(MOST_FACTORS)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** 0 for what is made of the claim's own names, 1 for what has only indices of it, else 2. */
    private int distance(Meaning meaning) {
        List<WrittenName> inside = References.in(meaning);
        if (isShare(meaning)) {
            return 0;
        }
        if (sideNames.containsAll(inside)) {
            return 0;
        }
        return inside.stream().allMatch(name -> indices.containsAll(name.sub())) ? 1 : 2;
    }

    /** One part of so many, as in a mean. */
    static boolean isShare(Meaning meaning) {
        return meaning instanceof Meaning.Quotient quotient
                && quotient.numerator().equals(Numbers.ONE);
    }
}
