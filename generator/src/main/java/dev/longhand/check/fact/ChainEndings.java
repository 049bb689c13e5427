package dev.longhand.check.fact;

import dev.longhand.check.definition.Formulas;
import dev.longhand.check.definition.Stated;
import dev.longhand.check.quantity.References;
import dev.longhand.latex.tree.Relation;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What names get at the end of a chain, the first time that they are met: formulas, {@code w x + b = z}, or numbers,
 * {@code \sigma(1.1) = 0.75 = a}.
 */
final class ChainEndings {

    private final Map<Stated, Meaning> endings = new LinkedHashMap<>();
    private final Map<Stated, Meaning> numbers = new HashMap<>();

    /** @param isKnown whether a name is one of the network file */
    ChainEndings(List<Stated> statements, Predicate<WrittenName> isKnown) {
        Map<Integer, Meaning> formulas = new HashMap<>();
        Map<Integer, Meaning> beginnings = new HashMap<>();
        Set<WrittenName> met = new HashSet<>();
        Set<WrittenName> metInLast = new HashSet<>();
        int last = -1;
        for (Stated s : statements) {
            if (s.relation().number() != last) {
                met.addAll(metInLast);
                metInLast.clear();
                last = s.relation().number();
            }
            s.sides().forEach(side -> ends(side, met));
            Meaning left = s.left();
            if (left != null && Formulas.isNamed(left)) {
                formulas.put(s.relation().chain(), left);
            }
            // behind its value a formula may get a name too
            boolean valued = left != null && !Formulas.isNamed(left);
            Meaning body = valued ? formulas.get(s.relation().chain()) : left;
            if (left != null) {
                beginnings.putIfAbsent(s.relation().chain(), left);
            }
            Meaning beginning = beginnings.get(s.relation().chain());
            if (s.right() instanceof Meaning.Reference r
                    && beginning != null
                    && body == null
                    && s.relation().relation().kind() == Relation.Kind.EQUAL
                    && s.part() == Stated.Part.STATEMENT
                    && r.name().letters().isEmpty()
                    && !met.contains(r.name())
                    && !isKnown.test(r.name())) {
                numbers.put(s, beginning);
            }
            if (s.right() instanceof Meaning.Reference r
                    && body != null
                    && s.relation().relation().kind() == Relation.Kind.EQUAL
                    && Formulas.isNamed(body)
                    && !(body instanceof Meaning.Reference)
                    && (valued || !(body instanceof Meaning.Slope))
                    && r.name().primes() == 0
                    && !met.contains(r.name())
                    && !isKnown.test(r.name())
                    && !isPartOf(r.name(), body)) {
                endings.put(s, body);
            }
            s.sides().forEach(side -> metInLast.addAll(References.in(side)));
        }
    }

    /** What sums run up to is known: {@code \sum_{k=1}^K r_k = K} says nothing of K. */
    private static void ends(Meaning meaning, Set<WrittenName> met) {
        if (meaning instanceof Meaning.Folded folded && folded.to() != null) {
            met.addAll(References.in(folded.to()));
        }
        References.parts(meaning).forEach(part -> ends(part, met));
    }

    /** Each with the formula that its name gets. */
    Map<Stated, Meaning> formulas() {
        return endings;
    }

    /** The number, or computation from numbers, that the name behind it gets; nothing where it gets none. */
    Optional<Meaning> number(Stated stated) {
        return Optional.ofNullable(numbers.get(stated));
    }

    /** Whether a formula for a name has that very name in it. */
    static boolean isPartOf(WrittenName name, Meaning body) {
        return References.in(body).stream()
                .anyMatch(n -> n.base().equals(name.base())
                        && n.primes() == name.primes()
                        && (n.equals(name)
                                || (n.sub().size() == name.sub().size()
                                        && n.sup().size() == name.sup().size()
                                        && n.key(Map.of()).equals(name.key(Map.of())))));
    }
}
