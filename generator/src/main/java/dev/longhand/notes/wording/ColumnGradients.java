package dev.longhand.notes.wording;

import dev.longhand.notes.document.NoteText;
import dev.longhand.notes.document.Passage;
import java.util.regex.Pattern;

/** Whether the words of a note say that the derivatives of a number by a vector are a column. */
public final class ColumnGradients {

    private static final Pattern WORDS =
            Pattern.compile("(?iuU)\\b(?:gradients?|derivatives?|gradienten?|ableitung(?:en)?"
                    + "|dérivées?|derivadas?|derivat[ae]|gradientes?|gradienti)\\b[^.;:!?]{0,60}?\\b(?:is|are|be|as|ist|sind|als"
                    + "|est|sont|es|son|è|sono|é|são)\\s+(?:(?:always|then|also|again|taken|treated|written|regarded"
                    + "|laid out)\\s+)?(?:as\\s+)?(?:an?\\s+|eine?\\s+|une?\\s+|una\\s+|uma\\s+)?"
                    + "(?:columns?|spalten?(?:vektor(?:en)?)?|(?:vecteurs?[- ])?colonnes?|(?:vector(?:es)? )?columnas?"
                    + "|(?:vettor[ei] )?colonn[ae]|(?:vetor(?:es)? )?colunas?)\\b"
                    + "|\\bcolumn gradients?\\b|梯度(?:是|为|取为)列向量");

    private ColumnGradients() {}

    /** Whether they do. */
    public static boolean areSaid(NoteText note) {
        return note.passages().stream()
                .anyMatch(passage -> passage instanceof Passage.Prose prose
                        && WORDS.matcher(prose.text()).find());
    }
}
