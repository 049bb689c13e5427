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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What an exercise says of a name need not hold in another one. Where an exercise gives a name of an earlier one a
 * formula of its own and does not speak of that one, a relation in it that is wrong is decided once more as if the others
 * were not there.
 */
final class ExercisesAlone {

    /** So many exercises are read alone at most, and so many passages in all. */
    private static final int MOST = 6;

    private static final int MOST_PASSAGES = 6_000;

    private final NoteText note;
    private final List<Exercise> exercises;
    private final Function<NoteText, List<Finding>> check;
    private final Map<Exercise, Map<Span, Finding>> alone = new HashMap<>();
    private int read;

    /** @param check what is found in a note */
    ExercisesAlone(NoteText note, Function<NoteText, List<Finding>> check) {
        this.note = note;
        this.exercises = new Exercises(note).all();
        this.check = check;
    }

    /** What is found in the note, but for what only another exercise refutes. */
    List<Finding> weighed(List<Finding> findings) {
        if (exercises.size() < 2 || findings.stream().noneMatch(ExercisesAlone::differs)) {
            return findings;
        }
        Set<String> before = new HashSet<>();
        Set<Exercise> renaming = new HashSet<>();
        for (Exercise exercise : exercises) {
            Set<String> formulas = defined(findings, exercise, true);
            if (!exercise.goesOn() && formulas.stream().anyMatch(before::contains)) {
                renaming.add(exercise);
            }
            before.addAll(defined(findings, exercise, false));
        }
        return findings.stream()
                .map(finding -> differs(finding) ? weighed(finding, renaming) : finding)
                .toList();
    }

    private Finding weighed(Finding finding, Set<Exercise> renaming) {
        return renaming.stream()
                .filter(exercise -> exercise.holds(finding.span().start()))
                .findFirst()
                .map(exercise -> alone(exercise).getOrDefault(finding.span(), finding))
                .orElse(finding);
    }

    /** The names that an exercise defines, as they are written. */
    private static Set<String> defined(List<Finding> findings, Exercise exercise, boolean byFormula) {
        return findings.stream()
                .filter(f -> f.verdict() == Verdict.DEFINITION
                        && exercise.holds(f.span().start()))
                .map(f -> f.tex().split("=", 2))
                .filter(sides -> sides.length > 1 && (!byFormula || hasName(sides[1])))
                .map(sides -> sides[0].replaceAll("[\\s&]", ""))
                .collect(Collectors.toSet());
    }

    private static boolean hasName(String tex) {
        return tex.replaceAll("\\\\(?:begin|end)\\s*\\{[^}]*\\}|\\\\[A-Za-z]+", " ")
                .matches("(?s).*\\p{L}.*");
    }

    private static boolean differs(Finding finding) {
        return finding.verdict() == Verdict.WRONG || finding.verdict() == Verdict.CARRIED;
    }

    /** By place, what is found in what stands before the first exercise and in this one. */
    private Map<Span, Finding> alone(Exercise exercise) {
        int first = exercises.get(0).from();
        int size = first + exercise.to() - exercise.from();
        if (!alone.containsKey(exercise) && (alone.size() >= MOST || read + size > MOST_PASSAGES)) {
            return Map.of();
        }
        return alone.computeIfAbsent(exercise, e -> {
            read += size;
            List<Passage> passages = new ArrayList<>(note.passages().subList(0, first));
            passages.addAll(note.passages().subList(e.from(), e.to()));
            Map<Span, Finding> found = new HashMap<>();
            check.apply(new NoteText(note.source(), passages, note.macros()))
                    .forEach(finding -> found.put(finding.span(), finding));
            return found;
        });
    }
}
