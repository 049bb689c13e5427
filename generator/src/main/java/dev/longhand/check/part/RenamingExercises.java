package dev.longhand.check.part;

import dev.longhand.check.report.Finding;
import dev.longhand.check.report.Verdict;
import dev.longhand.notes.section.NumberedExercises;
import dev.longhand.notes.section.NumberedExercises.Exercise;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an exercise says of a name need not hold in another one. Where an exercise gives a name of an earlier one a
 * formula of its own and does not speak of that one, a relation in it that is wrong is decided once more as if the others
 * were not there.
 */
public final class RenamingExercises {

    /** A letter with an index that runs. */
    private static final Pattern MEMBER = Pattern.compile("(\\\\?[A-Za-z]+)_\\{?[ijkmn]}?");

    private final PartsAlone parts;
    private final List<Exercise> exercises;

    /** Finds the numbered exercises of the note whose parts these are. */
    public RenamingExercises(PartsAlone parts) {
        this.parts = parts;
        this.exercises = new NumberedExercises(parts.note()).all();
    }

    /** What is found in the note, but for what only another exercise refutes. */
    public List<Finding> weighed(List<Finding> findings) {
        if (exercises.size() < 2 || findings.stream().noneMatch(Finding::differs)) {
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
                .map(finding -> finding.differs() ? weighed(finding, renaming) : finding)
                .toList();
    }

    private Finding weighed(Finding finding, Set<Exercise> renaming) {
        return renaming.stream()
                .filter(exercise -> exercise.holds(finding.span().start()))
                .findFirst()
                .map(exercise -> parts.with(exercises.get(0).from(), exercise.from(), exercise.to())
                        .getOrDefault(finding.span(), finding))
                .orElse(finding);
    }

    /** The names that an exercise defines, as they are written; by formulas also those of which all members get one. */
    private static Set<String> defined(List<Finding> findings, Exercise exercise, boolean byFormula) {
        Set<String> names = new HashSet<>();
        for (Finding f : findings) {
            String[] sides = f.tex().split("=", 2);
            boolean named = sides.length > 1 && (!byFormula || hasName(sides[1]));
            if (!named || !exercise.holds(f.span().start())) {
                continue;
            }
            String name = sides[0].replaceAll("[\\s&]", "");
            Matcher member = MEMBER.matcher(name);
            if (f.verdict() == Verdict.DEFINITION) {
                names.add(name);
            } else if (byFormula && f.verdict() == Verdict.UNDECIDED && member.matches()) {
                names.add(member.group(1));
            }
        }
        return names;
    }

    private static boolean hasName(String tex) {
        return tex.replaceAll("\\\\(?:begin|end)\\s*\\{[^}]*\\}|\\\\[A-Za-z]+", " ")
                .matches("(?s).*\\p{L}.*");
    }
}
