package dev.longhand.check.report;

/** A sign for each verdict, so that nothing depends on telling colours apart. */
final class VerdictMark {

    private VerdictMark() {}

    static String of(Verdict verdict) {
        return switch (verdict) {
            case DEFINITION -> "≔";
            case RIGHT -> "✓";
            case RIGHT_IF -> "✓?";
            case ROUNDED -> "≈";
            case CARRIED -> "↪";
            case WRONG -> "✗";
            case UNDECIDED -> "?";
            case NOT_READ -> "∅";
        };
    }
}
