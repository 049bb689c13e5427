package dev.longhand.check.universe;

import dev.longhand.check.evaluation.References;
import dev.longhand.expr.Composite;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Primitive;
import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.Meaning;
import java.util.Set;

/** Finds what is put together of pieces: maxima, sizes, signs, cases and functions such as the rectifier. */
final class Kinks {

    private static final Set<Callee> PIECED = Set.of(
            Callee.Whole.MAXIMUM,
            Callee.Whole.MINIMUM,
            Callee.Whole.INDICATOR,
            Callee.Whole.SIGN,
            Callee.Whole.SUM_OF_SIZES,
            Callee.Whole.LARGEST_SIZE);

    private Kinks() {}

    static boolean in(Meaning meaning) {
        return meaning instanceof Meaning.Cases
                || meaning instanceof Meaning.Absolute
                || (meaning instanceof Meaning.Call call && isKinked(call.callee()))
                || References.parts(meaning).stream().anyMatch(Kinks::in);
    }

    private static boolean isKinked(Callee callee) {
        return PIECED.contains(callee)
                || (callee instanceof Callee.Known known
                        && (known.function() == Primitive.MAX
                                || (known.function() instanceof Composite composite
                                        && composite.body() instanceof Expression.Piecewise)));
    }
}
