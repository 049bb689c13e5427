package dev.longhand.notes.wording;

import dev.longhand.notes.document.NoteText;
import dev.longhand.notes.document.Passage;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Formulas whose sentence speaks of other values than the ones before: the mean or the total of several, what comes after a step, or
 * of what is done instead, halved or left out, or of a method by its name.
 */
public final class OtherValueWords {

    private static final Pattern WORDS = Pattern.compile(
            "(?U)\\b(?:mean|average|averaged|averaging|total|in all|altogether|together|overall|batch|instead|after (?:the|one|a|this|that) (?:step|update)|left out"
                    + "|leave out|without|doubled?|halved?|alternatively|at test time|in test mode|mittelwert|mittel|gesamt|summe|statt(?:dessen)?"
                    + "|ohne|moyenne|somme|sans|media|promedio|sin)\\b"
                    + "|momentum|nesterov|adam|adagrad|rmsprop|newton|weight decay|dropout|regulari[sz]ation|penalty"
                    + "|\u5e73\u5747|\u603b\u548c|\u6539\u4e3a");
    /** Such as say so of their own sentence alone. */
    private static final Pattern TURNS =
            Pattern.compile("(?U)\\b(?:now|jetzt|nun|maintenant|ahora|agora|adesso)\\b|\u73b0\u5728");

    private static final Pattern END = Pattern.compile("[.!?;](?=\\s|$)|[。！？；]");
    private static final int NEAR = 160;
    private static final int LABEL = 40;

    private OtherValueWords() {}

    /** The places at which such formulas begin. */
    public static Set<Integer> in(NoteText note) {
        Set<Integer> found = new HashSet<>();
        String sentence = "";
        String label = "";
        for (Passage passage : note.passages()) {
            if (passage instanceof Passage.Prose prose) {
                String text = sentence + " " + prose.text().toLowerCase(Locale.ROOT);
                String[] parts = END.split(text.substring(Math.max(0, text.length() - NEAR)), -1);
                sentence = parts[parts.length - 1];
                // a short one before it may be a label: "Batch."
                String before = parts.length > 1 ? parts[parts.length - 2].strip() : label;
                label = before.length() <= LABEL ? before : "";
            } else if (passage instanceof Passage.Formula formula) {
                if (WORDS.matcher(label + " " + sentence).find()
                        || TURNS.matcher(sentence).find()) {
                    found.add(formula.span().start());
                }
            } else {
                sentence = "";
                label = "";
            }
        }
        return found;
    }
}
