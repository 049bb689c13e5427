package dev.longhand.check.deciding.trial;

import dev.longhand.check.definition.DocumentDefinition;
import dev.longhand.check.definition.Formulas;
import dev.longhand.check.equality.Equality;
import dev.longhand.check.equality.Outcome;
import dev.longhand.check.fact.DocumentFacts;
import dev.longhand.check.quantity.NamedFunction;
import dev.longhand.check.quantity.References;
import dev.longhand.check.report.Verdict;
import dev.longhand.check.universe.Universe;
import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Derivatives by what the note solves an equation for further on: behind {@code \nabla_w J = 2 X^T (Xw - y)} the
 * {@code w = (X^T X)^{-1} X^T y} is the w at which it is zero, and no w for all the note. The derivative is of a function
 * of w. So is the partial one by y of {@code f(x, y)} where the note comes to {@code x = -4y} behind it.
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
                if (by instanceof Meaning.Reference r && isSolvedBehind(r.name(), position)) {
                    found.add(r.name().base());
                }
            }
            parameters(slope.of(), position).stream()
                    .filter(name -> !slope.total() && isSolvedBehind(name, position))
                    .forEach(name -> found.add(name.base()));
        }
        References.parts(meaning).forEach(part -> solved(part, position, found));
    }

    /** The names in the brackets of a function of several. */
    private List<WrittenName> parameters(Meaning of, int position) {
        String name = of instanceof Meaning.Reference r
                ? r.name().base()
                : of instanceof Meaning.Call call && call.callee() instanceof Callee.Named named ? named.name() : "";
        NamedFunction function = facts.function(name, position);
        return function == null || function.parameters().size() < 2 ? List.of() : function.parameters();
    }

    private boolean isSolvedBehind(WrittenName name, int position) {
        List<DocumentDefinition> own = facts.definitions().stream()
                .filter(d -> d.pattern().base().equals(name.base()))
                .toList();
        return !own.isEmpty()
                && own.stream()
                        .allMatch(
                                d -> d.position() > position && d.pattern().equals(name) && Formulas.isNamed(d.body()));
    }
}
