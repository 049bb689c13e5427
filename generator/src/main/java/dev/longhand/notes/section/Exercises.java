package dev.longhand.notes.section;

import dev.longhand.notes.document.NoteText;
import dev.longhand.notes.document.Passage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The exercises, examples and items of a note that labels at the start of a line number, {@code **2.**}, {@code (b)},
 * {@code \item}, or a rule across the page sets apart, where no heading does.
 */
public final class Exercises {

    /** A note of more passages is not looked through. */
    private static final int MOST_PASSAGES = 4_000;

    private static final String MARKS =
            "^[ \\t]*+(?:(?:\\\\noindent|\\\\textbf\\{|\\\\emph\\{|<b>|[-+>]|\\*{1,3}|_{1,3})[ \\t]*+){0,6}+";
    private static final String KIND = "(?:exercise|problem|question|example|task|case|sample|aufgabe|beispiel|übung"
            + "|ejercicio|problema|ejemplo|exercice|exemple|problème|esercizio|esempio)";

    /** What sets parts of a note apart; one before another in this list may hold several of the other. */
    private enum Sign {
        RULE("^[ \\t]{0,3}+(?:-[ \\t]*+-[ \\t]*+-[- \\t]*+|\\*[ \\t]*+\\*[ \\t]*+\\*[* \\t]*+"
                + "|_[ \\t]*+_[ \\t]*+_[_ \\t]*+)$"),
        WORD(MARKS + "(?i:(?:" + KIND
                + "[ \\t]*(?:\\d{1,3}|[a-h])\\b|q[ \\t]?\\d{1,2}\\b|(?:first|second|third|fourth|next) " + KIND
                + "\\b)|\\\\begin\\{" + KIND + "\\}|\\\\question\\b)"),
        BOLD("^[ \\t]*+(?:\\\\noindent[ \\t]*)?(?:\\*\\*|__|\\\\textbf\\{|<b>)[ \\t]*\\(?(?:\\d{1,3}|[a-h])[.)]"),
        NUMBER("^[ \\t]*+(?:\\d{1,3}[.)][ \\t]|\\\\item\\b)"),
        LETTER("^[ \\t]*+(?:[-*+][ \\t]+)?\\(?[a-hA-H]\\)(?=\\s|$)");

        private final Pattern pattern;

        Sign(String regex) {
            this.pattern = Pattern.compile(regex, Pattern.MULTILINE);
        }
    }

    private final List<Passage> passages;
    /** By sign, the passages that it stands before. */
    private final Map<Sign, List<Integer>> labelled = new EnumMap<>(Sign.class);

    /** Looks for the labels and rules of a note; one of more than 4000 passages has no exercises. */
    public Exercises(NoteText note) {
        this.passages = note.passages().size() > MOST_PASSAGES ? List.of() : note.passages();
        String text = note.source().text();
        for (Sign sign : Sign.values()) {
            List<Integer> found = new ArrayList<>();
            int before = 0;
            Matcher matcher = sign.pattern.matcher(text).useAnchoringBounds(false);
            for (int i = 0; i < passages.size(); i++) {
                int end = Math.max(before, passages.get(i).span().end());
                if (!isHeading(i) && matcher.region(before, end).find()) {
                    found.add(i);
                }
                before = end;
            }
            labelled.put(sign, found);
        }
    }

    private boolean isHeading(int passage) {
        return passages.get(passage) instanceof Passage.Heading heading && heading.level() <= Surroundings.LOWEST_LEVEL;
    }

    /** The exercises that a place of the source stands in, the widest first. */
    public List<Exercise> around(int place) {
        List<Exercise> found = new ArrayList<>();
        if (passages.isEmpty()) {
            return found;
        }
        int here = 0;
        while (here + 1 < passages.size() && passages.get(here + 1).span().start() <= place) {
            here++;
        }
        int first = here;
        while (first > 0 && !isHeading(first)) {
            first--;
        }
        int last = here + 1;
        while (last < passages.size() && !isHeading(last)) {
            last++;
        }
        for (Sign sign : Sign.values()) {
            List<Integer> starts = new ArrayList<>();
            for (int label : labelled.getOrDefault(sign, List.of())) {
                if (label >= first && label < last) {
                    starts.add(label);
                }
            }
            if (sign == Sign.RULE && !starts.isEmpty() && starts.get(0) > first) {
                starts.add(0, first);
            }
            int number = 0;
            while (number < starts.size() && starts.get(number) <= here) {
                number++;
            }
            if (number == 0) {
                // what leads to the first of them holds no other signs of theirs
                last = starts.isEmpty() ? last : starts.get(0);
                continue;
            }
            int from = starts.get(number - 1);
            int to = number < starts.size() ? starts.get(number) : last;
            if (starts.size() > 1) {
                found.add(new Exercise(starts.get(0), from, to, sign == Sign.WORD));
            }
            first = from;
            last = to;
        }
        return found;
    }

    /**
     * One of several.
     *
     * @param intro how many passages stand before the first of them, and are said of all
     * @param from the number of its first passage
     * @param to the number of the passage behind it
     * @param named whether a word says that it is one, and not a step of one
     */
    public record Exercise(int intro, int from, int to, boolean named) {}
}
