package dev.longhand.notes.document;

import dev.longhand.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers the passages of a document, or of a cell of a notebook, and says where in the source they stand. */
final class PassageList {

    private final Excerpt document;
    private final List<Passage> passages = new ArrayList<>();

    /**
     * An empty list.
     *
     * @param document with the place in the source of each of its characters
     */
    PassageList(Excerpt document) {
        this.document = document;
    }

    /** A formula; its places are offsets in the document. */
    void formula(Excerpt content, boolean display) {
        List<Integer> offsets = new ArrayList<>(content.length() + 1);
        for (int i = 0; i < content.length(); i++) {
            offsets.add(document.place(content.place(i)));
        }
        int end = offsets.get(content.length() - 1) + 1;
        offsets.add(end);
        passages.add(new Passage.Formula(new Span(offsets.get(0), end), display, content.text(), offsets));
    }

    /** A line of prose, or a part of one; offsets in the document. */
    void prose(int start, int end, String text) {
        passages.add(new Passage.Prose(span(start, end), text));
    }

    /** A heading; offsets in the document. */
    void heading(int start, int end, int level, String text) {
        passages.add(new Passage.Heading(span(start, end), level, text));
    }

    /** What was gathered, in the order of the source. */
    List<Passage> inOrder() {
        // Parsing reads the blocks of a document one by one, but not always the first one first.
        passages.sort(Comparator.comparingInt(p -> p.span().start()));
        return passages;
    }

    private Span span(int start, int end) {
        return new Span(document.place(start), document.place(end - 1) + 1);
    }
}
