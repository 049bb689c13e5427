package dev.longhand.check.deciding.weighing;

import dev.longhand.check.deciding.data.KnownNumbers;
import dev.longhand.check.deciding.matter.Hypotheses;
import dev.longhand.check.deciding.matter.Matter;
import dev.longhand.check.definition.Stated;
import dev.longhand.check.equality.Outcome;
import dev.longhand.check.quantity.References;
import dev.longhand.check.report.Verdict;
import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Functions whose formula is said to hold for some values of its argument, {@code H(r) = \frac12 r^2} for |r| at most 1. What is
 * said of the letter that the formula has is said of these values too; at others the function has another formula.
 */
public final class PartialFunctions implements Weighing {

    /**
     * One of them.
     *
     * @param conditions comparisons of its arguments
     * @param hasOthers whether the note gives it another formula for the other cases
     */
    private record Partial(List<Meaning> parameters, List<Meaning.Condition> conditions, boolean hasOthers) {}

    private final Matter matter;
    private final Hypotheses hypotheses;
    private final Map<String, Partial> partial = new HashMap<>();
    private final Map<WrittenName, List<Meaning>> bodies = new HashMap<>();
    private final KnownNumbers numbers;

    /** Finds the functions of the note whose definition has a condition on their arguments. */
    public PartialFunctions(Matter matter, Hypotheses hypotheses) {
        this.matter = matter;
        this.hypotheses = hypotheses;
        this.numbers = new KnownNumbers(matter.facts().definitions());
        for (Stated s : matter.ownStatements()) {
            if (matter.defining().contains(s.relation().number())
                    && s.left() instanceof Meaning.Call call
                    && call.callee() instanceof Callee.Named named) {
                List<Meaning.Condition> own = new ArrayList<>(s.restriction().values());
                own.addAll(s.restriction().assumed());
                own.removeIf(condition -> !concerns(condition, call.arguments()));
                if (!own.isEmpty()) {
                    partial.putIfAbsent(named.name(), new Partial(call.arguments(), own, hasOthers(s, call)));
                }
            }
        }
        matter.facts()
                .definitions()
                .forEach(d -> bodies.computeIfAbsent(d.pattern(), n -> new ArrayList<>())
                        .add(d.body()));
    }

    private static boolean concerns(Meaning.Condition condition, List<Meaning> arguments) {
        List<WrittenName> names = new ArrayList<>(References.in(condition.left()));
        names.addAll(References.in(condition.right()));
        return names.stream().map(Meaning.Reference::new).anyMatch(arguments::contains);
    }

    private boolean hasOthers(Stated first, Meaning.Call call) {
        return matter.ownStatements().stream()
                .anyMatch(s -> s.relation().number() != first.relation().number()
                        && s.relation().link() == 0
                        && s.right() != null
                        && !s.right().equals(first.right())
                        && call.equals(s.left()));
    }

    @Override
    public Outcome weighed(Stated stated, Meaning left, Meaning right, Outcome outcome) {
        boolean open = outcome.verdict() == Verdict.UNDECIDED || outcome.verdict() == Verdict.NOT_READ;
        if (partial.isEmpty() || open) {
            return outcome;
        }
        Set<String> outside = new HashSet<>();
        outside(left, outside, new HashSet<>());
        outside(right, outside, new HashSet<>());
        if (outside.isEmpty() || holdsForAny(stated, left, right, outcome, outside)) {
            return outcome;
        }
        return Outcome.undecided(String.join(", ", outside) + " is given for some cases only");
    }

    private boolean holdsForAny(Stated stated, Meaning left, Meaning right, Outcome outcome, Set<String> functions) {
        return outcome.isProved()
                && matter.decide(stated, left, right, hypotheses.without(functions))
                        .isProved();
    }

    /** The functions that are taken of what their formula may not be given for, also in what names stand for. */
    private void outside(Meaning meaning, Set<String> found, Set<WrittenName> met) {
        if (meaning instanceof Meaning.Call call && call.callee() instanceof Callee.Named named) {
            Partial function = partial.get(named.name());
            if (function != null && mayBeOutside(call, function)) {
                found.add(named.name());
            }
        } else if (meaning instanceof Meaning.Reference r && met.add(r.name())) {
            bodies.getOrDefault(r.name(), List.of()).forEach(body -> outside(body, found, met));
        }
        References.parts(meaning).forEach(part -> outside(part, found, met));
    }

    private boolean mayBeOutside(Meaning.Call call, Partial function) {
        if (call.arguments().equals(function.parameters())) {
            return false;
        }
        Map<Meaning, Meaning> arguments = new HashMap<>();
        for (int i = 0;
                i < Math.min(call.arguments().size(), function.parameters().size());
                i++) {
            arguments.put(function.parameters().get(i), call.arguments().get(i));
        }
        boolean inside = true;
        for (Meaning.Condition condition : function.conditions()) {
            KnownNumbers.Truth holds = numbers.holds(condition, arguments);
            if (holds == KnownNumbers.Truth.NO) {
                return true;
            }
            inside &= holds == KnownNumbers.Truth.YES;
        }
        return !inside && function.hasOthers();
    }
}
