package dev.longhand.check.report;

import java.util.Locale;

/** What is said of a relation. */
public enum Verdict {
    /** It gives a name its meaning. */
    DEFINITION,
    RIGHT,
    /** Right under a condition or a reading that the document does not use elsewhere. */
    RIGHT_IF,
    /** Right to the digits printed. */
    ROUNDED,
    /** Follows from an earlier wrong value. */
    CARRIED,
    WRONG,
    /** Neither shown nor refuted. */
    UNDECIDED,
    /** Something in it was not understood. */
    NOT_READ;

    /** The word for it: lower case, with hyphens. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it says of a relation, one sentence. */
    String meaning() {
        return switch (this) {
            case DEFINITION -> "The relation gives a name its meaning.";
            case RIGHT -> "The relation is right.";
            case RIGHT_IF -> "The relation is right under a condition.";
            case ROUNDED -> "The number is right to the digits printed.";
            case CARRIED -> "The value follows from an earlier wrong value.";
            case WRONG -> "The relation is wrong.";
            case UNDECIDED -> "The relation is neither shown nor refuted.";
            case NOT_READ -> "Something in the relation was not understood.";
        };
    }
}
