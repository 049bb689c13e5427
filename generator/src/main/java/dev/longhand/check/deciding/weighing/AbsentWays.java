package dev.longhand.check.deciding.weighing;

import dev.longhand.check.definition.Formulas;
import dev.longhand.check.definition.Stated;
import dev.longhand.check.equality.Outcome;
import dev.longhand.check.fact.DocumentFacts;
import dev.longhand.check.fact.SummedLosses;
import dev.longhand.check.quantity.References;
import dev.longhand.check.report.Verdict;
import dev.longhand.notes.meaning.Meaning;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Terms for ways that there are not: {@code \partial L / \partial r} beside others, where L is made of other things than r. Such a
 * term is zero as the note has it, so that the equation holds with or without it; its author thinks that it is none.
 */
public final class AbsentWays implements Weighing {

    private final DocumentFacts facts;
    /** By base, the bases that its formulas are made of. */
    private final Map<String, Set<String>> made;

    /** Finds what names are made of by the definitions of the note, but for losses that are sums of others. */
    public AbsentWays(DocumentFacts facts) {
        this.facts = facts;
        this.made = Formulas.made(
                facts.definitions().stream().filter(d -> !SummedLosses.is(d)).toList());
    }

    @Override
    public Outcome weighed(Stated stated, Meaning left, Meaning right, Outcome outcome) {
        if (outcome.verdict() != Verdict.RIGHT && outcome.verdict() != Verdict.RIGHT_IF) {
            return outcome;
        }
        return terms(right).stream()
                .map(this::absent)
                .flatMap(Optional::stream)
                .findFirst()
                .map(slope -> Outcome.undecided(base(slope.of()) + " does not depend on "
                        + base(slope.by().get(0)) + " as the note has it"))
                .orElse(outcome);
    }

    /** The terms of all sums in a meaning. */
    private static List<Meaning> terms(Meaning meaning) {
        List<Meaning> terms = new ArrayList<>();
        if (meaning instanceof Meaning.Total total) {
            terms.addAll(total.terms());
        } else {
            References.parts(meaning).forEach(part -> terms.addAll(terms(part)));
        }
        return terms;
    }

    private static String base(Meaning name) {
        return ((Meaning.Reference) name).name().key(Map.of());
    }

    private Optional<Meaning.Slope> absent(Meaning meaning) {
        return References.slopes(meaning).stream()
                .filter(slope -> slope.by().size() == 1
                        && slope.of() instanceof Meaning.Reference of
                        && slope.by().get(0) instanceof Meaning.Reference by
                        && isAbsent(of.name().base(), by.name().base()))
                .findFirst();
    }

    /** Whether both are computed in the note, and neither from the other. */
    private boolean isAbsent(String of, String by) {
        Set<String> above =
                made.containsKey(of) ? Set.of(of) : facts.unwritten().calledWith(of);
        Set<String> below = Formulas.reached(above, made);
        return made.keySet().stream().anyMatch(above::contains)
                && !made.getOrDefault(by, Set.of()).isEmpty()
                && !of.equals(by)
                && !below.contains(by)
                && Formulas.reached(Set.of(by), made).stream().noneMatch(above::contains);
    }
}
