package dev.longhand.check.deciding.weighing.number;

import dev.longhand.check.deciding.weighing.Weighing;
import dev.longhand.check.definition.Stated;
import dev.longhand.check.equality.Outcome;
import dev.longhand.check.report.Verdict;
import dev.longhand.notes.meaning.Meaning;
import java.util.List;

/**
 * Names without an index that an equation multiplies or divides, {@code \gamma = \gamma / 2} or {@code W = W \odot p}. Nobody claims that of
 * a number: as in a program, the name has another value from there on.
 */
public final class OwnMultiples implements Weighing {

    @Override
    public Outcome weighed(Stated stated, Meaning left, Meaning right, Outcome outcome) {
        return outcome.verdict() == Verdict.WRONG
                        && stated.relation().link() == 0
                        && left instanceof Meaning.Reference name
                        && name.name().isPlain()
                        && !right.equals(left)
                        && factors(right).contains(left)
                        // behind a name a bracket may hold what the name is taken at
                        && factors(right).stream().noneMatch(Meaning.Total.class::isInstance)
                ? Outcome.undecided("it may give " + name.name().base() + " its next value")
                : outcome;
    }

    private static List<Meaning> factors(Meaning meaning) {
        if (meaning instanceof Meaning.Quotient quotient) {
            return factors(quotient.numerator());
        }
        return meaning instanceof Meaning.Multiplied product ? product.factors() : List.of(meaning);
    }
}
