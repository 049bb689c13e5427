package dev.longhand.cli;

import dev.longhand.check.report.CheckedNote;
import dev.longhand.check.report.CheckedNote.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Whether what was asked for with {@code --reading} was there to be chosen: a slip in it must not go unnoticed. */
final class ReadingOverrides {

    private ReadingOverrides() {}

    /**
     * Compares what was asked for with what was chosen.
     *
     * @throws ParameterException for a name that no note leaves open, and for a value that is none of the choices
     */
    static void check(Map<String, String> asked, List<CheckedNote> notes, CommandLine line) {
        List<Reading> readings =
                notes.stream().flatMap(note -> note.readings().stream()).toList();
        asked.forEach((name, value) -> {
            List<Reading> named = readings.stream()
                    .filter(reading -> reading.name().equals(name))
                    .toList();
            if (named.isEmpty()) {
                throw new ParameterException(
                        line, "'" + name + "' is no reading of these notes; " + possible(readings));
            }
            if (named.stream().noneMatch(reading -> reading.value().equals(value))) {
                Reading first = named.get(0);
                List<String> values = new ArrayList<>(List.of(first.value()));
                values.addAll(first.others());
                throw new ParameterException(
                        line, "--reading " + name + " takes " + String.join(", ", values) + ", not " + value);
            }
        });
    }

    private static String possible(List<Reading> readings) {
        TreeSet<String> names = new TreeSet<>();
        readings.forEach(reading -> names.add(reading.name()));
        return names.isEmpty() ? "they leave nothing open" : "they have " + String.join(", ", names);
    }
}
