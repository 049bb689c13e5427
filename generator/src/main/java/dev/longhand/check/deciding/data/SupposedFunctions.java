package dev.longhand.check.deciding.data;

import dev.longhand.check.equality.Outcome;
import dev.longhand.check.quantity.Choices;
import dev.longhand.check.report.Verdict;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Functions that a note calls and does not define. In numbers they are taken for the usual ones of their letters, which
 * refutes nothing before a number of the note has agreed with it: {@code g(2) = 5} may be any function's.
 */
public final class SupposedFunctions {

    private static final String FUNCTION = "function ";
    /** Decimals of a result from which on it hardly is the value of another function by chance. */
    private static final int FINE = 2;

    /** What is supposed of functions and agrees with numbers of the note. */
    private final Set<String> fitting = new HashSet<>();

    /** Whether a result of so many decimals says something of which function it is the value of. */
    public static boolean isTelling(int places) {
        return places >= FINE;
    }

    /**
     * What is found of a relation in a reading, left open where that only supposes which function is called.
     *
     * @param places decimals of the result, 0 where the right side is none
     */
    public Outcome weighed(Outcome outcome, Choices choices, int places) {
        List<String> functions =
                choices.unsure().stream().filter(q -> q.startsWith(FUNCTION)).toList();
        if (functions.isEmpty()) {
            return outcome;
        }
        List<String> supposed =
                choices.said().stream().map(Choices.Option::text).toList();
        boolean holds = outcome.verdict() == Verdict.RIGHT || outcome.verdict() == Verdict.ROUNDED;
        if (holds && isTelling(places)) {
            fitting.addAll(supposed);
        }
        return outcome.verdict() == Verdict.WRONG && !fitting.containsAll(supposed)
                ? Outcome.undecided(
                        "it is not said which function " + functions.get(0).substring(FUNCTION.length()) + " is")
                : outcome;
    }
}
