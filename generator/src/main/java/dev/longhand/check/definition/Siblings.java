package dev.longhand.check.definition;

import dev.longhand.check.quantity.References;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Equations between entries of the same kind, such as {@code z_1 = -z_2} or {@code p_3 = 1 - p_1 - p_2}: they relate what
 * something else defines. A plain sum or product of several others may be one more of the kind, and then defines it.
 */
public final class Siblings {

    private final Map<String, List<DocumentDefinition>> definitions;

    /** @param definitions of the document */
    public Siblings(List<DocumentDefinition> definitions) {
        this.definitions = definitions.stream()
                .collect(Collectors.groupingBy(d -> d.pattern().base()));
    }

    /** Whether an equation between entries may hold because they are all there are, where it is not said how many that is. */
    public boolean mayBeAll(Meaning left, Meaning right) {
        if (!(left instanceof Meaning.Reference entry) || !relates(entry.name(), right)) {
            return false;
        }
        Set<DocumentDefinition> seen = new HashSet<>();
        Deque<WrittenName> next = new ArrayDeque<>(List.of(entry.name()));
        while (!next.isEmpty()) {
            WrittenName name = next.remove();
            for (DocumentDefinition d : definitions.getOrDefault(name.base(), List.of())) {
                if (d.pattern().match(name, Map.of()) != null && seen.add(d)) {
                    if (foldsOpenly(d.body())) {
                        return true;
                    }
                    next.addAll(References.in(d.body()));
                }
            }
        }
        return false;
    }

    /** Whether something is folded up to an end that is no number. */
    private static boolean foldsOpenly(Meaning meaning) {
        return (meaning instanceof Meaning.Folded folded && !(folded.to() instanceof Meaning.Literal))
                || References.parts(meaning).stream().anyMatch(Siblings::foldsOpenly);
    }

    /** Whether an equation for a name speaks of others of its kind and of nothing else. */
    static boolean relates(WrittenName name, Meaning body) {
        List<WrittenName> others = References.in(body);
        boolean alike = others.stream()
                .allMatch(other -> other.base().equals(name.base())
                        && other.primes() == name.primes()
                        && other.letters().isEmpty()
                        && !other.sub().isEmpty()
                        && other.sub().size() == name.sub().size()
                        && other.sup().equals(name.sup())
                        && !other.equals(name));
        boolean gathered = others.size() > 1 && parts(body).stream().allMatch(Meaning.Reference.class::isInstance);
        return alike && !gathered && isArithmetic(body);
    }

    private static List<Meaning> parts(Meaning body) {
        return body instanceof Meaning.Total || body instanceof Meaning.Multiplied
                ? References.parts(body)
                : List.of(body);
    }

    private static boolean isArithmetic(Meaning meaning) {
        boolean here = meaning instanceof Meaning.Literal
                || meaning instanceof Meaning.Reference
                || meaning instanceof Meaning.Total
                || meaning instanceof Meaning.Negated
                || meaning instanceof Meaning.Multiplied
                || meaning instanceof Meaning.Quotient;
        return here && References.parts(meaning).stream().allMatch(Siblings::isArithmetic);
    }
}
