package dev.longhand.check.deciding.printed;

import dev.longhand.check.equality.Outcome;
import dev.longhand.check.report.Verdict;
import dev.longhand.check.universe.Universe;
import dev.longhand.notes.meaning.Meaning;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What can be said of a relation with numbers in it where no values are known to compute with. */
public final class UnknownValues {

    private static final Set<Meaning> SIMPLE =
            Set.of(Meaning.Literal.of(0), Meaning.Literal.of(1), Meaning.Literal.of(2));

    private final boolean hasNetwork;
    private final boolean hasData;

    /**
     * For a note.
     *
     * @param hasData whether it has numbers for some of its names
     */
    public UnknownValues(boolean hasNetwork, boolean hasData) {
        this.hasNetwork = hasNetwork;
        this.hasData = hasData;
    }

    /**
     * What is found of a relation.
     *
     * @param general what is said of {@code left = right} whatever the values of names are
     */
    public Outcome of(Meaning left, Meaning right, Outcome general, Universe universe) {
        boolean constant = general.counterexample() != null
                && general.counterexample().point().isEmpty();
        // a name may have any number for its value as long as nothing else has one
        boolean small = !hasData && !hasNetwork && left instanceof Meaning.Slope && isStructural(right);
        if (constant || (small && general.verdict() == Verdict.WRONG)) {
            return general;
        }
        Optional<String> size = universe.withoutSize(left).or(() -> universe.withoutSize(right));
        if (size.isPresent()) {
            return Outcome.undecided(size.get());
        }
        String reason = general.verdict() == Verdict.WRONG ? "" : Objects.requireNonNullElse(general.reason(), "");
        return Outcome.undecided(reason.isEmpty() ? "no values are known to compute with" : reason);
    }

    /** Whether numbers are such as derivatives have by their formulas: 0, 1, 2, a half, a function of a constant. */
    private static boolean isStructural(Meaning meaning) {
        if (meaning instanceof Meaning.Grid grid) {
            return grid.rows().stream().flatMap(List::stream).allMatch(UnknownValues::isStructural);
        }
        Meaning size = meaning.unsigned();
        return SIMPLE.contains(size)
                || (size instanceof Meaning.Call call
                        && call.arguments().stream().allMatch(Meaning.Literal.class::isInstance))
                || (size instanceof Meaning.Quotient half
                        && half.numerator().equals(Meaning.Literal.of(1))
                        && half.denominator().equals(Meaning.Literal.of(2)));
    }
}
