package dev.longhand.check.deciding.hesitation;

import dev.longhand.check.equality.Equality;
import dev.longhand.check.equality.Outcome;
import dev.longhand.check.quantity.References;
import dev.longhand.check.report.Verdict;
import dev.longhand.check.universe.Universe;
import dev.longhand.notes.meaning.Meaning;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Derivatives that are zero for want of an equation: nothing in the note says how one name depends on the other. */
final class VanishingSlopes {

    private static final Pattern ZEROS = Pattern.compile("(?:\\\\(?:begin|end)\\{bmatrix\\}|\\\\\\\\|[&\\s0])+");

    private final Equality equality;
    private final Predicate<String> defined;

    /** @param defined whether something defines names of a base */
    VanishingSlopes(Equality equality, Predicate<String> defined) {
        this.equality = equality;
        this.defined = defined;
    }

    /** Whether a number is said of what has such a derivative in it. */
    boolean isSaidOfNumber(Meaning left, Meaning right, Outcome outcome, List<Universe> instances) {
        return References.in(right).isEmpty()
                && ((left instanceof Meaning.Slope && isZero(outcome.expected()))
                        || References.slopes(left).stream().anyMatch(slope -> isNothing(slope, instances)));
    }

    /** Whether what is expected, a number or a matrix as it is printed, is nothing but zeros. */
    private static boolean isZero(@Nullable String expected) {
        return expected != null && ZEROS.matcher(expected).matches();
    }

    /** Whether a derivative is zero, as a number or in every entry. */
    private boolean isNothing(Meaning slope, List<Universe> instances) {
        return equality.decide(slope, Meaning.Literal.of(0), instances).verdict() == Verdict.RIGHT
                || equality.decide(slope, new Meaning.Negated(slope), instances).verdict() == Verdict.RIGHT;
    }

    /** Whether something is differentiated that nothing defines. */
    boolean isCutOff(Meaning side, List<Universe> instances) {
        boolean here = side instanceof Meaning.Slope slope
                && slope.of() instanceof Meaning.Reference of
                && slope.by().stream().noneMatch(slope.of()::equals)
                && !defined.test(of.name().base())
                && equality.decide(slope, Meaning.Literal.of(0), instances).verdict() == Verdict.RIGHT;
        return here || References.parts(side).stream().anyMatch(part -> isCutOff(part, instances));
    }
}
