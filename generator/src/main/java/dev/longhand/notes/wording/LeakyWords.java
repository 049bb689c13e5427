package dev.longhand.notes.wording;

import dev.longhand.notes.document.NoteText;
import dev.longhand.notes.document.Passage;
import java.util.regex.Pattern;

/** Whether a note speaks of the leaky rectifier, whose slope below zero is less than one. */
public final class LeakyWords {

    private static final Pattern WORDS = Pattern.compile("(?i)\\bleaky\\b|\\bp-?relu\\b|\\bparametric relu\\b");

    private LeakyWords() {}

    /** Whether the prose or a heading of a note has a word for it. */
    public static boolean in(NoteText note) {
        return note.passages().stream().anyMatch(LeakyWords::says);
    }

    private static boolean says(Passage passage) {
        return (passage instanceof Passage.Prose prose
                        && WORDS.matcher(prose.text()).find())
                || (passage instanceof Passage.Heading heading
                        && WORDS.matcher(heading.text()).find());
    }
}
