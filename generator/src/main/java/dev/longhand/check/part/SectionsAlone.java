package dev.longhand.check.part;

import dev.longhand.check.equality.Outcome;
import dev.longhand.check.report.Finding;
import dev.longhand.check.report.Verdict;
import dev.longhand.notes.section.SectionStarts;
import dev.longhand.notes.wording.Parting;
import java.util.List;
import java.util.Optional;

/**
 * What another exercise or example further on says of shapes, of numbers and of formulas is said of that one. A relation
 * before it that is wrong, or whose shapes do not fit, is decided once more as if the note ended there.
 */
public final class SectionsAlone {

    private final PartsAlone parts;
    private final SectionStarts starts;

    /** Finds where other cases begin in the note whose parts these are. */
    public SectionsAlone(PartsAlone parts) {
        this.parts = parts;
        this.starts = new SectionStarts(parts.note());
    }

    /** What is found in the note, but for what only a later case refutes. */
    public List<Finding> weighed(List<Finding> findings) {
        return findings.stream().map(this::weighed).toList();
    }

    /** Whether a case of its own may make a difference to what is found. */
    public static boolean concern(Finding finding) {
        return finding.differs() || isMisfit(finding);
    }

    private Finding weighed(Finding finding) {
        if (!concern(finding)) {
            return finding;
        }
        Optional<SectionStarts.Start> next = starts.behind(finding.span().start());
        if (next.isEmpty()) {
            return finding;
        }
        if (!finding.differs()) {
            return next.get().sibling()
                    ? parts.before(next.get().passage()).getOrDefault(finding.span(), finding)
                    : finding;
        }
        Finding alone = parts.before(next.get().passage()).getOrDefault(finding.span(), finding);
        boolean holds = switch (alone.verdict()) {
            case RIGHT, RIGHT_IF, ROUNDED -> true;
            case DEFINITION, UNDECIDED, NOT_READ -> next.get().parting() != Parting.MAYBE;
            case WRONG, CARRIED -> false;
        };
        if (!holds) {
            return finding;
        }
        return next.get().sibling()
                ? alone
                : finding.undecided("only what stands further on, of another case, refutes it");
    }

    /** Whether it is open for shapes that may be those of something else further on. */
    private static boolean isMisfit(Finding finding) {
        return finding.verdict() == Verdict.UNDECIDED
                && finding.reason() != null
                && finding.reason().startsWith(Outcome.MISFIT);
    }
}
