package dev.longhand.check.size;

import dev.longhand.check.definition.UsualLetters;
import dev.longhand.check.quantity.References;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which small letters stand beside one another in sums: what is subtracted from a row is a row. */
final class AddedNames {

    /** A sum of more names than that is nobody's derivation. */
    private static final int MOST = 50;

    private final Map<String, Set<String>> beside = new HashMap<>();

    /** Takes in the sums of a meaning. */
    void take(Meaning meaning) {
        if (meaning instanceof Meaning.Total total) {
            List<String> names = total.terms().stream()
                    .map(Meaning::unsigned)
                    .filter(term -> term instanceof Meaning.Reference r && isPlain(r.name()))
                    .map(term -> ((Meaning.Reference) term).name().base())
                    .distinct()
                    .limit(MOST)
                    .toList();
            names.forEach(
                    name -> beside.computeIfAbsent(name, n -> new HashSet<>()).addAll(names));
        }
        References.parts(meaning).forEach(this::take);
    }

    private static boolean isPlain(WrittenName name) {
        return name.isPlain() && !name.base().isEmpty() && UsualLetters.isSmall(name);
    }

    /** Whether a name is that of a row, itself or because it is added to one; then it becomes one. */
    boolean isRow(String name, Classes classes) {
        if (isKnownRow(name, classes)) {
            return true;
        }
        boolean row = !classes.isOne("columns " + name)
                && beside.getOrDefault(name, Set.of()).stream().anyMatch(other -> isKnownRow(other, classes));
        if (row) {
            classes.unite(Classes.ONE, "rows " + name);
        }
        return row;
    }

    private static boolean isKnownRow(String name, Classes classes) {
        return classes.isOne("rows " + name) && !classes.isOne("columns " + name);
    }
}
