package dev.longhand.check.part;

import dev.longhand.check.report.Finding;
import dev.longhand.check.report.Verdict;
import dev.longhand.notes.document.Passage;
import dev.longhand.notes.section.Exercises;
import dev.longhand.notes.section.Exercises.Exercise;
import dev.longhand.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What one exercise of several gives is not refuted by the formulas and numbers of another. What is wrong in an exercise
 * is decided once more with nothing but what stands before all of them, where it stands on data of its own.
 */
public final class ExercisesAlone {

    private final PartsAlone parts;
    private final Exercises exercises;
    /** Whether an exercise takes for given what another one computes. */
    private final Map<Exercise, Boolean> taking = new HashMap<>();

    /** Finds the exercises of the note whose parts these are. */
    public ExercisesAlone(PartsAlone parts) {
        this.parts = parts;
        this.exercises = new Exercises(parts.note());
    }

    /** What is found in the note, but for what only another exercise refutes. */
    public List<Finding> weighed(List<Finding> findings) {
        if (findings.stream().noneMatch(Finding::differs)) {
            return findings;
        }
        List<Finding> weighed = new ArrayList<>();
        GivenAnew given = new GivenAnew(parts.note(), findings);
        for (Finding finding : findings) {
            weighed.add(finding.differs() ? weighed(finding, given) : finding);
        }
        return weighed;
    }

    private Finding weighed(Finding finding, GivenAnew given) {
        for (Exercise exercise : exercises.around(finding.span().start())) {
            Map<Span, Finding> found = parts.with(exercise.intro(), exercise.from(), exercise.to());
            Finding alone = found.get(finding.span());
            if (alone == null || alone.differs()) {
                continue;
            }
            boolean holds = isRight(alone) && finding.verdict() == Verdict.WRONG;
            if (holds && exercise.named()) {
                return alone;
            }
            if (holds || takes(exercise, given, found)) {
                return finding.undecided("only what stands in another exercise refutes it");
            }
        }
        return finding;
    }

    private boolean takes(Exercise exercise, GivenAnew given, Map<Span, Finding> found) {
        return taking.computeIfAbsent(exercise, own -> given.isIn(span(own), found));
    }

    private static boolean isRight(Finding finding) {
        return switch (finding.verdict()) {
            case RIGHT, RIGHT_IF, ROUNDED -> true;
            case DEFINITION, UNDECIDED, NOT_READ, WRONG, CARRIED -> false;
        };
    }

    private Span span(Exercise exercise) {
        List<Passage> passages = parts.note().passages();
        return new Span(
                passages.get(exercise.from()).span().start(),
                passages.get(exercise.to() - 1).span().end());
    }
}
