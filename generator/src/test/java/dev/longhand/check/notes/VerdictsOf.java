package dev.longhand.check.notes;

import dev.longhand.check.NoteCheck;
import dev.longhand.check.report.Finding;
import dev.longhand.check.report.Verdict;
import dev.longhand.notes.document.NoteReader;
import dev.longhand.source.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The verdicts on a short note, in the order of its relations. */
final class VerdictsOf {

    private VerdictsOf() {}

    static List<Verdict> note(String text) {
        return NoteCheck.check(NoteReader.read(new Source("note.md", text)), Optional.empty(), Map.of())
                .findings()
                .stream()
                .map(Finding::verdict)
                .toList();
    }

    /** The verdict on the last relation. */
    static Verdict last(String text) {
        List<Verdict> all = note(text);
        return all.get(all.size() - 1);
    }
}
