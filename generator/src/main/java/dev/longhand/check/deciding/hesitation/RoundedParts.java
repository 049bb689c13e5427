package dev.longhand.check.deciding.hesitation;

import dev.longhand.check.deciding.matter.PrintedNumber;
import dev.longhand.check.definition.DocumentDefinition;
import dev.longhand.check.definition.Formulas;
import dev.longhand.check.definition.Stated;
import dev.longhand.check.fact.DocumentFacts;
import dev.longhand.check.quantity.References;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names whose formula has a computed number in the place of a name, as in {@code \delta = (h - y)(1 - 0.12^2) = -0.4}:
 * it is that of the data, and rounded, so that what is said of such a name holds with the data alone, and not exactly.
 */
final class RoundedParts {

    /** Decimals from which on a number in a formula is hardly a constant of it. */
    private static final int FINE = 3;

    private final Set<String> bases = new HashSet<>();

    /** @param statements of a note that gives values to compute with */
    RoundedParts(List<Stated> statements, DocumentFacts facts) {
        Map<Integer, WrittenName> mixed = new HashMap<>();
        for (Stated s : statements) {
            Meaning right = s.right();
            if (s.left() instanceof Meaning.Reference r
                    && right != null
                    && s.relation().link() == 0
                    && Formulas.isNamed(right)
                    && isFine(right)) {
                mixed.put(s.relation().chain(), r.name());
            } else if (right != null
                    && mixed.containsKey(s.relation().chain())
                    && PrintedNumber.matrix(right).isPresent()) {
                bases.add(mixed.get(s.relation().chain()).base());
            }
        }
        boolean grown = !bases.isEmpty();
        while (grown) {
            grown = false;
            for (DocumentDefinition d : facts.definitions()) {
                grown |= in(d.body()) && bases.add(d.pattern().base());
            }
        }
    }

    private static boolean isFine(Meaning meaning) {
        return (meaning instanceof Meaning.Literal
                        && PrintedNumber.of(meaning)
                                .filter(number -> number.places() >= FINE)
                                .isPresent())
                || References.parts(meaning).stream().anyMatch(RoundedParts::isFine);
    }

    /** Whether a meaning speaks of such a name, or of what is made of one. */
    boolean in(Meaning meaning) {
        return !bases.isEmpty() && References.in(meaning).stream().anyMatch(name -> bases.contains(name.base()));
    }
}
