package dev.longhand.check.notes;

import dev.longhand.check.report.Verdict;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How often each verdict was given, how often that was acceptable, how often it would have been the best, and how often
 * something acceptable was said then.
 */
final class VerdictCounts {

    private final Map<Verdict, int[]> counts = new EnumMap<>(Verdict.class);

    private VerdictCounts() {}

    static VerdictCounts of(List<Judged> judged) {
        VerdictCounts counts = new VerdictCounts();
        for (Judged one : judged) {
            int met = one.isAsExpected() ? 1 : 0;
            counts.count(one.finding().verdict(), 0, met);
            counts.count(one.expected().best(), 2, met);
        }
        return counts;
    }

    private void count(Verdict verdict, int from, int met) {
        int[] of = counts.computeIfAbsent(verdict, v -> new int[4]);
        of[from]++;
        of[from + 1] += met;
    }

    @Override
    public String toString() {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(Locale.ROOT, "%-10s %15s %15s", "verdict", "precision", "recall"));
        counts.forEach((verdict, of) -> lines.add(String.format(
                Locale.ROOT, "%-10s %15s %15s", verdict.word(), share(of[1], of[0]), share(of[3], of[2]))));
        return Listing.of(lines);
    }

    private static String share(int part, int whole) {
        return whole == 0 ? "-" : part + "/" + whole + " " + String.format(Locale.ROOT, "%.1f%%", 100.0 * part / whole);
    }
}
