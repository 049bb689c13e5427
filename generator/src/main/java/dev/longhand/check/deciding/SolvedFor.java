package dev.longhand.check.deciding;

import dev.longhand.check.equality.Equality;
import dev.longhand.check.equality.Outcome;
import dev.longhand.check.evaluation.References;
import dev.longhand.check.report.Verdict;
import dev.longhand.check.universe.DocumentDefinition;
import dev.longhand.check.universe.DocumentFacts;
import dev.longhand.check.universe.Formulas;
import dev.longhand.check.universe.Universe;
import dev.longhand.notes.meaning.Meaning;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Derivatives by what the note solves an equation for further on: behind {@code \nabla_w J = 2 X^T (Xw - y)} the
 * {@code w = (X^T X)^{-1} X^T y} is the w at which it is zero, and no w for all the note. The derivative is of a function of w.
 */
final class SolvedFor {

    private final Equality equality;
    private final DocumentFacts facts;

    SolvedFor(Equality equality, DocumentFacts facts) {
        this.equality = equality;
        this.facts = facts;
    }

    /** The outcome where such names are free, if it stays open else. */
    Outcome weighed(Meaning left, Meaning right, int position, List<Universe> instances, Outcome outcome) {
        if (outcome.isProved()) {
            return outcome;
        }
        Set<String> solved = new LinkedHashSet<>();
        solved(left, position, solved);
        solved(right, position, solved);
        if (solved.isEmpty()) {
            return outcome;
        }
        Outcome free = equality.decide(
                left, right, instances.stream().map(u -> u.leaving(solved)).toList());
        boolean speaksOfIt = References.in(right).stream().anyMatch(name -> solved.contains(name.base()));
        return free.isProved() || (free.verdict() == Verdict.WRONG && speaksOfIt) ? free : outcome;
    }

    private void solved(Meaning meaning, int position, Set<String> found) {
        if (meaning instanceof Meaning.Slope slope) {
            for (Meaning by : slope.by()) {
                if (by instanceof Meaning.Reference r && isSolvedBehind(r, position)) {
                    found.add(r.name().base());
                }
            }
        }
        References.parts(meaning).forEach(part -> solved(part, position, found));
    }

    private boolean isSolvedBehind(Meaning.Reference by, int position) {
        List<DocumentDefinition> own = facts.definitions().stream()
                .filter(d -> d.pattern().base().equals(by.name().base()))
                .toList();
        return !own.isEmpty()
                && own.stream()
                        .allMatch(d ->
                                d.position() > position && d.pattern().equals(by.name()) && Formulas.isNamed(d.body()));
    }
}
