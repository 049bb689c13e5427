package dev.longhand.codegen.lowering;

import dev.longhand.expr.Name;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Names for what lowering adds to a program. */
final class FreshNames {

    private final Set<Name> taken;
    private final Map<String, Integer> numbers = new HashMap<>();

    FreshNames(Collection<Name> taken) {
        this.taken = new HashSet<>(taken);
    }

    /** {@code base} with the next number as subscript. */
    Name numbered(String base) {
        int number = numbers.merge(base, 1, Integer::sum);
        Name name = new Name(base, String.valueOf(number), "");
        return taken.add(name) ? name : numbered(base);
    }

    /** {@code base} with the name it belongs to as subscript, with primes where that is taken. */
    Name belonging(String base, Name to) {
        Name name = new Name(base, to.tex(), "");
        while (!taken.add(name)) {
            name = new Name(name.base() + "'", name.subscript(), "");
        }
        return name;
    }
}
