package dev.longhand.check;

import dev.longhand.check.definition.Stated;
import dev.longhand.check.equality.Outcome;
import dev.longhand.check.quantity.References;
import dev.longhand.notes.meaning.Meaning;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The derivatives, or what names of derivatives are, right behind an equation for a name, up to the next equation for it:
 * they tell whether it gives the name another meaning or has a slip. Behind "if", those of the same case tell.
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
        Set<String> named = named(statements);
        this.slopes = statements.subList(first, next).stream()
                .filter(s ->
                        s.relation().section().isInCaseOf(equation.relation().section()))
                .filter(s -> s.part() == Stated.Part.STATEMENT
                        && s.sides().size() == 2
                        && s.relation().relation().kind().isEquality()
                        && (s.sides().stream().anyMatch(References::hasSlope) || isNamed(s.left(), named)))
                .limit(MOST)
                .toList();
    }

    /** The bases of the names that equations give to derivatives. */
    private static Set<String> named(List<Stated> statements) {
        Set<String> named = new HashSet<>();
        for (Stated s : statements) {
            if (s.left() instanceof Meaning.Reference name && s.right() != null && isSlope(s.right())) {
                named.add(name.name().base());
            }
        }
        return named;
    }

    private static boolean isSlope(Meaning meaning) {
        return meaning.unsigned() instanceof Meaning.Slope;
    }

    private static boolean isNamed(@Nullable Meaning meaning, Set<String> named) {
        return meaning instanceof Meaning.Reference name
                && named.contains(name.name().base());
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
            some |= now.isProved() && !then.isProved();
        }
        return some;
    }
}
