package dev.longhand.check.deciding;

import dev.longhand.check.definition.Stated;
import dev.longhand.check.equality.Outcome;
import dev.longhand.check.quantity.References;
import dev.longhand.check.report.Verdict;
import dev.longhand.expr.Rational;
import dev.longhand.notes.document.Passage;
import dev.longhand.notes.meaning.Meaning;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind a formula that is put to zero: {@code 2 S w - 2 \lambda w = 0 \Rightarrow S w = \lambda w}. It holds for the
 * names that solve the equation and not for all, so no values refute it. That goes on from equation to equation as long as they
 * speak of the same names; derivatives are no equations in unknowns.
 */
final class Stationary {

    private final Set<String> names = new HashSet<>();
    private int chain = -1;
    private Passage.@Nullable Formula formula;

    /** The outcome of an equation, left open where it stands behind what is put to zero. */
    Outcome weighed(Stated stated, @Nullable Meaning head, Outcome outcome) {
        boolean behind = isBehind(stated, head);
        return behind && outcome.isRefuted()
                ? Outcome.undecided("it may hold only where what is put to zero is")
                : outcome;
    }

    /** Goes on to the next relation, after what is said of this one. */
    void pass(Stated stated, @Nullable Meaning head, Verdict verdict) {
        boolean isZero = stated.right() instanceof Meaning.Literal zero
                && zero.value().equals(Rational.ZERO)
                && stated.left() != null
                && !isValue(stated.left())
                && verdict != Verdict.RIGHT
                && verdict != Verdict.DEFINITION
                && verdict != Verdict.NOT_READ;
        boolean behind = isBehind(stated, head);
        if (!isZero && !behind && stated.relation().chain() != chain) {
            names.clear();
            chain = -1;
            formula = null;
            return;
        }
        if (isZero || behind) {
            if (!behind) {
                names.clear();
            }
            stated.sides().forEach(side -> References.in(side).forEach(name -> names.add(name.base())));
            chain = stated.relation().chain();
            formula = stated.relation().formula();
        }
    }

    /** A name or the value of a function is put to zero, which is no equation to be solved. */
    private static boolean isValue(Meaning side) {
        return side instanceof Meaning.Reference || (side instanceof Meaning.Call call && call.order() == 0);
    }

    private boolean isBehind(Stated stated, @Nullable Meaning head) {
        int number = stated.relation().chain();
        boolean near = number == chain + 1 || stated.relation().formula().equals(formula);
        return chain >= 0
                && near
                && number >= chain
                && (head == null || !References.hasSlope(head))
                && stated.sides().stream().noneMatch(References::hasSlope)
                && stated.sides().stream()
                        .flatMap(side -> References.in(side).stream())
                        .anyMatch(name -> names.contains(name.base()));
    }
}
