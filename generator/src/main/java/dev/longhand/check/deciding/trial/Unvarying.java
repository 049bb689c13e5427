package dev.longhand.check.deciding.trial;

import dev.longhand.check.equality.Equality;
import dev.longhand.check.equality.Outcome;
import dev.longhand.check.report.Verdict;
import dev.longhand.check.universe.Universe;
import dev.longhand.notes.meaning.Meaning;
import java.math.BigInteger;
import java.util.List;

/** Sides that are the same whole number wherever they are computed: the slope of a unit by the bias of another. */
final class Unvarying {

    private Unvarying() {}

    /** Whether a relation is refuted whatever the values of names are, since its left side does not change with them. */
    static boolean is(Meaning left, Outcome general, Equality equality, List<Universe> instances) {
        if (general.verdict() != Verdict.WRONG
                || general.counterexample() == null
                || !general.counterexample().left().matches("-?\\d{1,3}")) {
            return false;
        }
        BigInteger value = new BigInteger(general.counterexample().left());
        Meaning size = Meaning.Literal.of(value.abs().intValue());
        Meaning number = value.signum() < 0 ? new Meaning.Negated(size) : size;
        return equality.decide(left, number, instances).verdict() == Verdict.RIGHT;
    }
}
