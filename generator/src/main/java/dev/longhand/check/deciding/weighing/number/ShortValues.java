package dev.longhand.check.deciding.weighing.number;

import dev.longhand.check.deciding.weighing.Weighing;
import dev.longhand.check.definition.Stated;
import dev.longhand.check.equality.Outcome;
import dev.longhand.latex.tree.Tree.Symbol;
import dev.longhand.notes.meaning.Meaning;

/**
 * Numbers of few digits for the bare letter of a function, as in {@code q = 1} behind {@code q(x) = x^2 + 1} and
 * {@code x = 3}: it may be the least value, or that at another point.
 */
public final class ShortValues implements Weighing {

    /** Digits from which on a number hardly is a value of another kind. */
    private static final int TELLING = 3;

    @Override
    public Outcome weighed(Stated stated, Meaning left, Meaning right, Outcome outcome) {
        boolean bare = left instanceof Meaning.Call
                && stated.relation().link() == 0
                && stated.relation().left() instanceof Symbol;
        return outcome.differs() && bare && right.unsigned() instanceof Meaning.Literal number && isShort(number)
                ? Outcome.undecided("it is not said where the function has this value")
                : outcome;
    }

    private static boolean isShort(Meaning.Literal number) {
        return number.digits().replaceFirst("^[0.]+", "").replace(".", "").length() < TELLING;
    }
}
