package dev.longhand.notes.relation;

import dev.longhand.notes.document.NoteText;
import dev.longhand.notes.document.Passage;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Formulas whose sentence speaks of other values than the ones before: the mean or the total of several, what comes after a step, or
 * of what is done instead, halved or left out.
 */
public final class OtherValueWords {

    private static final Pattern WORDS = Pattern.compile(
            "(?U)\\b(?:mean|average|averaged|averaging|total|in all|altogether|together|overall|batch|instead|now|after|afterwards|left out"
                    + "|leave out|without|doubled?|halved?|alternatively|at test time|in test mode|mittelwert|mittel|gesamt|summe|statt(?:dessen)?|jetzt|nun|nach"
                    + "|ohne|moyenne|somme|maintenant|apr\u00e8s|sans|media|promedio|ahora|despu\u00e9s|sin)\\b"
                    + "|\u5e73\u5747|\u603b\u548c|\u73b0\u5728|\u6539\u4e3a|\u4e4b\u540e");
    private static final Pattern END = Pattern.compile("[.!?;](?=\\s|$)|[。！？；]");
    private static final int NEAR = 160;

    private OtherValueWords() {}

    /** The places at which such formulas begin. */
    public static Set<Integer> in(NoteText note) {
        Set<Integer> found = new HashSet<>();
        String sentence = "";
        for (Passage passage : note.passages()) {
            if (passage instanceof Passage.Prose prose) {
                String text = sentence + " " + prose.text().toLowerCase(Locale.ROOT);
                String[] parts = END.split(text.substring(Math.max(0, text.length() - NEAR)), -1);
                sentence = parts[parts.length - 1];
            } else if (passage instanceof Passage.Formula formula) {
                if (WORDS.matcher(sentence).find()) {
                    found.add(formula.span().start());
                }
            } else {
                sentence = "";
            }
        }
        return found;
    }
}
