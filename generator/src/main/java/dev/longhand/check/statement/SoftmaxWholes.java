package dev.longhand.check.statement;

import dev.longhand.check.definition.Stated;
import dev.longhand.check.quantity.References;
import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.Index;
import dev.longhand.notes.meaning.Meaning;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The softmax of all numbers beside a formula for one entry of it, {@code softmax(z) = e^{z_i} / \sum_j e^{z_j}}:
 * everybody writes so, and means the entry with the index that the formula leaves open.
 */
final class SoftmaxWholes {

    private SoftmaxWholes() {}

    /** The statements with that entry in the place of the whole. */
    static void putInto(List<Stated> statements) {
        statements.replaceAll(s -> s.with(entry(s.left(), s.right()), entry(s.right(), s.left())));
    }

    private static @Nullable Meaning entry(@Nullable Meaning side, @Nullable Meaning other) {
        if (!(side instanceof Meaning.Call call)
                || !isWhole(call)
                || !(other instanceof Meaning.Quotient share)
                || !hasSum(share.denominator())) {
            return side;
        }
        Set<String> open = BareSums.open(share);
        return open.size() == 1 && BareSums.open(share.numerator()).equals(open)
                ? new Meaning.Entry(call, List.of(new Index("", open.iterator().next(), 0)))
                : side;
    }

    private static boolean isWhole(Meaning.Call call) {
        return call.callee() == Callee.Whole.SOFTMAX
                && call.order() == 0
                && BareSums.open(call).isEmpty();
    }

    private static boolean hasSum(Meaning meaning) {
        return (meaning instanceof Meaning.Folded folded && folded.fold() == Meaning.Fold.SUM)
                || References.parts(meaning).stream().anyMatch(SoftmaxWholes::hasSum);
    }
}
