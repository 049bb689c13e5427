package dev.longhand.check.report;

import dev.longhand.source.LineIndex;
import dev.longhand.source.Source;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the findings of a note are called on the page, and where they are in the note. */
final class Labels {

    private final LineIndex index;
    private final IdentityHashMap<Finding, String> ids = new IdentityHashMap<>();
    private final Map<Integer, String> wrongOfLine = new HashMap<>();

    /**
     * Labels for a note.
     *
     * @param note the number of the note on the page, from 1
     */
    Labels(CheckedNote checked, int note) {
        this.index = LineIndex.of(checked.note().source());
        for (Finding finding : checked.findings()) {
            String id = note + "-" + (ids.size() + 1);
            ids.put(finding, id);
            if (finding.verdict() == Verdict.WRONG) {
                wrongOfLine.putIfAbsent(at(finding).line(), id);
            }
        }
    }

    String id(Finding finding) {
        return Objects.requireNonNull(ids.get(finding));
    }

    Source.Position at(Finding finding) {
        return index.position(finding.span().start());
    }

    /** The wrong relation that a finding follows from, or null. */
    @Nullable
    String origin(Finding finding) {
        return finding.follows() == null ? null : wrongOfLine.get(finding.follows());
    }
}
