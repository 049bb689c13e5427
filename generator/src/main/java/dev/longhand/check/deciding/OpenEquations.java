package dev.longhand.check.deciding;

import dev.longhand.check.definition.Formulas;
import dev.longhand.check.equality.Outcome;
import dev.longhand.check.fact.DocumentFacts;
import dev.longhand.check.quantity.References;
import dev.longhand.check.report.Verdict;
import dev.longhand.check.universe.Kinks;
import dev.longhand.notes.meaning.Meaning;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Equations in unknowns: {@code w^T x - b = 1} says where something lies. Where the note does not define all names on one side
 * and the other is a number, no values of the names refute it; nor where a derivative or another formula is put to zero.
 */
final class OpenEquations {

    private final Set<String> defined = new HashSet<>();
    private final DocumentFacts facts;

    OpenEquations(DocumentFacts facts) {
        this.facts = facts;
        facts.definitions().forEach(d -> defined.add(d.pattern().base()));
    }

    /** The outcome, left open where it only says that such an equation does not always hold. */
    Outcome weighed(Meaning left, Meaning right, Outcome outcome) {
        if (outcome.isRefuted() && isImplicit(left, right)) {
            return Outcome.undecided("it may say for which values it holds");
        }
        if (outcome.verdict() == Verdict.WRONG && isRoot(left, right)) {
            return Outcome.undecided("it may say where something is zero");
        }
        if (outcome.isRefuted() && isShare(left, right)) {
            return Outcome.undecided("a name with an index may be another one than the name without");
        }
        return (outcome.isRefuted() || outcome.isMisfit()) && (isOpen(left, right) || isOpen(right, left))
                ? Outcome.undecided("it may say for which values it holds")
                : outcome;
    }

    /** Whether a name that nothing defines is said to be a sum that it is in. */
    private boolean isImplicit(Meaning name, Meaning formula) {
        return name instanceof Meaning.Reference r
                && facts.definitions().stream().noneMatch(d -> d.pattern().match(r.name(), Map.of()) != null)
                && formula instanceof Meaning.Total
                && References.in(formula).contains(r.name());
    }

    /** Whether a name with an index, which nothing defines, is made of the name without: {@code N_j = \frac{N}{k}}. */
    private boolean isShare(Meaning name, Meaning formula) {
        return name instanceof Meaning.Reference r
                && !r.name().sub().isEmpty()
                && !r.name().letters().isEmpty()
                && facts.declared(r.name()).isEmpty()
                && facts.definitions().stream()
                        .noneMatch(
                                d -> !d.pattern().sub().isEmpty() && d.pattern().match(r.name(), Map.of()) != null)
                && References.in(formula).contains(r.name().whole())
                && References.in(formula).stream()
                        .allMatch(other -> other.equals(r.name().whole())
                                || !other.base().equals(r.name().base()));
    }

    /**
     * Whether a formula in names is put to zero. What has kinks is zero in a whole cell, and numbers put in are no equation to
     * be solved.
     */
    private boolean isRoot(Meaning left, Meaning right) {
        boolean value = left instanceof Meaning.Reference
                || (left instanceof Meaning.Call call
                        && (call.order() == 0 || call.arguments().stream().noneMatch(Formulas::isNamed)));
        return Formulas.isZero(right)
                && !value
                && (Formulas.isNamed(left) || left instanceof Meaning.Call)
                && !Kinks.in(left, facts);
    }

    private boolean isOpen(Meaning formula, Meaning number) {
        return !Formulas.isNamed(number)
                && Formulas.isNamed(formula)
                && !References.hasSlope(formula)
                && References.in(formula).stream()
                        .anyMatch(name -> !defined.contains(name.base())
                                && !facts.functions().containsKey(name.base()));
    }
}
