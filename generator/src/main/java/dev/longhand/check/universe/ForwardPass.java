package dev.longhand.check.universe;

import dev.longhand.check.definition.DocumentDefinition;
import dev.longhand.check.definition.Formulas;
import dev.longhand.check.quantity.Quantity;
import dev.longhand.check.quantity.References;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a document computes on the way to a loss that it does not define. */
final class ForwardPass {

    /** Letters that number layers: of those, an unknown loss depends on the last. Moments all may have an output. */
    private static final Set<String> LAYERS = Set.of("l", "\\ell", "L");

    private final Sizing sizing;
    private final Ranges ranges;
    private final DefinitionsInForce definitions;

    ForwardPass(Sizing sizing, Ranges ranges, DefinitionsInForce definitions) {
        this.sizing = sizing;
        this.ranges = ranges;
        this.definitions = definitions;
    }

    /** Whether an unknown loss may depend on the states of all moments or of the last alone. */
    boolean mayReadStates() {
        Set<String> past = new LinkedHashSet<>();
        for (DocumentDefinition d : forward()) {
            References.in(d.body()).stream()
                    .filter(name ->
                            sizing.families().isPast(name) && layer(name).isEmpty())
                    .forEach(name -> past.add(name.base()));
        }
        return forward().stream().anyMatch(d -> past.contains(d.pattern().base()));
    }

    /** What the document computes on the way to the loss. */
    private List<DocumentDefinition> forward() {
        return sizing.facts().definitions().stream()
                .filter(d -> !sizing.index().isGradient(d))
                .toList();
    }

    /**
     * What nothing else on the way to the loss uses, by its name or by its formula, where letters have values.
     *
     * @param atEnd whether only what belongs to the last moment counts
     */
    List<Quantity> sinks(String loss, Map<String, Integer> around, boolean atEnd) {
        Map<String, Set<WrittenName>> used = new LinkedHashMap<>();
        Set<String> past = new LinkedHashSet<>();
        List<DocumentDefinition> forward = forward();
        for (DocumentDefinition d : forward) {
            for (WrittenName name : References.in(d.body())) {
                if (!sizing.families().isPast(name) && !isAnother(name)) {
                    used.computeIfAbsent(name.base(), b -> new LinkedHashSet<>())
                            .add(name);
                } else if (sizing.families().isPast(name)) {
                    past.add(name.base());
                }
            }
        }
        Set<String> others = ofLosses(forward);
        others.addAll(aside(loss, forward));
        List<Quantity> sinks = new ArrayList<>();
        for (DocumentDefinition d : forward) {
            boolean isUsed = used.getOrDefault(d.pattern().base(), Set.of()).stream()
                    .anyMatch(name -> !isOfAnotherMember(name, d.pattern()));
            if (!isUsed
                    && !others.contains(d.pattern().base())
                    && !sizing.index().isInside(d)) {
                for (Map<String, Integer> bound : members(d, past, atEnd)) {
                    Map<String, Integer> all = new TreeMap<>(sizing.base());
                    around.forEach((letter, value) -> {
                        if (sizing.inherited().of(d).contains(letter)) {
                            all.put(letter, value);
                        }
                    });
                    all.putAll(bound);
                    definitions.of(d.pattern(), all).ifPresent(sinks::add);
                }
            }
        }
        return sinks;
    }

    /**
     * The bases of what a loss does not depend on, for what is said of it: of {@code L = L(a)} the penalty r that is computed
     * beside a.
     */
    private Set<String> aside(String loss, List<DocumentDefinition> forward) {
        Set<String> of = sizing.facts().unwritten().calledWith(loss);
        Map<String, Set<String>> made = Formulas.made(forward);
        boolean isOfComputed =
                forward.stream().anyMatch(d -> of.contains(d.pattern().base()) && Formulas.isNamed(d.body()));
        return isOfComputed
                ? made.keySet().stream()
                        .filter(base ->
                                Formulas.reached(Set.of(base), made).stream().noneMatch(of::contains))
                        .collect(Collectors.toSet())
                : Set.of();
    }

    /** The bases of what is made of a loss that no formula defines, such as the sum of it and a penalty. */
    private Set<String> ofLosses(List<DocumentDefinition> forward) {
        Set<String> unknown = new LinkedHashSet<>(sizing.facts().lossNames());
        forward.forEach(d -> unknown.remove(d.pattern().key(Map.of())));
        Map<String, Set<String>> users = new LinkedHashMap<>();
        for (DocumentDefinition d : unknown.isEmpty() ? List.<DocumentDefinition>of() : forward) {
            for (WrittenName name : References.in(d.body())) {
                users.computeIfAbsent(name.base(), b -> new LinkedHashSet<>())
                        .add(d.pattern().base());
            }
        }
        Set<String> made = Formulas.reached(unknown, users);
        made.removeAll(unknown);
        return made;
    }

    /**
     * The members of a family that a loss may depend on: of layers that are computed one from the other the last. The t of
     * z = W h_t, which the name leaves open, runs over all moments.
     */
    private List<Map<String, Integer>> members(DocumentDefinition d, Set<String> past, boolean atEnd) {
        List<Meaning> whole = new ArrayList<>(List.of(new Meaning.Reference(d.pattern())));
        if (sizing.inherited().of(d).stream().anyMatch(sizing.families()::isSequence)) {
            whole.add(d.body());
        }
        List<Map<String, Integer>> members = ranges.bindings(whole, sizing.base(), Map.of());
        if (atEnd) {
            return last(
                    whole.stream()
                            .flatMap(meaning -> References.in(meaning).stream())
                            .flatMap(name -> name.letters().stream())
                            .filter(sizing.families()::isSequence)
                            .findFirst(),
                    members);
        }
        return past.contains(d.pattern().base()) ? last(layer(d.pattern()), members) : members;
    }

    private static Optional<String> layer(WrittenName name) {
        return name.letters().stream().filter(LAYERS::contains).findFirst();
    }

    /** The members of the last layer, or all where none is numbered by layers. */
    private static List<Map<String, Integer>> last(Optional<String> layer, List<Map<String, Integer>> members) {
        if (layer.isEmpty()) {
            return members;
        }
        int last = members.stream()
                .mapToInt(m -> m.getOrDefault(layer.get(), 0))
                .max()
                .orElse(0);
        return members.stream()
                .filter(m -> m.getOrDefault(layer.get(), 0) == last)
                .toList();
    }

    /** Whether two names of one base have other numbers in the same places: Z_1 is used though Z_2 is not. */
    private static boolean isOfAnotherMember(WrittenName used, WrittenName defined) {
        return used.letters().isEmpty()
                && defined.letters().isEmpty()
                && used.isShapedLike(defined)
                && !used.key(Map.of()).equals(defined.key(Map.of()));
    }

    /** Whether a label tells a name from the one that is defined: c_{prev} is no use of c. */
    private boolean isAnother(WrittenName name) {
        return FreeNames.isLabelled(name)
                && sizing.index().of(name.base()).stream()
                        .noneMatch(d -> d.pattern().match(name, Map.of()) != null);
    }
}
