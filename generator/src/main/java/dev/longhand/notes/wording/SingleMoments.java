package dev.longhand.notes.wording;

import dev.longhand.notes.document.NoteText;
import dev.longhand.notes.document.Passage;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Letters of moments of which a note takes one: "the error E at step t", whose derivatives are no sums over all t. */
public final class SingleMoments {

    private static final Pattern WORDS = Pattern.compile(
            "\\b(?:errors?|loss(?:es)?|costs?|objectives?|contributions?|fehler|verlust|erreur|perte|p\u00e9rdida|errore)\\s*(?:⟦[^⟧]*⟧\\s*)?"
                    + "(?:at|of|from|for|in|zum|am|im|\u00e0|en|al)\\s+(?:(?:the|a|one|this|l')\\s*)?(?:single\\s+)?(?:time[- ]?|zeit)?(?:steps?|moments?"
                    + "|schritt|punkt|instant|paso|passo)?\\s*⟦([a-z]|\\\\tau)⟧");

    private SingleMoments() {}

    /** The letters, none where the note speaks of no such error. */
    public static Set<String> in(NoteText note) {
        StringBuilder text = new StringBuilder();
        for (Passage passage : note.passages()) {
            if (passage instanceof Passage.Prose prose) {
                text.append(prose.text().toLowerCase(Locale.ROOT));
            } else if (passage instanceof Passage.Formula formula) {
                text.append(formula.display() ? ". " : "⟦" + formula.tex().strip() + "⟧");
            } else {
                text.append(". ");
            }
        }
        Set<String> letters = new HashSet<>();
        Matcher matcher = WORDS.matcher(text);
        while (matcher.find()) {
            letters.add(matcher.group(1));
        }
        return letters;
    }
}
