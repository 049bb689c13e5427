package dev.longhand.check.deciding.trial;

import dev.longhand.check.equality.Equality;
import dev.longhand.check.equality.Outcome;
import dev.longhand.check.quantity.References;
import dev.longhand.check.report.Verdict;
import dev.longhand.check.universe.Universe;
import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.Rewriting;
import dev.longhand.notes.meaning.WrittenName;
import java.util.List;
import java.util.Optional;

/**
 * What is said of the inverse of a function: {@code f^{-1}(y) = g(y)} holds where f undoes g. Some mean one over the
 * value by it; where that would hold, nothing is refuted.
 *
 * @param inverse what is said to be the other side
 */
record InverseStatement(Meaning.Call inverse, Callee function, Meaning formula) {

    private static final String BRANCH = "it may be the inverse on a part of what the function takes";
    /** A name in brackets is free, and without letters it is like no other one. */
    private static final Meaning ANY = new Meaning.Reference(WrittenName.plain("[.]"));

    /** The statement that two sides make; nothing where they make none. */
    static Optional<InverseStatement> of(Meaning left, Meaning right) {
        return left instanceof Meaning.Call call
                        && call.callee() instanceof Callee.Inverse inverse
                        && call.order() == 0
                        && call.arguments().size() == 1
                        && !hasInverse(right)
                ? Optional.of(new InverseStatement(call, inverse.function(), right))
                : Optional.empty();
    }

    private static boolean hasInverse(Meaning meaning) {
        return (meaning instanceof Meaning.Call call && call.callee() instanceof Callee.Inverse)
                || References.parts(meaning).stream().anyMatch(InverseStatement::hasInverse);
    }

    /** What is found of it. */
    Outcome decided(Equality equality, List<Universe> universes) {
        Outcome written = equality.decide(inverse, formula, universes);
        if (written.isProved()) {
            return written;
        }
        Meaning argument = inverse.arguments().get(0);
        boolean undone = true;
        if (argument instanceof Meaning.Reference name) {
            Meaning value = new Meaning.Call(function, 0, List.of(ANY));
            Meaning there = new Rewriting(part -> part.equals(name) ? value : null).of(formula);
            Outcome back = equality.decide(ANY, there, universes);
            if (back.isProved()) {
                return back;
            }
            undone = back.verdict() != Verdict.WRONG;
        }
        Outcome outcome = equality.decide(argument, new Meaning.Call(function, 0, List.of(formula)), universes);
        boolean computed =
                argument instanceof Meaning.Reference r && universes.stream().anyMatch(u -> u.isDefined(r.name()));
        if (outcome.verdict() != Verdict.WRONG) {
            return outcome.isProved() && !computed ? Outcome.undecided(BRANCH) : outcome;
        }
        if (undone) {
            return Outcome.undecided(BRANCH);
        }
        Meaning value = new Meaning.Call(function, 0, List.of(argument));
        Meaning reciprocal = new Meaning.Quotient(Meaning.Literal.of(1), value);
        return equality.decide(reciprocal, formula, universes).isProved()
                ? Outcome.undecided("it holds of one over the value, not of the inverse function")
                : outcome;
    }
}
