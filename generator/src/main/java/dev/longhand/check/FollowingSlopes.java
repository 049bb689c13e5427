package dev.longhand.check;

import dev.longhand.check.equality.Outcome;
import dev.longhand.check.evaluation.References;
import dev.longhand.check.report.Verdict;
import dev.longhand.check.universe.Stated;
import java.util.List;
import java.util.function.Function;

/**
 * The derivatives that stand right behind an equation for a name, up to the next equation for it: they tell whether it gives the
 * name another meaning or has a slip.
 */
final class FollowingSlopes {

    private static final int MOST = 4;
    /** How far behind the equation the last may stand, in relations. */
    private static final int FARTHEST = 12;

    private final List<Stated> slopes;

    FollowingSlopes(List<Stated> statements, Stated equation) {
        int first = statements.indexOf(equation) + 1;
        int next = first;
        while (next < Math.min(statements.size(), first + FARTHEST)
                && !(statements.get(next).relation().link() == 0
                        && statements.get(next).subject().equals(equation.subject()))) {
            next++;
        }
        this.slopes = statements.subList(first, next).stream()
                .filter(s -> s.part() == Stated.Part.STATEMENT
                        && s.sides().size() == 2
                        && s.relation().relation().kind().isEquality()
                        && s.sides().stream().anyMatch(References::hasSlope))
                .limit(MOST)
                .toList();
    }

    /** Whether some of them hold with the new meaning only, and none with the old one only. */
    boolean speakFor(Function<Stated, Outcome> renewed, Function<Stated, Outcome> before) {
        boolean some = false;
        for (Stated slope : slopes) {
            Outcome now = renewed.apply(slope);
            Outcome then = before.apply(slope);
            if (then.isProved() && !now.isProved()) {
                return false;
            }
            some |= now.isProved() && (then.verdict() == Verdict.WRONG || then.isMisfit());
        }
        return some;
    }
}
