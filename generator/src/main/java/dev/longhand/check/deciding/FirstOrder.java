package dev.longhand.check.deciding;

import dev.longhand.check.equality.Outcome;
import dev.longhand.check.quantity.References;
import dev.longhand.check.report.Verdict;
import dev.longhand.latex.tree.Tree.Join;
import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Approximations by small changes, {@code \Delta a \approx \frac{\partial a}{\partial z}\Delta z} and
 * {@code f(x + h) \approx f(x) + h f'(x)}: they are judged by what is of first order in the changes.
 */
final class FirstOrder {

    private static final String CHANGE = "\\Delta ";
    private static final Set<String> STEPS = Set.of("h", "\\epsilon", "\\varepsilon", "\\Delta");
    private static final int MOST_STEPS = 6;
    private static final String RIGHT = "to first order in the changes";

    private final Predicate<WrittenName> isDefined;
    private final Predicate<String> isFunction;

    /**
     * @param isDefined whether the note says what a name is computed from
     * @param isFunction whether the note defines a function
     */
    FirstOrder(Predicate<WrittenName> isDefined, Predicate<String> isFunction) {
        this.isDefined = isDefined;
        this.isFunction = isFunction;
    }

    private static Outcome worse(Outcome a, Outcome b) {
        return a.verdict() == Verdict.RIGHT ? b : a;
    }

    /** How two formulas are compared. */
    interface Judge {
        Outcome of(Meaning left, Meaning right);
    }

    /** What is said of an approximation whose sides are not equal. */
    Outcome weighed(Meaning left, Meaning right, Outcome outcome, Judge judge) {
        Set<Meaning.Reference> steps = new LinkedHashSet<>();
        steps(left, false, steps);
        steps(right, false, steps);
        if (steps.isEmpty() && outcome.differs()) {
            return Outcome.undecided("it is not said how near the sides are to each other");
        }
        if (outcome.isProved() || steps.isEmpty() || steps.size() > MOST_STEPS) {
            return outcome;
        }
        if (left instanceof Meaning.Reference change && isChange(change)) {
            return differential(change, right, steps, judge);
        }
        boolean both = mentions(left, steps) && mentions(right, steps);
        boolean known = steps.stream().noneMatch(FirstOrder::isChange) && isKnown(left) && isKnown(right);
        Outcome nearby = steps.stream()
                .map(step -> along(left, right, step, steps, judge))
                .reduce(at(left, right, steps, judge), FirstOrder::worse);
        boolean higher = hasPower(left, steps) || hasPower(right, steps);
        if (nearby.verdict() == Verdict.RIGHT && !higher) {
            return nearby.because(RIGHT);
        }
        return both && known && nearby.verdict() == Verdict.WRONG && outcome.verdict() == Verdict.WRONG
                ? outcome.because("the sides differ to first order in the changes")
                : Outcome.undecided("it is not shown to hold to first order in the changes");
    }

    /** A change of a quantity by those of what it is computed from. */
    private Outcome differential(Meaning.Reference change, Meaning right, Set<Meaning.Reference> steps, Judge judge) {
        List<Meaning> terms = new ArrayList<>();
        for (Meaning.Reference step : steps) {
            if (!step.equals(change) && isChange(step)) {
                Meaning slope = new Meaning.Slope(of(change), List.of(of(step)), true);
                terms.add(new Meaning.Multiplied(List.of(Join.BESIDE, Join.BESIDE), List.of(slope, step)));
            }
        }
        if (terms.isEmpty() || !isDefined.test(of(change).name())) {
            return Outcome.undecided("it is not said what the change comes from");
        }
        Outcome outcome = judge.of(terms.size() == 1 ? terms.get(0) : new Meaning.Total(terms), right);
        if (outcome.isProved()) {
            return outcome.because(RIGHT);
        }
        boolean linear = (right.unsigned() instanceof Meaning.Total total ? total.terms() : List.of(right))
                .stream().allMatch(FirstOrder::isLinear);
        return linear ? outcome : Outcome.undecided("it is not shown to hold to first order in the changes");
    }

    private static boolean isLinear(Meaning term) {
        return term.unsigned() instanceof Meaning.Multiplied product
                && product.factors().stream()
                                .filter(factor -> factor instanceof Meaning.Reference r && isChange(r))
                                .count()
                        == 1
                && product.factors().stream()
                        .filter(factor -> !(factor instanceof Meaning.Reference))
                        .flatMap(factor -> References.in(factor).stream())
                        .noneMatch(name -> name.base().startsWith(CHANGE));
    }

    /** Both sides where nothing changes. */
    private static Outcome at(Meaning left, Meaning right, Set<Meaning.Reference> steps, Judge judge) {
        return judge.of(still(left, steps), still(right, steps));
    }

    private static Outcome along(
            Meaning left, Meaning right, Meaning.Reference step, Set<Meaning.Reference> steps, Judge judge) {
        return at(new Meaning.Slope(left, List.of(step)), new Meaning.Slope(right, List.of(step)), steps, judge);
    }

    private static Meaning still(Meaning meaning, Set<Meaning.Reference> steps) {
        List<Meaning> zeros = new ArrayList<>();
        steps.forEach(step -> zeros.add(Meaning.Literal.of(0)));
        return new Meaning.At(meaning, List.copyOf(steps), zeros);
    }

    /** The names of changes, and letters for a step that are the argument of a function or are added to it. */
    private void steps(Meaning meaning, boolean added, Set<Meaning.Reference> found) {
        if (meaning instanceof Meaning.Reference r
                && (isChange(r) || (added && isStep(r) && !isDefined.test(r.name())))) {
            found.add(r);
        }
        for (Meaning part : References.parts(meaning)) {
            boolean inArgument = meaning instanceof Meaning.Call
                    && (part instanceof Meaning.Total || part instanceof Meaning.Reference);
            steps(part, inArgument || (added && !(meaning instanceof Meaning.Call)), found);
        }
    }

    /** Whether all functions in a formula have formulas. */
    private boolean isKnown(Meaning meaning) {
        boolean open = meaning instanceof Meaning.Call call
                && call.callee() instanceof Callee.Named f
                && !isFunction.test(f.name());
        return !open && References.parts(meaning).stream().allMatch(this::isKnown);
    }

    /** Whether a change is squared or more, so that the approximation claims to be better than of first order. */
    private static boolean hasPower(Meaning meaning, Set<Meaning.Reference> steps) {
        return (meaning instanceof Meaning.Raised raised && mentions(raised.base(), steps))
                || References.parts(meaning).stream().anyMatch(part -> hasPower(part, steps));
    }

    private static boolean mentions(Meaning meaning, Set<Meaning.Reference> steps) {
        return References.in(meaning).stream().anyMatch(name -> steps.contains(new Meaning.Reference(name)));
    }

    private static boolean isStep(Meaning.Reference reference) {
        return STEPS.contains(reference.name().base()) && reference.name().sub().isEmpty();
    }

    private static boolean isChange(Meaning.Reference reference) {
        return reference.name().base().startsWith(CHANGE);
    }

    /** What a change is of. */
    private static Meaning.Reference of(Meaning.Reference change) {
        WrittenName name = change.name();
        return new Meaning.Reference(new WrittenName(
                name.base().substring(CHANGE.length()), name.bold(), name.sub(), name.sup(), name.primes()));
    }
}
