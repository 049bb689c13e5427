package dev.longhand.network.formula;

import dev.longhand.expr.Name;
import dev.longhand.network.VectorFunction;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a formula may speak of besides the listed functions.
 *
 * @param names that stand for numbers
 * @param functions the file's own, by name
 */
public record Scope(Set<Name> names, Map<Name, VectorFunction> functions, Kinks kinks) {
    public Scope {
        names = Collections.unmodifiableSet(new LinkedHashSet<>(names));
        functions = Collections.unmodifiableMap(new LinkedHashMap<>(functions));
    }

    /** Names only. */
    public static Scope of(Collection<Name> names, Kinks kinks) {
        return new Scope(new LinkedHashSet<>(names), Map.of(), kinks);
    }

    /** The functions, for a message. */
    String callable() {
        String own = functions.keySet().stream().map(name -> ", " + name).collect(Collectors.joining());
        return ListedFunctions.listed() + own;
    }

    /** The names, for a message. */
    String listed() {
        List<String> known = names.stream().map(Name::tex).toList();
        return known.isEmpty() ? "none" : String.join(", ", known);
    }
}
