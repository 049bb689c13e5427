package dev.longhand.check.notes;

import java.util.List;
import java.util.stream.Stream;

/**
 * A note that nobody would write, to make a reader, an evaluation or a proof run away.
 *
 * @param name of the file, with its ending
 */
record PathologicalNote(String name, String text) {

    static List<PathologicalNote> all() {
        return Stream.of(HardReading.notes(), HardNumbers.notes(), HardMaths.notes())
                .flatMap(List::stream)
                .toList();
    }

    static PathologicalNote formula(String name, String tex) {
        return new PathologicalNote(name + ".md", "$$" + tex + "$$\n");
    }

    static PathologicalNote note(String name, String... formulas) {
        return new PathologicalNote(
                name + ".md", Repeated.join("\n\n", formulas.length, i -> "$$" + formulas[i] + "$$") + "\n");
    }

    @Override
    public String toString() {
        return name;
    }
}
