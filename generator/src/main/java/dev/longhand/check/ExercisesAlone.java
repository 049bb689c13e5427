package dev.longhand.check;

import dev.longhand.check.report.Finding;
import dev.longhand.check.report.Verdict;
import dev.longhand.notes.document.NoteText;
import dev.longhand.notes.document.Passage;
import dev.longhand.notes.relation.Exercises;
import dev.longhand.notes.relation.Exercises.Exercise;
import dev.longhand.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What one exercise of several gives is not refuted by the formulas and numbers of another. What is wrong in an exercise
 * is decided once more with nothing but what stands before all of them, where it stands on data of its own.
 */
final class ExercisesAlone {

    /** So many exercises are decided by themselves at most, and so many passages are read again in all. */
    private static final int MOST_CUTS = 8;

    private static final int MOST_PASSAGES = 6_000;

    private final NoteText note;
    private final Exercises exercises;
    private final Function<NoteText, List<Finding>> check;
    private final Map<Exercise, Map<Span, Finding>> cuts = new HashMap<>();
    private int read;

    /** @param check what is found in a note */
    ExercisesAlone(NoteText note, Function<NoteText, List<Finding>> check) {
        this.note = note;
        this.exercises = new Exercises(note);
        this.check = check;
    }

    /** What is found in the note, but for what only another exercise refutes. */
    List<Finding> weighed(List<Finding> findings) {
        List<Finding> weighed = new ArrayList<>();
        GivenAnew given = new GivenAnew(note, findings);
        for (Finding finding : findings) {
            weighed.add(differs(finding) ? weighed(finding, given) : finding);
        }
        return weighed;
    }

    private Finding weighed(Finding finding, GivenAnew given) {
        for (Exercise exercise : exercises.around(finding.span().start())) {
            Map<Span, Finding> found = alone(exercise);
            Finding alone = found.get(finding.span());
            if (alone == null || differs(alone)) {
                continue;
            }
            boolean holds = isRight(alone) && finding.verdict() == Verdict.WRONG;
            if (holds && exercise.named()) {
                return alone;
            }
            if (holds || given.isIn(span(exercise), found)) {
                return finding.undecided("only what stands in another exercise refutes it");
            }
        }
        return finding;
    }

    private static boolean differs(Finding finding) {
        return finding.verdict() == Verdict.WRONG || finding.verdict() == Verdict.CARRIED;
    }

    private static boolean isRight(Finding finding) {
        return switch (finding.verdict()) {
            case RIGHT, RIGHT_IF, ROUNDED -> true;
            case DEFINITION, UNDECIDED, NOT_READ, WRONG, CARRIED -> false;
        };
    }

    private Span span(Exercise exercise) {
        return new Span(
                note.passages().get(exercise.from()).span().start(),
                note.passages().get(exercise.to() - 1).span().end());
    }

    /** By place, what is found in an exercise by itself. */
    private Map<Span, Finding> alone(Exercise exercise) {
        int size = exercise.intro() + exercise.to() - exercise.from();
        if (!cuts.containsKey(exercise) && (cuts.size() >= MOST_CUTS || read + size > MOST_PASSAGES)) {
            return Map.of();
        }
        return cuts.computeIfAbsent(exercise, own -> {
            read += size;
            List<Passage> passages = new ArrayList<>(note.passages().subList(0, own.intro()));
            passages.addAll(note.passages().subList(own.from(), own.to()));
            Map<Span, Finding> found = new HashMap<>();
            check.apply(new NoteText(note.source(), passages, note.macros()))
                    .forEach(finding -> found.put(finding.span(), finding));
            return found;
        });
    }
}
