package dev.longhand.check.reading;

import dev.longhand.check.fact.NetworkLetters;
import dev.longhand.check.network.RoleWords;
import dev.longhand.check.report.CheckedNote.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntFunction;

/** Which letter is the target and which the output. */
final class RoleReadings {

    private static final String TARGET = "target";
    private static final String OUTPUT = "output";

    private final Map<String, String> asked;
    private final List<Reading> chosen = new ArrayList<>();
    private RoleWords words = RoleWords.USUAL;

    RoleReadings(Map<String, String> asked) {
        this.asked = asked;
    }

    List<Reading> chosen() {
        return chosen;
    }

    /** What the targets and outputs of the network file are called. */
    RoleWords words() {
        return words;
    }

    /**
     * By the loss of a note: its letters are told apart by what computes them, so that asking otherwise changes nothing.
     *
     * @param place where a relation stands, by its number
     */
    void take(Optional<LossLetters> letters, IntFunction<String> place) {
        if (letters.isEmpty()) {
            return;
        }
        LossLetters found = letters.get();
        boolean swapped =
                found.output().equals(asked.get(TARGET)) || found.target().equals(asked.get(OUTPUT));
        String compared =
                (found.relation() < 0 ? "compared in the loss" : "compared on " + place.apply(found.relation()))
                        + (found.isComputed()
                                ? ", and an equation computes " + found.output()
                                : ", by letters that are usual for it");
        String reason = swapped ? "as asked for; nothing changes by it: " + compared : compared;
        String target = swapped ? found.output() : found.target();
        String output = swapped ? found.target() : found.output();
        chosen.add(new Reading(TARGET, target, List.of(output), reason));
        chosen.add(new Reading(OUTPUT, output, List.of(target), reason));
    }

    /** By the network file, and by the letters that it does not have. */
    void take(NetworkLetters letters, boolean followsSpellings) {
        List<String> open =
                followsSpellings ? letters.open().keySet().stream().sorted().toList() : List.of();
        String target = open.contains(asked.getOrDefault(TARGET, "")) ? asked.getOrDefault(TARGET, "") : "";
        String output = open.contains(asked.getOrDefault(OUTPUT, "")) ? asked.getOrDefault(OUTPUT, "") : "";
        words = new RoleWords(target, output.equals(target) ? "" : output);
        role(TARGET, letters, letters.targets().stream().sorted().toList(), without(open, words.output()), false);
        role(OUTPUT, letters, letters.outputs().stream().sorted().toList(), without(open, words.target()), true);
    }

    /** A letter that was asked to be the other is not taken for this one unless it is asked to be. */
    private static List<String> without(List<String> open, String taken) {
        return open.stream().filter(letter -> !letter.equals(taken)).toList();
    }

    private void role(String name, NetworkLetters letters, List<String> own, List<String> open, boolean output) {
        String usual = open.stream()
                .filter(letter -> Boolean.valueOf(output).equals(letters.open().get(letter)))
                .findFirst()
                .orElse(own.isEmpty() ? "" : own.get(0));
        TreeSet<String> possible = new TreeSet<>(open);
        possible.addAll(own);
        String wanted = asked.getOrDefault(name, usual);
        String value = possible.contains(wanted) ? wanted : usual;
        if (value.isEmpty()) {
            return;
        }
        possible.remove(value);
        String reason = own.contains(value) ? "as in the network file" : "not in the network file, but usual for it";
        if (!value.equals(usual)) {
            reason = own.contains(value) ? "as asked for; nothing changes by it: " + reason : "as asked for";
        }
        chosen.add(new Reading(name, value, List.copyOf(possible), reason));
    }
}
