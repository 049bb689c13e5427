package dev.longhand.check.fact;

import dev.longhand.check.definition.Stated;
import dev.longhand.check.quantity.References;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Names that a note differentiates, with what it differentiates them by. */
final class DifferentiatedNames {

    private DifferentiatedNames() {}

    static Map<WrittenName, List<WrittenName>> in(List<Stated> statements) {
        Map<WrittenName, List<WrittenName>> found = new LinkedHashMap<>();
        statements.forEach(s -> s.sides().forEach(side -> slopes(side, found)));
        return found;
    }

    /** Takes in the derivatives in a meaning, but for those in one reading of several alone. */
    private static void slopes(Meaning meaning, Map<WrittenName, List<WrittenName>> found) {
        if (meaning instanceof Meaning.Slope slope) {
            slope(slope, found);
        }
        if (!(meaning instanceof Meaning.Either)) {
            References.parts(meaning).forEach(part -> slopes(part, found));
        }
    }

    private static void slope(Meaning.Slope slope, Map<WrittenName, List<WrittenName>> found) {
        if (slope.of() instanceof Meaning.Reference of && !of.name().isDifferential()) {
            for (Meaning by : slope.by()) {
                if (by instanceof Meaning.Reference variable
                        && !variable.name().base().equals(of.name().base())) {
                    List<WrittenName> names = found.computeIfAbsent(of.name(), n -> new ArrayList<>());
                    if (!names.contains(variable.name())) {
                        names.add(variable.name());
                    }
                }
            }
        }
    }
}
