package dev.longhand.notes.wording;

import dev.longhand.notes.document.NoteText;
import dev.longhand.notes.document.Passage;
import java.util.regex.Pattern;

/** Whether the words of a note say that an index which stands twice in a product is summed over. */
public final class SummationConvention {

    private static final Pattern WORDS = Pattern.compile(
            "(?i)\\beinstein(?:['\u2019]?s|sche[nrms]?)?[- ](?:\\w+[- ]){0,2}(?:notation|convention|summation|sum\\b|index|summenkonvention)"
                    + "|\\b(?:notation|convention|notaci\u00f3n|convenci\u00f3n|nota\u00e7\u00e3o) (?:d['\u2019]|de |von )einstein\\b"
                    + "|\\b(?:summation|sum) convention\\b|\\brepeated ind(?:ices|exes)\\b[^.]{0,40}\\b(?:summed|summation|sums?)\\b"
                    + "|summenkonvention|\u7231\u56e0\u65af\u5766|\u30a2\u30a4\u30f3\u30b7\u30e5\u30bf\u30a4\u30f3");

    private SummationConvention() {}

    /** Whether a paragraph or heading says so. */
    public static boolean in(NoteText note) {
        return note.passages().stream().anyMatch(SummationConvention::says);
    }

    private static boolean says(Passage passage) {
        return (passage instanceof Passage.Prose prose
                        && WORDS.matcher(prose.text()).find())
                || (passage instanceof Passage.Heading heading
                        && WORDS.matcher(heading.text()).find());
    }
}
