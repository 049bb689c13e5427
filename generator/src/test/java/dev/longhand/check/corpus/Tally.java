package dev.longhand.check.corpus;

import dev.longhand.check.report.Finding;
import dev.longhand.check.report.Verdict;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Verdicts counted by kind, with the cases that should not be. */
final class Tally {

    private static final int SHOWN = 5;

    private final Map<String, Map<Verdict, Integer>> counts = new TreeMap<>();
    private final Map<Verdict, List<String>> cases = new EnumMap<>(Verdict.class);
    private int all;

    void count(String kind, Finding finding, NoteDraft note) {
        all++;
        counts.computeIfAbsent(kind, k -> new EnumMap<>(Verdict.class)).merge(finding.verdict(), 1, Integer::sum);
        cases.computeIfAbsent(finding.verdict(), v -> new ArrayList<>())
                .add(kind + ": " + finding.tex() + "\n" + finding.saying() + "\n" + finding.counterexample() + "\nin\n"
                        + note.text());
    }

    int all() {
        return all;
    }

    int of(Verdict verdict) {
        return cases.getOrDefault(verdict, List.of()).size();
    }

    /** Cases with one of the verdicts, to be read. */
    List<String> cases(Set<Verdict> verdicts) {
        return verdicts.stream()
                .flatMap(v -> cases.getOrDefault(v, List.of()).stream())
                .limit(SHOWN)
                .toList();
    }

    /** Whether all but one in a hundred have one of the verdicts; a hundred begun counts. */
    boolean nearlyAll(Set<Verdict> verdicts) {
        int others = all - verdicts.stream().mapToInt(this::of).sum();
        return others <= (all + 99) / 100;
    }

    /**
     * Whether nineteen of twenty are of these verdicts: for slips that no single repair may explain, and for numbers so far
     * rounded that they may be slips, some of which are rightly left open.
     */
    boolean allButOneInTwenty(Set<Verdict> verdicts) {
        int others = all - verdicts.stream().mapToInt(this::of).sum();
        return others <= (all + 19) / 20;
    }

    @Override
    public String toString() {
        return all + " " + counts;
    }
}
