package dev.longhand.check.deciding.course;

import dev.longhand.check.deciding.matter.PrintedNumber;
import dev.longhand.check.definition.Stated;
import dev.longhand.check.network.NetworkNames;
import dev.longhand.expr.Rational;
import dev.longhand.notes.meaning.Meaning;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which example of a network file a note speaks of: it repeats its inputs or targets, or a heading names it. */
final class Examples {

    /** Told by values; 0 where values are repeated that several examples have, or none. */
    private final Map<Integer, Integer> told = new HashMap<>();

    Examples(List<Stated> statements, NetworkNames network) {
        Map<String, Rational> said = new HashMap<>();
        int section = -1;
        int named = 0;
        int chosen = 0;
        boolean heard = false;
        for (Stated s : statements) {
            if (s.relation().section().number() != section) {
                boolean other = s.relation().section().example() != named;
                section = s.relation().section().number();
                named = s.relation().section().example();
                said.clear();
                heard &= !other;
            }
            if (network.examples() > 1
                    && s.relation().link() == 0
                    && s.left() instanceof Meaning.Reference r
                    && s.right() != null
                    && network.given(true).contains(r.name().key(Map.of()))) {
                PrintedNumber number = PrintedNumber.of(s.right()).orElse(null);
                if (number != null) {
                    Rational value = Rational.of(number.value());
                    Rational before = said.put(r.name().key(Map.of()), value);
                    if (before != null && !before.equals(value)) {
                        said.clear();
                        said.put(r.name().key(Map.of()), value);
                    }
                    chosen = only(said, network);
                    heard = true;
                }
            }
            if (heard) {
                told.put(s.relation().number(), chosen);
            }
        }
    }

    /** The one example that has the values said. */
    private static int only(Map<String, Rational> said, NetworkNames network) {
        int only = 0;
        for (int i = 0; i < network.examples(); i++) {
            if (network.example(i).entrySet().containsAll(said.entrySet())) {
                if (only > 0) {
                    return 0;
                }
                only = i + 1;
            }
        }
        return only;
    }

    /** The example at a relation, from 1; 0 for none in particular. */
    int at(int relation, int named) {
        return told.getOrDefault(relation, named);
    }
}
