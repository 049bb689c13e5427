package dev.longhand.notes.section;

import dev.longhand.notes.document.NoteText;
import dev.longhand.notes.document.Passage;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Formulas behind words by which everything is a number there: "in the scalar case", "when all are scalars". */
final class ScalarWords {

    private static final String NUMBERS = "(?:scalars?|(?:plain |real |just |single )*numbers)";
    private static final Pattern WORDS = Pattern.compile("(?U)\\b(?:in|for|consider|take) (?:the|a|this) (?:purely )?"
            + "(?:scalar|one[- ]dimensional|1-?d) (?:case|setting|version|network|model|unit)\\b"
            + "|\\b" + NUMBERS + " (?:everywhere|throughout|only)\\b"
            + "|\\b(?:all|everything|every|both|each)\\b(?:[ \\w,]{0,40}?) (?:(?:is|are|be|being"
            + "|becomes?) )(?:a |just |all )*"
            + NUMBERS + "\\b|\\ball (?:these |the |quantities |variables )*(?:being )?" + NUMBERS + "\\b"
            + "|\\bim skalaren fall\\b|\\balle(?:s)? (?:\\w+ ){0,3}(?:skalare?|zahlen)\\b"
            + "|\\bdans le cas scalaire\\b|\\btout(?:es|s)? (?:\\w+ ){0,4}scalaires?\\b"
            + "|\\ben el caso escalar\\b|\\btod[oa]s (?:\\w+ ){0,4}escalares\\b|\u6807\u91cf\u60c5\u51b5");
    /** With these the text leaves the case, or never was in it. */
    private static final Pattern LEAVES = Pattern.compile("(?U)\\b(?:vectors?|matri(?:x|ces)|in general"
            + "|tensors?|unlike"
            + "|vektor\\w*|matrizen|matrix|allgemein|vecteurs?|matrices?|vectores|matriz)\\b|\\bnot (?:all "
            + "|a )?" + NUMBERS);

    private static final Pattern END = Pattern.compile("[.!?](?=\\s|$)");

    private ScalarWords() {}

    /** The places at which such formulas begin. */
    static Set<Integer> in(NoteText note) {
        Set<Integer> found = new HashSet<>();
        boolean scalar = false;
        for (Passage passage : note.passages()) {
            if (passage instanceof Passage.Heading heading) {
                scalar = says(heading.text(), scalar && heading.level() > Surroundings.LOWEST_LEVEL);
            } else if (passage instanceof Passage.Prose prose) {
                scalar = says(prose.text(), scalar);
            } else if (passage instanceof Passage.Formula formula && scalar) {
                found.add(formula.span().start());
            }
        }
        return found;
    }

    private static boolean says(String text, boolean before) {
        boolean scalar = before;
        for (String sentence : END.split(text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " "), -1)) {
            boolean leaves = LEAVES.matcher(sentence).find();
            scalar = !leaves && (scalar || WORDS.matcher(sentence).find());
        }
        return scalar;
    }
}
