package dev.longhand.notes.section;

import dev.longhand.notes.document.NoteText;
import dev.longhand.notes.document.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The numbered exercises of a note, of which each is about something of its own. */
public final class NumberedExercises {

    private static final Pattern NUMBERED = Pattern.compile("(?U)^\\W{0,4}(?:exercise|problem|question"
            + "|aufgabe|\u00fcbung"
            + "|ejercicio|problema|pregunta|exercice|probl\u00e8me|esercizio|exerc\u00edcio)\\s*"
            + "(?:\\d{1,3}|[a-z]|[ivx]{1,4})\\s*(?:$|[.:,(\\[\u2013\u2014*-])");
    private static final Pattern CHINESE = Pattern.compile("^\\W{0,4}(?:\u7ec3\u4e60|\u7df4\u7fd2"
            + "|\u4e60\u9898|\u95ee\u9898"
            + "|\u9898\u76ee)\\s*[\\d\u4e00-\u5341]");
    /** With these it goes on with what was before. */
    private static final Pattern GOES_ON = Pattern.compile("(?U)\\b(?:same|above|again(?! an?\\b)|previous|before"
            + "|earlier|continu\\w*"
            + "|(?:exercise|problem|question|part|aufgabe|exercice|ejercicio) (?:\\d|\\(?[a-z]\\b)"
            + "|this network|that network"
            + "|obige[nrs]?|selbe[nr]?|wieder|vorige[nr]?|m\u00eame|pr\u00e9c\u00e9dent\\w*|mism[oa]"
            + "|anterior\\w*|stess[oa]|mesm[oa])\\b"
            + "|\u540c\u4e00|\u4e0a\u9762|\u4e0a\u8ff0|\u76f8\u540c");

    private final List<Exercise> all = new ArrayList<>();

    /** Finds where exercises with numbers begin in a note, each of which ends at the next or at a heading no lower. */
    public NumberedExercises(NoteText note) {
        List<Passage> passages = note.passages();
        int from = -1;
        int level = 0;
        for (int i = 0; i < passages.size(); i++) {
            boolean begins = begins(passages.get(i));
            boolean ends = begins
                    || (passages.get(i) instanceof Passage.Heading heading
                            && heading.level() <= Math.min(level, Surroundings.LOWEST_LEVEL));
            if (ends && from >= 0) {
                add(passages, from, i);
                from = -1;
            }
            if (begins) {
                from = i;
                level = passages.get(i) instanceof Passage.Heading heading ? heading.level() : Integer.MAX_VALUE;
            }
        }
        if (from >= 0) {
            add(passages, from, passages.size());
        }
    }

    private void add(List<Passage> passages, int from, int to) {
        boolean goesOn = passages.subList(from, to).stream()
                .filter(passage ->
                        passage.span().start() > passages.get(from).span().start())
                .anyMatch(passage -> passage instanceof Passage.Prose prose && goesOn(prose.text()));
        boolean begun = passages.get(from) instanceof Passage.Heading heading
                ? goesOn(NUMBERED.matcher(heading.text().toLowerCase(Locale.ROOT))
                        .replaceFirst(""))
                : passages.get(from) instanceof Passage.Prose prose
                        && goesOn(NUMBERED.matcher(prose.text().toLowerCase(Locale.ROOT))
                                .replaceFirst(""));
        all.add(new Exercise(
                from,
                to,
                passages.get(from).span().start(),
                passages.get(to - 1).span().end(),
                goesOn || begun));
    }

    private static boolean goesOn(String text) {
        return GOES_ON.matcher(text.toLowerCase(Locale.ROOT)).find();
    }

    private static boolean begins(Passage passage) {
        String text = passage instanceof Passage.Heading heading
                ? heading.text()
                : passage instanceof Passage.Prose prose ? prose.text() : "";
        return NUMBERED.matcher(text.toLowerCase(Locale.ROOT)).find()
                || CHINESE.matcher(text).find();
    }

    /** In the order of the note. */
    public List<Exercise> all() {
        return List.copyOf(all);
    }

    /**
     * An exercise.
     *
     * @param from the number of its first passage
     * @param to the number of the passage behind it
     * @param start where it starts in the source
     * @param end where it ends
     * @param goesOn whether its words speak of something that stands before it
     */
    public record Exercise(int from, int to, int start, int end, boolean goesOn) {

        /** Whether a place of the source is in it. */
        public boolean holds(int place) {
            return place >= start && place < end;
        }
    }
}
