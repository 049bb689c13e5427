package dev.longhand.check.deciding;

import dev.longhand.check.equality.Equality;
import dev.longhand.check.equality.Outcome;
import dev.longhand.check.evaluation.References;
import dev.longhand.check.report.Verdict;
import dev.longhand.check.universe.DocumentDefinition;
import dev.longhand.check.universe.DocumentFacts;
import dev.longhand.check.universe.Universe;
import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a note that is checked by its own words alone does not make wrong. Such a note says one name of several things, here of
 * one case and there of another, and no words may tell them apart: only what a slip of the pen explains is wrong there.
 */
final class Hesitations {

    private final Equality equality;
    /** By base, what its formulas are made of: bases of names, and functions. */
    private final Map<String, Set<String>> ingredients = new HashMap<>();

    Hesitations(Equality equality, DocumentFacts facts) {
        this.equality = equality;
        for (DocumentDefinition d : facts.definitions()) {
            ingredients
                    .computeIfAbsent(d.pattern().base(), b -> new HashSet<>())
                    .addAll(of(d.body()));
        }
    }

    private static Set<String> of(Meaning formula) {
        Set<String> all = new HashSet<>();
        collect(formula, all);
        return all;
    }

    private static void collect(Meaning meaning, Set<String> found) {
        if (meaning instanceof Meaning.Reference r) {
            found.add(r.name().base());
        } else if (meaning instanceof Meaning.Call call && call.callee() instanceof Callee.Named named) {
            found.add(named.name());
        }
        References.parts(meaning).forEach(part -> collect(part, found));
    }

    /** Whether a formula has something in it that what defines a name, and what defines the names in that, has not. */
    private boolean isOfOthers(String base, Meaning formula) {
        Set<String> reached = new HashSet<>();
        Deque<String> next = new ArrayDeque<>(List.of(base));
        while (!next.isEmpty()) {
            String one = next.pop();
            if (reached.add(one)) {
                next.addAll(ingredients.getOrDefault(one, Set.of()));
            }
        }
        return ingredients.containsKey(base) && !reached.containsAll(of(formula));
    }

    /**
     * The outcome of an equation, left open where it may be said of something else.
     *
     * @param link the number of the equation in its chain
     */
    Outcome weighed(Meaning left, Meaning right, int link, List<Universe> instances, Outcome outcome) {
        if (!outcome.isRefuted()) {
            return outcome;
        }
        if (isCount(left, instances) || isCount(right, instances)) {
            return Outcome.undecided("it says of which case or size the note speaks here");
        }
        boolean isRetold = link == 0
                && outcome.expected() == null
                && outcome.counterexample() != null
                && left instanceof Meaning.Reference r
                && isOfOthers(r.name().base(), right);
        if (isRetold) {
            return Outcome.undecided("the note says otherwise what it is, and no single slip makes one of the other");
        }
        boolean isConstant = left instanceof Meaning.Slope
                && References.in(right).isEmpty()
                && equality.decide(left, Meaning.Literal.of(0), instances).verdict() == Verdict.RIGHT;
        return isConstant ? Outcome.undecided("nothing in the note says how one depends on the other") : outcome;
    }

    /** Whether a side is a letter for a size, or for what is counted. */
    private static boolean isCount(Meaning side, List<Universe> instances) {
        return side instanceof Meaning.Reference r
                && r.name().equals(WrittenName.plain(r.name().base()))
                && instances.stream().anyMatch(u -> u.counts(r.name().base()));
    }
}
