package dev.longhand.check.deciding.hesitation;

import dev.longhand.check.deciding.matter.Matter;
import dev.longhand.check.deciding.matter.NamesWithin;
import dev.longhand.check.definition.DocumentDefinition;
import dev.longhand.check.definition.Redefinition;
import dev.longhand.check.definition.Stated;
import dev.longhand.check.equality.Equality;
import dev.longhand.check.equality.Outcome;
import dev.longhand.check.fact.DocumentFacts;
import dev.longhand.check.quantity.References;
import dev.longhand.check.report.Verdict;
import dev.longhand.check.universe.Universes;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.relation.NotedRelation;
import dev.longhand.notes.section.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Meanings that names have in passing: behind a label in a list of activations, or in a sentence that supposes
 * something. Behind it a name may have its earlier meaning again, so a verdict counts only where both meanings agree on it.
 */
public final class PassingMeanings {

    private static final String REASON = " has several meanings in the note";

    private final List<Redefinition> found;
    /** By what they define, the relations that define something. */
    private final Map<String, List<NotedRelation>> defined = new HashMap<>();

    /** Further equations for names that are defined. */
    private final List<DocumentDefinition> restatements;

    private final NamesWithin names;
    private final Universes universes;
    private final Equality equality;
    private final OpenFunctions functions;

    /** @param found equations that give names another meaning, in the order they were found */
    public PassingMeanings(List<Redefinition> found, Matter matter, NamesWithin names) {
        this.found = found.stream()
                .sorted((a, b) -> Integer.compare(a.number(), b.number()))
                .toList();
        for (Stated s : matter.ownStatements()) {
            if (matter.defining().contains(s.relation().number())) {
                String base = s.subject();
                if (!base.isEmpty()) {
                    defined.computeIfAbsent(base, b -> new ArrayList<>()).add(s.relation());
                }
            }
        }
        this.restatements = matter.facts().restatements().stream()
                .map(DocumentFacts.Restatement::equation)
                .toList();
        this.names = names;
        this.universes = matter.universes();
        this.equality = matter.equality();
        this.functions = new OpenFunctions(matter.facts());
    }

    /** The outcome of a relation, left open where it hangs on which of its meanings a name has. */
    public Outcome weighed(Stated stated, Meaning left, Meaning right, Outcome outcome) {
        // shapes that do not fit may be made wrong by what would make them fit
        boolean refuted = outcome.differs() || outcome.isMisfit();
        if (!refuted && !outcome.isProved() && outcome.verdict() != Verdict.ROUNDED) {
            return outcome;
        }
        Section section = stated.relation().section();
        boolean supposed = refuted
                && section.isSupposing()
                && left instanceof Meaning.Call call
                && call.order() == 0
                && call.arguments().stream().allMatch(Meaning.Reference.class::isInstance)
                && !References.in(right).isEmpty();
        if (supposed) {
            return Outcome.undecided("it is only supposed here");
        }
        boolean refers = refuted && section.refers();
        if (found.isEmpty() && !section.isLabelled() && !section.isAlternative() && !refers) {
            return outcome;
        }
        Set<String> met = names.in(left, right);
        for (String base : met.stream().sorted().toList()) {
            List<Redefinition> before = found.stream()
                    .filter(r -> r.base().equals(base)
                            && r.number() < stated.relation().number())
                    .toList();
            boolean back = refers
                    && before.stream()
                            .allMatch(r ->
                                    section.refersBehind(r.equation().relation().section()));
            if (back && holdsWithAnother(before, base, stated, left, right)) {
                return Outcome.undecided(base + REASON);
            }
            boolean open = before.isEmpty()
                    ? isOfAlternative(base, stated.relation())
                    : isOpen(before, stated, left, right, outcome);
            if (open) {
                return Outcome.undecided(base + REASON);
            }
        }
        return outcome;
    }

    /** Whether a name is defined behind the label of another alternative alone. */
    private boolean isOfAlternative(String base, NotedRelation relation) {
        List<NotedRelation> all = defined.getOrDefault(base, List.of()).stream()
                .filter(d -> d.number() != relation.number())
                .toList();
        return !all.isEmpty() && all.stream().allMatch(d -> relation.section().isAlternativeTo(d.section()));
    }

    /** Whether what is said of one of several holds with what the note said before of a name, or says of it besides. */
    private boolean holdsWithAnother(
            List<Redefinition> before, String base, Stated stated, Meaning left, Meaning right) {
        return before.stream()
                        .anyMatch(r -> equality.decide(left, right, universes.before(r.number(), stated))
                                .isProved())
                || restatements.stream()
                        .filter(d -> d.pattern().base().equals(base)
                                && d.position() < stated.relation().number())
                        .anyMatch(d -> equality.decide(left, right, universes.restating(stated, List.of(d)))
                                .isProved());
    }

    /** Whether the verdict differs with a meaning that a name had before it was given the last one in passing. */
    private boolean isOpen(List<Redefinition> before, Stated stated, Meaning left, Meaning right, Outcome outcome) {
        Section section = stated.relation().section();
        for (int i = before.size() - 1; i >= 0; i--) {
            Redefinition r = before.get(i);
            Section there = r.equation().relation().section();
            boolean last = i == before.size() - 1;
            boolean under = section.number() == there.number() && !there.isLabelled() && section.isInCaseOf(there);
            boolean trusted = section.isLabelledLike(there) || (under && (outcome.isProved() || there.isInCase()));
            if (!r.isInPassing() || (last && trusted)) {
                return false;
            }
            if (outcome.counterexample() == null && !outcome.isProved()) {
                return true;
            }
            if (!outcome.isProved() && !under && functions.makeUp(r.base(), r.number())) {
                return true;
            }
            Outcome earlier = equality.decide(left, right, universes.before(r.number(), stated));
            if (earlier.verdict() != outcome.verdict()) {
                return true;
            }
        }
        return false;
    }
}
