package dev.longhand.check.deciding;

import dev.longhand.check.equality.Outcome;
import dev.longhand.check.evaluation.References;
import dev.longhand.check.report.Verdict;
import dev.longhand.check.universe.DocumentDefinition;
import dev.longhand.check.universe.Formulas;
import dev.longhand.check.universe.GivenNumber;
import dev.longhand.check.universe.Stated;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.relation.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names that get numbers once more, where words or a heading speak of something else and no new data are given: the mean of two
 * gradients, the output with another activation, a step with weight decay. Such a number is not refuted by the one before.
 */
final class NumbersAnew implements Weighing {

    private final List<DocumentDefinition> definitions;
    private final List<Stated> statements;
    private final Map<String, Set<String>> made;
    /** By what gets a number, the relations that give it one. */
    private final Map<Meaning, List<Stated>> numbers = new HashMap<>();

    private final Set<Integer> otherwise;

    /** @param otherwise where formulas begin whose sentence speaks of other values */
    NumbersAnew(Matter matter, Set<Integer> otherwise) {
        this.definitions = matter.facts().definitions();
        this.statements = matter.ownStatements();
        this.made = Formulas.made(definitions);
        this.otherwise = Set.copyOf(otherwise);
        for (Stated s : statements) {
            Meaning left = s.left();
            Meaning right = s.right();
            if (left != null && right != null && References.in(right).isEmpty() && !References.in(left).isEmpty()) {
                numbers.computeIfAbsent(left, l -> new ArrayList<>()).add(s);
            }
        }
    }

    @Override
    public Outcome weighed(Stated stated, Meaning left, Meaning right, Outcome outcome) {
        boolean refuted = outcome.verdict() == Verdict.WRONG || outcome.verdict() == Verdict.CARRIED;
        boolean given = left instanceof Meaning.Reference || left instanceof Meaning.Slope;
        if (!refuted
                || !given
                || stated.relation().link() > 0
                || !References.in(right).isEmpty()) {
            return outcome;
        }
        int here = stated.relation().number();
        List<Stated> before = numbers.getOrDefault(left, List.of()).stream()
                .filter(s -> s.relation().number() < here)
                .toList();
        if (before.isEmpty()) {
            return outcome;
        }
        boolean said = otherwise.contains(stated.relation().formula().span().start());
        boolean apart = before.stream().allMatch(s -> isApart(stated, s)) && !hasData(stated, left);
        return said || apart
                ? Outcome.undecided("it had another number before, and may be said of something else here")
                : outcome;
    }

    private static boolean isApart(Stated stated, Stated before) {
        Section here = stated.relation().section();
        Section there = before.relation().section();
        return here.number() != there.number() || (here.isLabelled() && !here.isLabelledLike(there));
    }

    /** Whether names that a value is computed from get numbers behind the same heading or label, before the relation. */
    private boolean hasData(Stated stated, Meaning left) {
        Set<String> bases = new HashSet<>();
        References.in(left).forEach(name -> bases.add(name.base()));
        Set<String> reached = Formulas.reached(bases, made);
        int here = stated.relation().number();
        return statements.stream()
                .filter(s -> s.relation().number() < here && !isApart(stated, s))
                .anyMatch(s -> s.left() instanceof Meaning.Reference r
                        && s.right() != null
                        && GivenNumber.is(s.right())
                        && reached.contains(r.name().base())
                        && definitions.stream()
                                .noneMatch(d -> d.pattern().equals(r.name()) && Formulas.isNamed(d.body())));
    }
}
