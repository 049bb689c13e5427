package dev.longhand.check.part;

import dev.longhand.check.report.Finding;
import dev.longhand.notes.document.NoteText;
import dev.longhand.notes.document.Passage;
import dev.longhand.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What is found in parts of a note by themselves, as long as that is not too much work. */
public final class PartsAlone {

    /** So many parts are looked at, and so many passages are read again in all. */
    private static final int MOST_PARTS = 10;

    private static final int MOST_PASSAGES = 6_000;

    private final NoteText note;
    private final Function<NoteText, List<Finding>> check;
    private final Map<Part, Map<Span, Finding>> found = new HashMap<>();
    private int read;

    /** @param check what is found in a note */
    public PartsAlone(NoteText note, Function<NoteText, List<Finding>> check) {
        this.note = note;
        this.check = check;
    }

    NoteText note() {
        return note;
    }

    /** By place, what is found in the note before a passage. */
    Map<Span, Finding> before(int passage) {
        return with(passage, passage, passage);
    }

    /**
     * By place, what is found in so many passages at the beginning and in those from one to another; nothing if that is too
     * much.
     */
    Map<Span, Finding> with(int intro, int from, int to) {
        Part part = new Part(intro, from, to);
        int size = intro + to - from;
        if (!found.containsKey(part) && (found.size() >= MOST_PARTS || read + size > MOST_PASSAGES)) {
            return Map.of();
        }
        return found.computeIfAbsent(part, own -> {
            read += size;
            List<Passage> passages = new ArrayList<>(note.passages().subList(0, intro));
            passages.addAll(note.passages().subList(from, to));
            Map<Span, Finding> all = new HashMap<>();
            check.apply(new NoteText(note.source(), passages, note.macros()))
                    .forEach(finding -> all.put(finding.span(), finding));
            return all;
        });
    }

    private record Part(int intro, int from, int to) {}
}
