package dev.longhand.notes.wording;

import java.util.regex.Pattern;

/** Words right before a formula that is of another mode than training: "in test mode", "at inference time". */
public final class TestWords {

    private static final Pattern WORDS = Pattern.compile("(?Us)(?:^|.*\\W)(?:in|at|during|for) (?:the )?"
            + "(?:test(?:ing)?|eval(?:uation)?|inference|prediction)(?:[- ](?:mode|time|phase))?\\W*(?:we (?:have|use|take|set)|it is)?\\W*"
            + "|(?:^|.*\\W)(?:im test(?:modus)?|beim testen|zur testzeit)\\W*(?:ist|gilt)?\\W*");

    private TestWords() {}

    /** Whether words end in such. */
    public static boolean end(String words) {
        return WORDS.matcher(words).matches();
    }
}
