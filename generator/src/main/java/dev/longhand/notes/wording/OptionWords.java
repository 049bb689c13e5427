package dev.longhand.notes.wording;

import dev.longhand.notes.document.NoteText;
import dev.longhand.notes.document.Passage;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Formulas whose sentence gives one option of several: "One choice is a linear function, {@code h = w^T x}." */
public final class OptionWords {

    private static final String OPTION = "(?:option|choice|possibility|alternative|approach)";
    private static final Pattern WORDS = Pattern.compile("(?U)(?:^|[.!?:;]\\s+)\\W*(?:(?:one|another|an?|the) "
            + "(?:\\w+ ){0,2}" + OPTION + " (?:is|would be|could be|uses|for)\\b"
            + "|(?:we|one|you) (?:could|might) (?:\\w+ ){0,2}(?:use|take|choose|pick)\\b"
            + "|eine m\u00f6glichkeit\\b|une (?:option|possibilit\u00e9)\\b|una (?:opci\u00f3n|posibilidad)\\b)");
    private static final Pattern END = Pattern.compile("[.!?](?=\\s|$)");
    private static final int LONGEST = 300;

    private OptionWords() {}

    /** The places at which such formulas begin. */
    public static Set<Integer> in(NoteText note) {
        Set<Integer> found = new HashSet<>();
        String sentence = "";
        for (Passage passage : note.passages()) {
            if (passage instanceof Passage.Prose prose) {
                String[] parts = END.split((sentence + " " + prose.text()).toLowerCase(Locale.ROOT), -1);
                String last = parts[parts.length - 1].replaceAll("\\s+", " ");
                sentence = last.substring(0, Math.min(LONGEST, last.length()));
            } else if (passage instanceof Passage.Formula formula) {
                if (WORDS.matcher(sentence.strip()).find()) {
                    found.add(formula.span().start());
                }
            } else {
                sentence = "";
            }
        }
        return found;
    }
}
