package dev.longhand.check.deciding.trial;

import dev.longhand.check.definition.DocumentDefinition;
import dev.longhand.check.definition.Formulas;
import dev.longhand.check.quantity.References;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The ways on which a name reaches what a document computes last, as its formulas show them. */
final class CoveredPaths {

    private final List<DocumentDefinition> formulas;

    /** @param definitions of a document; its steps of descent are no part of the network */
    CoveredPaths(List<DocumentDefinition> definitions) {
        this.formulas = definitions.stream()
                .filter(d -> Formulas.isNamed(d.body())
                        && !References.hasSlope(d.body())
                        && d.pattern().primes() == 0)
                .toList();
    }

    /** Whether every way from a name up leads through one of some names. */
    boolean leadThrough(Set<WrittenName> covering, WrittenName from) {
        Set<WrittenName> seen = new HashSet<>(Set.of(from));
        Deque<WrittenName> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            WrittenName name = open.pop();
            if (covering.stream().anyMatch(c -> isPartOf(name, c))) {
                continue;
            }
            List<WrittenName> next = formulas.stream()
                    .filter(d -> References.in(d.body()).stream()
                            .anyMatch(used -> isPartOf(used, name) || isPartOf(name, used)))
                    .map(DocumentDefinition::pattern)
                    .toList();
            if (next.isEmpty()) {
                return false;
            }
            next.stream().filter(seen::add).forEach(open::push);
        }
        return true;
    }

    private static boolean isPartOf(WrittenName part, WrittenName whole) {
        boolean bare = whole.sub().isEmpty() && whole.sup().isEmpty();
        return part.equals(whole)
                || (part.base().equals(whole.base())
                        && part.primes() == whole.primes()
                        && (bare || !part.letters().isEmpty()));
    }
}
