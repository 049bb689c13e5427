package dev.longhand.check.statement;

import dev.longhand.check.definition.Stated;
import dev.longhand.check.quantity.References;
import dev.longhand.notes.meaning.Callee;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Values of functions at one point, as in {@code y(T) = b} beside {@code dy/dx}: the T is where the value is taken and
 * not what the function is one of.
 */
final class ValuesAtPoints {

    /** By function, the names by which it is differentiated. */
    private final Map<String, Set<WrittenName>> slopes = new HashMap<>();
    /** The names by which anything is differentiated, that an equation begins with or of which it makes a function. */
    private final Set<WrittenName> variables = new HashSet<>();

    ValuesAtPoints(List<Stated> statements) {
        for (Stated s : statements) {
            s.sides().forEach(this::survey);
            if (s.left() instanceof Meaning.Reference r) {
                variables.add(r.name());
            } else if (s.left() instanceof Meaning.Call call && s.right() != null) {
                variables.addAll(made(call, s.right()));
            }
        }
    }

    /** The names in the brackets of a function that its formula is made of. */
    private static Set<WrittenName> made(Meaning.Call call, Meaning formula) {
        Set<WrittenName> names = new HashSet<>();
        call.arguments().forEach(argument -> names.addAll(References.in(argument)));
        names.retainAll(References.in(formula));
        return names;
    }

    private void survey(Meaning meaning) {
        if (meaning instanceof Meaning.Slope slope) {
            Set<WrittenName> by = new HashSet<>();
            slope.by().forEach(part -> by.addAll(References.in(part)));
            variables.addAll(by);
            if (slope.of() instanceof Meaning.Reference of) {
                slopes.computeIfAbsent(of.name().base(), f -> new HashSet<>()).addAll(by);
            }
        }
        References.parts(meaning).forEach(this::survey);
    }

    /** Whether all that is known of a function's arguments is a point. */
    boolean isOnly(Callee callee, Set<List<Meaning>> arguments) {
        return callee instanceof Callee.Named named
                && slopes.containsKey(named.name())
                && arguments.stream()
                        .allMatch(list -> list.size() == 1
                                && list.get(0) instanceof Meaning.Reference point
                                && !variables.contains(point.name()));
    }
}
