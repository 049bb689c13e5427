package dev.longhand.check.notes;

import dev.longhand.check.report.Verdict;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What may be said of a relation.
 *
 * @param verdicts that may be given, the best first
 */
record Expectation(List<Verdict> verdicts) {

    private static final Set<Verdict> FAULTS = EnumSet.of(Verdict.WRONG, Verdict.CARRIED);
    private static final Set<Verdict> SILENCE = EnumSet.of(Verdict.UNDECIDED, Verdict.NOT_READ);

    /** From verdicts joined by bars, the class of a slip in parentheses behind one. */
    static Expectation of(String text) {
        List<Verdict> verdicts = new ArrayList<>();
        for (String word : text.replaceAll("\\([^)]*\\)", "").split("\\|")) {
            verdicts.add(Verdict.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_')));
        }
        return new Expectation(verdicts);
    }

    Verdict best() {
        return verdicts.get(0);
    }

    boolean holds(Verdict verdict) {
        return verdicts.contains(verdict);
    }

    Expectation orRightWhereCarried() {
        if (!holds(Verdict.CARRIED)) {
            return this;
        }
        List<Verdict> more = new ArrayList<>(verdicts);
        more.addAll(List.of(Verdict.RIGHT, Verdict.ROUNDED));
        return new Expectation(more);
    }

    /** A true error that passes as right, or a right relation that is called wrong. */
    boolean isBrokenBy(Verdict verdict) {
        boolean fault = verdicts.stream().anyMatch(FAULTS::contains);
        return verdict == Verdict.RIGHT && fault && !holds(verdict)
                || verdict == Verdict.WRONG && !fault && !isSilence();
    }

    /** Less is said than could be. */
    boolean isMissedBy(Verdict verdict) {
        return !holds(verdict) && (SILENCE.contains(verdict) || verdict == Verdict.RIGHT_IF && holds(Verdict.RIGHT));
    }

    private boolean isSilence() {
        return SILENCE.containsAll(verdicts);
    }

    @Override
    public String toString() {
        return String.join("|", verdicts.stream().map(Verdict::word).toList());
    }
}
