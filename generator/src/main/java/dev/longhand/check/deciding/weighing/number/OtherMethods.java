package dev.longhand.check.deciding.weighing.number;

import dev.longhand.check.deciding.weighing.Weighing;
import dev.longhand.check.definition.DocumentDefinition;
import dev.longhand.check.definition.Formulas;
import dev.longhand.check.definition.GivenNumber;
import dev.longhand.check.definition.Recursions;
import dev.longhand.check.definition.Stated;
import dev.longhand.check.equality.Outcome;
import dev.longhand.check.quantity.References;
import dev.longhand.check.report.Verdict;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Iterates that several methods share the letter of: {@code \theta_2} in numbers under one heading, and under a later one a
 * recursion of its own for {@code \theta_{k+1}}; or two recursions for it; or, behind a number, one by a velocity. From there on
 * a number that is not the first method's is no slip.
 */
public final class OtherMethods implements Weighing {

    /**
     * An iterate, and where another method begins.
     *
     * @param scope the section of the first method's numbers, -1 where it has none
     */
    private record Iterate(WrittenName name, int scope, int until) {}

    private final List<Iterate> iterates = new ArrayList<>();
    private final Map<String, Set<String>> made;
    /** The relations that define something. */
    private final Set<Integer> defining;
    /** Relations that hold, so that they are no steps of another method. */
    private final Set<Integer> same = new HashSet<>();

    /** @param defining the relations that define something */
    public OtherMethods(List<Stated> statements, List<DocumentDefinition> definitions, Set<Integer> defining) {
        this.defining = Set.copyOf(defining);
        this.made = Formulas.made(definitions);
        for (DocumentDefinition number : definitions) {
            if (number.pattern().isNumbered() && Formulas.isArithmetic(number.body())) {
                definitions.stream()
                        .filter(d -> d.position() > number.position()
                                && (d.scope() != number.scope() || isOfOtherSteps(d, number, definitions))
                                && d.pattern().match(number.pattern(), Map.of()) != null
                                && Recursions.is(d.pattern(), d.body()))
                        .findFirst()
                        .ifPresent(d -> iterates.add(new Iterate(
                                number.pattern(), d.scope() == number.scope() ? -1 : number.scope(), d.position())));
            }
        }
        for (Stated s : statements) {
            Meaning right = s.right();
            if (s.relation().link() == 0
                    && s.left() instanceof Meaning.Reference r
                    && right != null
                    && Recursions.is(r.name(), right)
                    && definitions.stream().anyMatch(d -> isAnother(d, s, r.name(), right))) {
                iterates.add(new Iterate(r.name(), -1, s.relation().number()));
            }
        }
    }

    /** Whether a recursion steps by a velocity, which has a recursion of its own, behind a number that is worked out. */
    private static boolean isOfOtherSteps(
            DocumentDefinition step, DocumentDefinition number, List<DocumentDefinition> definitions) {
        return GivenNumber.isComputed(number.body())
                && definitions.stream()
                        .filter(d -> d.position() > number.position()
                                && !d.pattern().base().equals(step.pattern().base())
                                && Recursions.is(d.pattern(), d.body()))
                        .anyMatch(d -> References.in(step.body()).stream()
                                .anyMatch(part -> part.base().equals(d.pattern().base())));
    }

    private static boolean isAnother(DocumentDefinition d, Stated s, WrittenName name, Meaning step) {
        return d.position() < s.relation().number()
                && d.pattern().equals(name)
                && Recursions.is(d.pattern(), d.body())
                && !d.body().equals(step);
    }

    @Override
    public Outcome weighed(Stated stated, Meaning left, Meaning right, Outcome outcome) {
        if (outcome.isProved()) {
            same.add(stated.relation().number());
        }
        boolean holds = outcome.verdict() == Verdict.RIGHT || outcome.verdict() == Verdict.ROUNDED;
        if (holds && left instanceof Meaning.Reference r && References.in(right).isEmpty()) {
            return isOfFirst(stated, r.name())
                    ? Outcome.undecided("it is what another method of the note gives, which steps "
                            + r.name().base() + " in another way")
                    : outcome;
        }
        if (iterates.isEmpty() || (outcome.verdict() != Verdict.WRONG && outcome.verdict() != Verdict.CARRIED)) {
            return outcome;
        }
        if (!References.in(right).isEmpty() && !References.in(left).isEmpty()) {
            return outcome;
        }
        Set<String> reached = Formulas.behind(List.of(left, right), made);
        Optional<Iterate> other = iterates.stream()
                .filter(iterate -> stated.relation().number() > iterate.until()
                        && stated.relation().section().number() != iterate.scope()
                        && !same.contains(iterate.until())
                        && reached.contains(iterate.name().base()))
                .findFirst();
        return other.map(iterate -> Outcome.undecided("the note steps "
                        + iterate.name().base() + " in another way too, and may have other numbers for it here"))
                .orElse(outcome);
    }

    /** Whether all that is known of an iterate under a method is what the first one makes of it. */
    private boolean isOfFirst(Stated stated, WrittenName name) {
        return iterates.stream()
                .anyMatch(iterate -> stated.relation().number() > iterate.until()
                        && stated.relation().section().number() != iterate.scope()
                        && !same.contains(iterate.until())
                        && (iterate.scope() < 0
                                ? !defining.contains(iterate.until())
                                        && iterate.name().match(name, Map.of()) != null
                                : iterate.name().equals(name)));
    }
}
