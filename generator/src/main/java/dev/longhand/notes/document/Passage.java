package dev.longhand.notes.document;

import dev.longhand.source.Span;
import java.util.List;

/** A piece of a note, in the order of the text. Spans are offsets in the note's source. */
public sealed interface Passage {

    Span span();

    /**
     * A heading.
     *
     * @param level 1 for the highest
     * @param text without marks; TeX of maths in it stays between dollar signs
     */
    record Heading(Span span, int level, String text) implements Passage {}

    /**
     * Text outside formulas: a paragraph, or the part of one between two formulas. A line of its own is a passage of its
     * own.
     */
    record Prose(Span span, String text) implements Passage {}

    /**
     * What stands between maths delimiters.
     *
     * @param span of the content, without the delimiters
     * @param display whether it stands apart from the text
     * @param tex the content, without comments, quote marks and indents of the document around it
     * @param offsets for each character of {@code tex}, and for its end, the offset in the source
     */
    record Formula(Span span, boolean display, String tex, List<Integer> offsets) implements Passage {
        public Formula {
            offsets = List.copyOf(offsets);
        }

        /** The stretch of the source that a stretch of {@code tex} came from. */
        public Span place(Span within) {
            int start = offsets.get(Math.min(within.start(), tex.length()));
            int end = within.end() == 0 ? start : offsets.get(Math.min(within.end(), tex.length()) - 1) + 1;
            return new Span(start, Math.max(start, end));
        }
    }
}
