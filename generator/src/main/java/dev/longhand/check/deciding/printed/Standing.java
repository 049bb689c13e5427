package dev.longhand.check.deciding.printed;

import dev.longhand.check.equality.Outcome;
import dev.longhand.check.report.Verdict;

/**
 * How a printed result stands, for what follows from it.
 *
 * @param verdict what was found of it
 * @param open whether it was left open all the same
 * @param line where it is
 */
public record Standing(Verdict verdict, boolean open, int line) {

    /** Of a result that is said to be as it was found. */
    public static Standing of(Outcome outcome, int line) {
        return new Standing(outcome.verdict(), false, line);
    }

    /** Of a result of which something else is said in the end than what was found first. */
    public static Standing of(Outcome found, Outcome said, int line) {
        return new Standing(found.verdict(), said.verdict() == Verdict.UNDECIDED, line);
    }
}
