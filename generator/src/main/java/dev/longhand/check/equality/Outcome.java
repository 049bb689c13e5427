package dev.longhand.check.equality;

import dev.longhand.check.report.Finding;
import dev.longhand.check.report.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found out about a claim.
 *
 * @param expected TeX of what would be right, or null
 * @param condition with {@link Verdict#RIGHT_IF}
 */
public record Outcome(
        Verdict verdict,
        @Nullable String reason,
        @Nullable String expected,
        @Nullable String condition,
        Finding.@Nullable Evidence evidence,
        Finding.@Nullable Counterexample counterexample,
        List<String> readings,
        @Nullable Integer follows) {
    public Outcome {
        readings = List.copyOf(readings);
    }

    public static Outcome of(Verdict verdict, @Nullable String reason, Finding.@Nullable Evidence evidence) {
        return new Outcome(verdict, reason, null, null, evidence, null, List.of(), null);
    }

    public static Outcome undecided(String reason) {
        return of(Verdict.UNDECIDED, reason, null);
    }

    /** What begins the reason of a claim whose shapes fit in no reading. */
    public static final String MISFIT = "shapes do not fit";

    /** Whether the sides differ, whether or not something before is to blame. */
    public boolean differs() {
        return verdict == Verdict.WRONG || verdict == Verdict.CARRIED;
    }

    /** Whether it is wrong at a point that anybody can recompute. */
    public boolean isRefuted() {
        return verdict == Verdict.WRONG && counterexample != null;
    }

    /** Whether it is open because shapes fit in no reading. */
    public boolean isMisfit() {
        return verdict == Verdict.UNDECIDED && reason != null && reason.startsWith(MISFIT);
    }

    /** Whether it is right, if need be under a condition. */
    public boolean isProved() {
        return verdict == Verdict.RIGHT || verdict == Verdict.RIGHT_IF;
    }

    public Outcome expecting(@Nullable String tex) {
        return new Outcome(verdict, reason, tex, condition, evidence, counterexample, readings, follows);
    }

    public Outcome because(@Nullable String text) {
        return new Outcome(verdict, text, expected, condition, evidence, counterexample, readings, follows);
    }

    public Outcome following(@Nullable Integer line) {
        return new Outcome(verdict, reason, expected, condition, evidence, counterexample, readings, line);
    }
}
