package dev.longhand.check;

import dev.longhand.check.equality.Outcome;
import dev.longhand.check.report.Finding;
import dev.longhand.check.report.Verdict;
import dev.longhand.notes.document.NoteText;
import dev.longhand.notes.relation.Parting;
import dev.longhand.notes.relation.SectionStarts;
import dev.longhand.source.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What another exercise or example further on says of shapes, of numbers and of formulas is said of that one. A relation
 * before it that is wrong, or whose shapes do not fit, is decided once more as if the note ended there.
 */
final class SectionsAlone {

    /** In so many places a note is cut off at most, and so many passages are read again in all. */
    private static final int MOST_CUTS = 6;

    private static final int MOST_PASSAGES = 6_000;

    private final NoteText note;
    private final SectionStarts starts;
    private final Function<NoteText, List<Finding>> check;
    private final Map<Integer, Map<Span, Finding>> cuts = new HashMap<>();
    private int read;

    /** @param check what is found in a note */
    SectionsAlone(NoteText note, Function<NoteText, List<Finding>> check) {
        this.note = note;
        this.starts = new SectionStarts(note);
        this.check = check;
    }

    /** What is found in the note, but for what only a later case refutes. */
    List<Finding> weighed(List<Finding> findings) {
        return findings.stream().map(this::weighed).toList();
    }

    private Finding weighed(Finding finding) {
        if (!differs(finding) && !isMisfit(finding)) {
            return finding;
        }
        Optional<SectionStarts.Start> next = starts.behind(finding.span().start());
        if (next.isEmpty()) {
            return finding;
        }
        if (!differs(finding)) {
            return next.get().sibling() ? before(next.get().passage()).getOrDefault(finding.span(), finding) : finding;
        }
        Finding alone = before(next.get().passage()).getOrDefault(finding.span(), finding);
        boolean holds = switch (alone.verdict()) {
            case RIGHT, RIGHT_IF, ROUNDED -> true;
            case DEFINITION, UNDECIDED, NOT_READ -> next.get().parting() != Parting.MAYBE;
            case WRONG, CARRIED -> false;
        };
        if (!holds) {
            return finding;
        }
        return next.get().sibling() ? alone : finding.undecided("only what stands further on, of another case, refutes it");
    }

    private static boolean differs(Finding finding) {
        return finding.verdict() == Verdict.WRONG || finding.verdict() == Verdict.CARRIED;
    }

    /** Whether it is open for shapes that may be those of something else further on. */
    private static boolean isMisfit(Finding finding) {
        return finding.verdict() == Verdict.UNDECIDED
                && finding.reason() != null
                && finding.reason().startsWith(Outcome.MISFIT);
    }

    /** By place, what is found in the note before a passage. */
    private Map<Span, Finding> before(int passage) {
        if (!cuts.containsKey(passage) && (cuts.size() >= MOST_CUTS || read + passage > MOST_PASSAGES)) {
            return Map.of();
        }
        return cuts.computeIfAbsent(passage, end -> {
            read += end;
            Map<Span, Finding> found = new HashMap<>();
            check.apply(new NoteText(note.source(), note.passages().subList(0, end), note.macros()))
                    .forEach(finding -> found.put(finding.span(), finding));
            return found;
        });
    }
}
