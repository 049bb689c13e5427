package dev.longhand.check.deciding.hesitation;

import dev.longhand.check.deciding.matter.Matter;
import dev.longhand.check.deciding.matter.NamesWithin;
import dev.longhand.check.definition.DocumentDefinition;
import dev.longhand.check.definition.Stated;
import dev.longhand.check.equality.Outcome;
import dev.longhand.check.quantity.References;
import dev.longhand.notes.convention.SaidFunctions;
import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.FunctionNames;
import dev.longhand.notes.meaning.Meaning;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is said of an activation that a note leaves open, {@code a = f(z)}, and then takes to be one of the usual ones: "with
 * the sigmoid {@code a' = a(1 - a)}". It holds for that activation, whatever it is refuted by for another.
 */
final class UsualActivations {

    private static final List<String> USUAL = List.of("sigmoid", "tanh", "relu");
    private static final String IDENTITY = "identity";
    private final Matter matter;
    private final SaidFunctions said;
    private final NamesWithin names;
    /** Functions that are called and have no formula. */
    private final Set<String> open = new TreeSet<>();

    private final ActivationTrials trials;

    UsualActivations(Matter matter, NamesWithin names) {
        this.matter = matter;
        this.said = matter.functions();
        this.names = names;
        Set<String> layered = new HashSet<>();
        matter.ownStatements().forEach(s -> s.sides().forEach(side -> collect(side, layered)));
        this.trials = new ActivationTrials(matter, layered);
        if (said.near().isEmpty()) {
            open.removeAll(said.arbitrary());
        }
    }

    /** @param layered takes those of them that are another function in each layer */
    private void collect(Meaning meaning, Set<String> layered) {
        if (meaning instanceof Meaning.Call call) {
            if (call.callee() instanceof Callee.Named named
                    && call.arguments().size() == 1
                    && !matter.facts().functions().containsKey(named.name())) {
                open.add(named.name());
            } else if (call.callee() instanceof Callee.Numbered numbered && numbered.entrywise()) {
                open.add(numbered.base());
                layered.add(numbered.base());
            }
        }
        References.parts(meaning).forEach(part -> collect(part, layered));
    }

    /** That a refuted relation is left open, where it holds for a usual activation; nothing where it holds for none. */
    Optional<Outcome> of(Stated stated, Meaning left, Meaning right, Outcome refuted) {
        Set<String> met = new TreeSet<>(names.in(left, right));
        Set<String> near = said.near(stated.relation());
        Set<String> defined = new TreeSet<>(met);
        defined.retainAll(matter.facts().functions().keySet());
        met.retainAll(open);
        if (!met.isEmpty() && (isFormula(stated, left, right) || holds(stated, left, right, met, near, refuted))) {
            return Optional.of(open(met));
        }
        defined.removeIf(function -> isDefinedNear(function, near));
        boolean other =
                !defined.isEmpty() && !near.isEmpty() && trials.hold(stated, left, right, defined, functions(near));
        return other ? Optional.of(open(defined)) : Optional.empty();
    }

    /** Whether an equation for a function stands beside one of these words too, so that it is no other one here. */
    private boolean isDefinedNear(String function, Set<String> near) {
        return matter.statements().stream()
                .filter(s -> matter.defining().contains(s.relation().number()))
                .filter(s -> s.left() instanceof Meaning.Call call
                        && call.callee() instanceof Callee.Named named
                        && named.name().equals(function))
                .anyMatch(s -> said.near(s.relation()).stream().anyMatch(near::contains));
    }

    private static Outcome open(Set<String> functions) {
        return Outcome.undecided("it is not said which function " + String.join(", ", functions) + " is here");
    }

    /** Whether a value of an open function, {@code a = f(z)}, is said to be a formula of the same argument. */
    private boolean isFormula(Stated stated, Meaning left, Meaning right) {
        if (stated.relation().link() > 0 || !(left instanceof Meaning.Reference value)) {
            return false;
        }
        for (DocumentDefinition d : matter.facts().definitions()) {
            boolean isValue = d.pattern().equals(value.name())
                    && d.body() instanceof Meaning.Call call
                    && call.order() == 0
                    && call.callee() instanceof Callee.Named named
                    && open.contains(named.name())
                    && call.arguments().get(0) instanceof Meaning.Reference argument
                    && !References.in(right).isEmpty()
                    && References.in(right).stream().allMatch(argument.name()::equals);
            if (isValue) {
                return true;
            }
        }
        return false;
    }

    private boolean holds(
            Stated stated, Meaning left, Meaning right, Set<String> met, Set<String> near, Outcome refuted) {
        List<Callee> candidates = new ArrayList<>(functions(USUAL));
        boolean differentiates = References.hasSlope(left) || References.hasSlope(right);
        if (near.contains(IDENTITY) || (!differentiates && refuted.expected() == null)) {
            candidates.addAll(functions(Set.of(IDENTITY)));
        }
        for (Callee other : called(right)) {
            if (!candidates.contains(other)) {
                candidates.add(other);
            }
        }
        return trials.hold(stated, left, right, met, candidates);
    }

    /** Functions of one vector or number that a formula calls by name. */
    private static Set<Callee> called(Meaning meaning) {
        Set<Callee> found = new LinkedHashSet<>();
        boolean known = meaning instanceof Meaning.Call call
                && call.order() == 0
                && call.arguments().size() == 1
                && (call.callee() instanceof Callee.Known || call.callee() == Callee.Whole.SOFTMAX);
        if (known) {
            found.add(((Meaning.Call) meaning).callee());
        }
        References.parts(meaning).forEach(part -> found.addAll(called(part)));
        return found;
    }

    /** The functions of some words; the identity is none that is called. */
    private static List<Callee> functions(Iterable<String> words) {
        List<Callee> all = new ArrayList<>();
        for (String word : words) {
            if (word.equals(IDENTITY)) {
                all.add(new Callee.Operator(IDENTITY));
            } else {
                FunctionNames.function(word).ifPresent(f -> all.add(new Callee.Known(f)));
            }
        }
        return all;
    }
}
