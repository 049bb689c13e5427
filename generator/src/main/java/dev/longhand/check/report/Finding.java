package dev.longhand.check.report;

import dev.longhand.source.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One relation of a note and what is said of it.
 *
 * @param span in the note's source, from the left side to the right side
 * @param tex of both sides and the sign between
 * @param kind what sort of relation it is: definition, value, equation, gradient, chain, update, path, ...
 * @param expected TeX of what would be right, or null
 * @param reason one line, or null
 * @param condition with {@link Verdict#RIGHT_IF}, else null
 * @param evidence what the verdict rests on, or null
 * @param counterexample where the two sides differ, or null
 * @param reading choices this verdict depends on
 * @param follows with {@link Verdict#CARRIED}, the line of the wrong value, else null
 */
public record Finding(
        Span span,
        String tex,
        String kind,
        Verdict verdict,
        @Nullable String expected,
        @Nullable String reason,
        @Nullable String condition,
        @Nullable Evidence evidence,
        @Nullable Counterexample counterexample,
        List<String> reading,
        @Nullable Integer follows) {

    public Finding {
        reading = List.copyOf(reading);
        if ((verdict == Verdict.RIGHT_IF) != (condition != null)) {
            throw new IllegalArgumentException("a condition belongs to right-if, and to nothing else");
        }
    }

    /** The same, left open for a reason. */
    public Finding undecided(String why) {
        return new Finding(span, tex, kind, Verdict.UNDECIDED, null, why, null, null, null, List.of(), null);
    }

    /** Whether the sides are said to differ, by a slip of this relation or of an earlier one. */
    public boolean differs() {
        return verdict == Verdict.WRONG || verdict == Verdict.CARRIED;
    }

    /** Whether an author should look at it: all but definitions, what is right, and what is rounded as it should be. */
    public boolean needsAttention() {
        return switch (verdict) {
            case DEFINITION, RIGHT -> false;
            case ROUNDED -> reason != null && !reason.startsWith("round");
            case RIGHT_IF, CARRIED, WRONG, UNDECIDED, NOT_READ -> true;
        };
    }

    /** The reason, or what the verdict alone says; one line. */
    public String saying() {
        if (reason != null && !reason.isBlank()) {
            return reason.strip().replaceAll("\\s+", " ");
        }
        return switch (verdict) {
            case DEFINITION -> "gives a name its meaning";
            case RIGHT -> "both sides are equal";
            case RIGHT_IF -> "both sides are equal under a condition";
            case ROUNDED -> "right to the digits printed";
            case CARRIED -> "follows from an earlier wrong value";
            case WRONG -> "the two sides differ";
            case UNDECIDED -> "neither shown nor refuted";
            case NOT_READ -> "not understood";
        };
    }

    /** What a verdict rests on. */
    public enum Evidence {
        EXACT,
        MODULAR,
        INTERVAL,
        COUNTEREXAMPLE,
        STRUCTURE;

        /** The word for it: lower case. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A point where the sides differ.
     *
     * @param point the value of each name, in the order of the formula
     * @param left the left side there
     * @param right the right side there
     */
    public record Counterexample(Map<String, String> point, String left, String right) {}
}
