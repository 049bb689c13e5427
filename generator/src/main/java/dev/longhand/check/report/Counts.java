package dev.longhand.check.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How many findings have which verdict, in the order of the verdicts. */
final class Counts {

    private final Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);

    private Counts() {}

    static Counts of(Collection<Finding> findings) {
        Counts counts = new Counts();
        for (Verdict verdict : Verdict.values()) {
            counts.counts.put(verdict, 0);
        }
        findings.forEach(finding -> counts.counts.merge(finding.verdict(), 1, Integer::sum));
        return counts;
    }

    int count(Verdict verdict) {
        return counts.getOrDefault(verdict, 0);
    }

    /** {@code 9 relations: 4 right, 2 wrong}; verdicts that do not occur are left out. */
    String sentence() {
        int total = counts.values().stream().mapToInt(Integer::intValue).sum();
        List<String> parts = new ArrayList<>();
        counts.forEach((verdict, count) -> {
            if (count > 0) {
                parts.add(count + " " + verdict.word());
            }
        });
        return (total == 1 ? "1 relation" : total + " relations")
                + (parts.isEmpty() ? "" : ": " + String.join(", ", parts));
    }
}
