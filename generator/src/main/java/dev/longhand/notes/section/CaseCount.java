package dev.longhand.notes.section;

import dev.longhand.notes.wording.CaseWords;
import dev.longhand.notes.wording.Topics;

/** Counts the cases that sentences speak of. What is said of one is so up to the end of its paragraph. */
final class CaseCount {

    private int count;
    private int current;

    /**
     * The number of the case that a formula stands in, 0 for none.
     *
     * @param words right before it
     * @param sentence all of the sentence up to it
     */
    int in(String words, String sentence) {
        if (CaseWords.endOne(words)) {
            current = 0;
        }
        if (CaseWords.areOfOne(sentence)) {
            boolean isAnother = current == 0 || Topics.ends(words) || CaseWords.areOfOne(words);
            current = isAnother ? ++count : current;
        }
        return current;
    }

    /** No case is spoken of any more. */
    void end() {
        current = 0;
    }
}
