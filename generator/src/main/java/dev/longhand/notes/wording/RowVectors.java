package dev.longhand.notes.wording;

import dev.longhand.notes.document.NoteText;
import dev.longhand.notes.document.Passage;
import java.util.regex.Pattern;

/** Whether the words of a note say that it has row vectors. */
public final class RowVectors {

    private static final Pattern WORDS = Pattern.compile(
            "(?iu)\\brow[- ]vectors?\\b|\\b(?:be|is|are|as)(?: an?)? rows?\\b(?! of)|\\bzeilenvektor|\\bvecteurs?[- ]lignes?\\b"
                    + "|\\bvector(?:es)? filas?\\b|\\bvettor[ei] riga\\b|\\bvetor(?:es)? linhas?\\b|\u884c\u5411\u91cf|\u884c\u30d9\u30af\u30c8\u30eb");

    private RowVectors() {}

    /** Whether they do. */
    public static boolean areSaid(NoteText note) {
        return note.passages().stream()
                .anyMatch(passage -> passage instanceof Passage.Prose prose
                        && WORDS.matcher(prose.text()).find());
    }
}
