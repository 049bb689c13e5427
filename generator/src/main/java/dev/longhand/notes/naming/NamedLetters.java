package dev.longhand.notes.naming;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Letters for numbers that the words of a note give another meaning: "let $e$ denote the error", "we call the residual
 * of example i $e^i$".
 */
public final class NamedLetters {

    private static final Set<String> NUMBERS = Set.of("e", "\\pi");
    private static final Pattern LED =
            Pattern.compile("\\b(?:let|denot\\w+|call|define|write|errors?|residuals?|polic\\w+)\\b[^.!?]*$");
    private static final Pattern NUMBER =
            Pattern.compile("\\beuler|\\bbase\\b|\\bnatural|\\bexponential|2\\.7|3\\.1|\\bconstant\\b|\\bcircle");

    /** A letter with what counts examples above it, and the letters that count. */
    private static final Pattern COUNTED =
            Pattern.compile("(e)\\s*\\^\\s*(?:\\{\\s*(\\(?)\\s*[i-np-t]\\s*\\)?\\s*}|[i-np-t])");

    /** What words lead to a letter that counts: other formulas may stand between. */
    private static final Pattern LED_TO_COUNTED =
            Pattern.compile("(?:\\b(?:let|denot\\w+|call(?:ed)?|define[ds]?|deviations?|embeddings?|fehler\\w*|"
                    + "nenn\\w+|bezeichn\\w+|erreurs?|appel\\w+|notons|erro[rs]?e?s?i?|llam\\w+|chiam\\w+|cham\\w+)\\b|"
                    + "error|residu|误差|誤差|残差|叫做|叫作|称为|称作|记为|记作|稱為|記為|と呼|ошибк|невязк|обознач|назов)[^.!?。！？]*$");

    /** What says that such a letter is the number after all. */
    private static final Pattern EULERS = Pattern.compile("\\beuler|\\bnatural|\\bexponential");

    /** Characters before and behind a letter in which words are looked for. */
    private static final int NEAR = 400;

    private final Set<String> found = new HashSet<>();
    private final Set<String> counted = new HashSet<>();
    /** The words before, a formula among them as a blank. */
    private String running = "";

    private String before = "";
    private String waiting = "";

    /** The letters that are named in the note, at its end; these are no numbers. */
    public Set<String> found() {
        settle("");
        return found;
    }

    /** Those among them that carry an index above. */
    public Set<String> counted() {
        return counted;
    }

    /** Takes in prose, which may name the letter before it, or lead to the one behind it. */
    public void prose(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        running = end(running + lower);
        settle(lower.substring(0, Math.min(NEAR, lower.length())));
        before = end(lower);
    }

    private static String end(String text) {
        return text.substring(Math.max(0, text.length() - NEAR));
    }

    /** Takes in a formula inside a line. */
    public void formula(String tex) {
        settle("");
        String letter = tex.strip();
        Matcher index = COUNTED.matcher(letter);
        if (index.matches()
                && ((index.group(2) != null && !index.group(2).isEmpty())
                        || (LED_TO_COUNTED.matcher(running).find()
                                && !EULERS.matcher(running).find()))) {
            found.add(index.group(1));
            counted.add(index.group(1));
        }
        running = end(running + " ");
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
