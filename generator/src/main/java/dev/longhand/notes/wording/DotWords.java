package dev.longhand.notes.wording;

import dev.longhand.notes.document.NoteText;
import dev.longhand.notes.document.Passage;
import java.util.List;
import java.util.regex.Pattern;

/** Whether the words of a note say that dots above names are derivatives: "where dots denote {@code d/dt}". */
public final class DotWords {

    private static final String DOT = "\\b(?:dots?|punkte?|points?|puntos?|punt[io]|pontos?)\\b";
    private static final Pattern SAID = Pattern.compile("(?iuU)" + DOT
            + "[^.;:!?]{0,40}?\\b(?:derivatives?|tangents?|ableitung\\p{L}*|dérivées?|derivadas?|derivat[ae])\\b"
            + "|\\b(?:tangents?|time derivatives?|zeitableitung\\p{L}*)\\b[^.;:!?]{0,40}?"
            + "\\b(?:by|with|mit|durch)\\b[^.;:!?]{0,10}?" + DOT);
    private static final Pattern LEADS = Pattern.compile("(?iuU)" + DOT
            + "\\s+(?:denotes?|is|are|means?|stands? for|bezeichnet|bezeichnen|steht für|désigne|denota|es|è)"
            + "(?:\\s+the)?\\s*$");
    private static final Pattern OPERATOR = Pattern.compile(
            "\\s*(?:\\\\[dt]?frac\\s*\\{?\\s*(?:d|\\\\mathrm\\{d\\})\\s*\\}?\\s*\\{|d\\s*/\\s*d).*", Pattern.DOTALL);

    private DotWords() {}

    /** Whether they do. */
    public static boolean areSaid(NoteText note) {
        List<Passage> passages = note.passages();
        for (int i = 0; i < passages.size(); i++) {
            if (passages.get(i) instanceof Passage.Prose prose) {
                boolean operator = i + 1 < passages.size()
                        && passages.get(i + 1) instanceof Passage.Formula formula
                        && OPERATOR.matcher(formula.tex()).matches();
                if (SAID.matcher(prose.text()).find()
                        || (operator && LEADS.matcher(prose.text()).find())) {
                    return true;
                }
            }
        }
        return false;
    }
}
