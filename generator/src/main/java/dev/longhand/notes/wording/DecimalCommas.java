package dev.longhand.notes.wording;

import dev.longhand.notes.document.NoteText;
import dev.longhand.notes.document.Passage;
import java.util.regex.Pattern;

/** Whether a note writes {@code 0{,}5} for a half, so that {@code 1{,}125} is no number of thousands either. */
public final class DecimalCommas {

    private static final Pattern DECIMAL =
            Pattern.compile("(?<![\\d,}])0\\{,\\}\\d|\\d\\{,\\}(?:\\d{1,2}|\\d{4,})(?!\\d)");
    private static final Pattern THOUSANDS =
            Pattern.compile("\\d\\{,\\}\\d{3}\\{,\\}\\d{3}(?!\\d)|\\d\\{,\\}\\d{3}\\.\\d");

    private DecimalCommas() {}

    /** Whether a formula of the note has a number with such a comma, and none has one whose commas part thousands. */
    public static boolean in(NoteText note) {
        boolean decimal = false;
        for (Passage passage : note.passages()) {
            if (passage instanceof Passage.Formula formula) {
                if (THOUSANDS.matcher(formula.tex()).find()) {
                    return false;
                }
                decimal |= DECIMAL.matcher(formula.tex()).find();
            }
        }
        return decimal;
    }
}
