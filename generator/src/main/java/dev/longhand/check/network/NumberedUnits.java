package dev.longhand.check.network;

import dev.longhand.check.quantity.References;
import dev.longhand.expr.Expression.Relation;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Networks whose units are numbered through all layers ({@code o_1, o_2} in the first, {@code o_3, o_4} in the second): a
 * letter in the place of the number may stand for the units of one layer alone.
 */
public final class NumberedUnits {

    /** The numbers of a letter's units, layer by layer. */
    private final Map<String, List<Set<Integer>>> layers = new LinkedHashMap<>();

    /** Finds the letters of a network that have numbered units in two layers or more. */
    public NumberedUnits(NetworkNames network) {
        for (Set<WrittenName> layer : network.unitsByLayer()) {
            Map<String, Set<Integer>> numbers = new LinkedHashMap<>();
            for (WrittenName name : layer) {
                if (name.sup().isEmpty()
                        && name.sub().size() == 1
                        && name.letters().isEmpty()) {
                    String number = name.sub().get(0).text(Map.of());
                    if (number.matches("\\d{1,3}")) {
                        numbers.computeIfAbsent(name.base(), b -> new TreeSet<>())
                                .add(Integer.valueOf(number));
                    }
                }
            }
            numbers.forEach((base, found) ->
                    layers.computeIfAbsent(base, b -> new ArrayList<>()).add(found));
        }
        layers.values().removeIf(all -> all.size() < 2);
    }

    /** For each layer that a letter of these meanings may be limited to, what limits it; none where no letter may. */
    public List<List<Meaning.Condition>> limits(List<Meaning> meanings) {
        List<List<Meaning.Condition>> limits = new ArrayList<>();
        for (Meaning meaning : meanings) {
            for (WrittenName name : References.in(meaning)) {
                List<Set<Integer>> numbers = layers.getOrDefault(name.base(), List.of());
                if (name.sub().size() == 1
                        && name.sup().isEmpty()
                        && name.letters().size() == 1) {
                    String letter = name.letters().iterator().next();
                    numbers.forEach(layer -> limits.add(between(letter, layer)));
                }
            }
        }
        return limits.stream().distinct().toList();
    }

    private static List<Meaning.Condition> between(String letter, Set<Integer> numbers) {
        Meaning running = new Meaning.Reference(WrittenName.plain(letter));
        int first = numbers.stream().min(Integer::compare).orElseThrow();
        int last = numbers.stream().max(Integer::compare).orElseThrow();
        return List.of(
                new Meaning.Condition(running, Relation.AT_LEAST, false, Meaning.Literal.of(first)),
                new Meaning.Condition(running, Relation.AT_MOST, false, Meaning.Literal.of(last)));
    }
}
