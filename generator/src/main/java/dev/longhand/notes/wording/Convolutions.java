package dev.longhand.notes.wording;

import dev.longhand.notes.document.NoteText;
import dev.longhand.notes.document.Passage;
import java.util.Locale;
import java.util.regex.Pattern;

/** Whether the words of a note speak of convolutions, so that a star between names may be the sign of one. */
public final class Convolutions {

    private static final Pattern WORD = Pattern.compile("convol|correlation\\b|\\bkernels?\\b|\\bfilters?\\b");

    private Convolutions() {}

    /** Whether a paragraph or a heading has one of their words. */
    public static boolean in(NoteText note) {
        return note.passages().stream().anyMatch(Convolutions::speaks);
    }

    private static boolean speaks(Passage passage) {
        return (passage instanceof Passage.Prose prose && isSaid(prose.text()))
                || (passage instanceof Passage.Heading heading && isSaid(heading.text()));
    }

    private static boolean isSaid(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT)).find();
    }
}
