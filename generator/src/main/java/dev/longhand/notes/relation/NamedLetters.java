package dev.longhand.notes.relation;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Letters for numbers that the words of a note give another meaning: "let $e$ denote the error". */
final class NamedLetters {

    private static final Set<String> NUMBERS = Set.of("e", "\\pi");
    private static final Pattern LED =
            Pattern.compile("\\b(?:let|denot\\w+|call|define|write|errors?|residuals?|polic\\w+)\\b[^.!?]*$");
    private static final Pattern NUMBER =
            Pattern.compile("\\beuler|\\bbase\\b|\\bnatural|\\bexponential|2\\.7|3\\.1|\\bconstant\\b|\\bcircle");

    /** Characters before and behind a letter in which words are looked for. */
    private static final int NEAR = 400;

    private final Set<String> found = new HashSet<>();
    private String before = "";
    private String waiting = "";

    Set<String> found() {
        settle("");
        return found;
    }

    void prose(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        settle(lower.substring(0, Math.min(NEAR, lower.length())));
        before = lower.substring(Math.max(0, lower.length() - NEAR));
    }

    /** Takes in a formula inside a line. */
    void formula(String tex) {
        settle("");
        String letter = tex.strip();
        waiting = NUMBERS.contains(letter)
                        && LED.matcher(before).find()
                        && !NUMBER.matcher(before).find()
                ? letter
                : "";
        before = "";
    }

    /** What follows a letter may say that it is the number after all. */
    private void settle(String behind) {
        if (!waiting.isEmpty() && !NUMBER.matcher(behind).find()) {
            found.add(waiting);
        }
        waiting = "";
    }
}
