package dev.longhand.check.universe;

import dev.longhand.check.definition.DocumentDefinition;
import dev.longhand.check.definition.Recursions;
import dev.longhand.check.quantity.References;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The definitions of a document by the base of what they define, in order. */
final class DefinitionIndex {

    private final Map<String, List<DocumentDefinition>> byBase = new HashMap<>();
    /** Positions of definitions of names that have another one, though nothing says that it is another name. */
    private final Set<Integer> ambiguous = new HashSet<>();

    private final Set<Integer> repeated = new HashSet<>();
    /** Bases that are stepped in several ways, each from the member before. */
    private final Set<String> steppedOtherwise = new HashSet<>();

    private final Set<String> speltOut = new HashSet<>();
    /** Formulas that stand inside another one on the way to the loss. */
    private final Set<Meaning> inner = new HashSet<>();
    /** Bases of which a definition uses a member before another, or one of number 0. */
    private final Set<String> lookedBackTo = new HashSet<>();

    /** By position, the names in a formula that have the base of what it defines. */
    private final Map<Integer, List<WrittenName>> members = new HashMap<>();

    private final Gradients gradients;

    /**
     * @param losses the keys of names that stand for the loss
     * @param redefining the numbers of relations that give names another meaning
     */
    DefinitionIndex(List<DocumentDefinition> definitions, Set<String> losses, Set<Integer> redefining) {
        this.gradients = new Gradients(definitions, losses);
        Map<Meaning, Set<Integer>> sums = new HashMap<>();
        Map<String, List<DocumentDefinition>> byKey = new HashMap<>();
        definitions.forEach(d -> places(d.body(), d.position(), sums));
        definitions.stream()
                .filter(d -> !gradients.contains(d))
                .flatMap(d -> References.parts(d.body()).stream())
                .forEach(this::inside);
        for (DocumentDefinition d : definitions) {
            lookBack(d.pattern());
            members.put(
                    d.position(),
                    References.in(d.body()).stream()
                            .filter(name -> name.base().equals(d.pattern().base()) && name.isNumbered())
                            .distinct()
                            .toList());
            References.in(d.body()).forEach(this::lookBack);
            // what is defined in bold and plain may be two names or one
            List<DocumentDefinition> alike = byKey.computeIfAbsent(d.pattern().key(Map.of()), key -> new ArrayList<>());
            for (DocumentDefinition other : alike) {
                repeated.add(other.position());
                repeated.add(d.position());
                if (Recursions.is(d.pattern(), d.body()) && Recursions.is(other.pattern(), other.body())) {
                    steppedOtherwise.add(d.pattern().base());
                }
                if (!redefining.contains(d.position())) {
                    ambiguous.add(other.position());
                    ambiguous.add(d.position());
                }
            }
            alike.add(d);
            byBase.computeIfAbsent(d.pattern().base(), b -> new ArrayList<>()).add(d);
            boolean spelt = sums.getOrDefault(d.body(), Set.of()).stream().anyMatch(place -> place != d.position());
            if (spelt) {
                speltOut.add(d.pattern().base());
            }
        }
    }

    /** Where each sum and each product stands, by itself or inside another formula. */
    private static void places(Meaning part, int position, Map<Meaning, Set<Integer>> sums) {
        if (part instanceof Meaning.Total || part instanceof Meaning.Multiplied) {
            sums.computeIfAbsent(part, key -> new HashSet<>()).add(position);
        }
        References.parts(part).forEach(inner -> places(inner, position, sums));
    }

    private void inside(Meaning part) {
        if (part instanceof Meaning.Call || part instanceof Meaning.Total || part instanceof Meaning.Multiplied) {
            inner.add(part);
        }
        References.parts(part).forEach(this::inside);
    }

    private void lookBack(WrittenName name) {
        boolean back = Stream.concat(name.sub().stream(), name.sup().stream())
                .anyMatch(i -> i.letter() == null ? i.prefix().equals("0") : i.offset() < 0);
        if (back) {
            lookedBackTo.add(name.base());
        }
    }

    /** Whether something is computed from members of this base before the first. */
    boolean isLookedBackTo(String base) {
        return lookedBackTo.contains(base);
    }

    /** Whether another definition has the formula of this base's in place of its name. */
    boolean isSpeltOut(String base) {
        return speltOut.contains(base);
    }

    /** Whether another definition has a whole formula inside its own, in place of the name that it defines. */
    boolean isInside(DocumentDefinition d) {
        return inner.contains(d.body());
    }

    List<DocumentDefinition> of(String base) {
        return byBase.getOrDefault(base, List.of());
    }

    /**
     * Whether a formula for any member of a base has that one in it, as {@code s_k = s_1 + (k - 1) d} has the first: of that one
     * it says nothing.
     *
     * @param name one of those that the formula is for
     */
    boolean isOfItself(DocumentDefinition d, WrittenName name, Map<String, Integer> bound) {
        List<WrittenName> own = members.getOrDefault(d.position(), List.of());
        return !own.isEmpty()
                && !d.pattern().letters().isEmpty()
                && own.stream().anyMatch(member -> member.key(Map.of()).equals(name.key(bound)));
    }

    /** Whether the same name is defined again elsewhere. */
    boolean isRepeated(DocumentDefinition d) {
        return repeated.contains(d.position());
    }

    /** Whether the same name is defined again elsewhere, and nothing says that it is given another meaning there. */
    boolean isAmbiguous(DocumentDefinition d) {
        return ambiguous.contains(d.position());
    }

    /** Whether the members of a base follow from the ones before in one way here and in another way there. */
    boolean isSteppedOtherwise(String base) {
        return steppedOtherwise.contains(base);
    }

    /** Whether a definition is of a derivative of the loss, or of what is computed from such on the way back. */
    boolean isGradient(DocumentDefinition d) {
        return gradients.contains(d);
    }
}
