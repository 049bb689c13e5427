package dev.longhand.check.equality;

import dev.longhand.check.quantity.References;
import dev.longhand.check.quantity.Unsettled;
import dev.longhand.check.universe.Universe;
import dev.longhand.notes.meaning.Index;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Whether two letters that number the same things, as i and k in {@code a_i = a_k}, ever had different values in what was
 * compared. Where there is only one of each, any letter says the same as any other, and a slip of one proves nothing.
 */
final class ApartLetters {

    /** Two letters that stand in the same place of a name and had the same value so far. */
    private record Pair(String first, String second) {}

    /** Dots run over what they stand for by a letter that nobody wrote. */
    private static final String DOTS = "dots";

    private final List<Meaning> sides;
    private final Set<Pair> together = new HashSet<>();
    private final Set<String> met = new HashSet<>();

    ApartLetters(Meaning left, Meaning right) {
        this.sides = List.of(left, right);
        Map<String, Set<String>> bySlot = new TreeMap<>();
        for (Meaning side : sides) {
            for (WrittenName name : References.in(side)) {
                slots(name, bySlot);
                if (name.sub().size() == 2) {
                    // the i and j of W_{ij}, too: a matrix of one cell tells neither from the other
                    name.sub().forEach(index -> letter(index, name.base() + "/cell", bySlot));
                }
            }
        }
        for (Set<String> letters : bySlot.values()) {
            List<String> all = List.copyOf(letters);
            for (int a = 0; a < all.size(); a++) {
                for (int b = a + 1; b < all.size(); b++) {
                    together.add(new Pair(all.get(a), all.get(b)));
                }
            }
        }
    }

    private static void slots(WrittenName name, Map<String, Set<String>> bySlot) {
        for (int i = 0; i < name.sub().size(); i++) {
            letter(name.sub().get(i), name.base() + "/" + name.sub().size() + "/" + i, bySlot);
        }
    }

    private static void letter(Index index, String slot, Map<String, Set<String>> bySlot) {
        String letter = index.letter();
        if (letter != null
                && !letter.endsWith(DOTS)
                && index.offset() == 0
                && index.prefix().isEmpty()) {
            bySlot.computeIfAbsent(slot, s -> new TreeSet<>()).add(letter);
        }
    }

    /** Takes in an instance of what was compared. The units of a network file are as many as it says. */
    void compared(Universe universe, Map<String, Integer> bound) {
        if (together.isEmpty()) {
            return;
        }
        if (universe.followsFile()) {
            together.clear();
            return;
        }
        together.removeIf(pair -> universe.isConditional(pair.first()) || universe.isConditional(pair.second()));
        Map<String, List<Integer>> values = new HashMap<>();
        bound.forEach((letter, value) -> values.put(letter, List.of(value)));
        sides.forEach(side -> folded(side, universe, bound, values));
        met.addAll(values.keySet());
        together.removeIf(pair -> areApart(values.get(pair.first()), values.get(pair.second())));
    }

    private static boolean areApart(@Nullable List<Integer> first, @Nullable List<Integer> second) {
        return first != null
                && second != null
                && first.stream().anyMatch(one -> second.stream().anyMatch(other -> !one.equals(other)));
    }

    /** The values that letters of sums run over, with the letters around them at their first. */
    private static void folded(
            Meaning meaning, Universe universe, Map<String, Integer> bound, Map<String, List<Integer>> values) {
        Map<String, Integer> inner = bound;
        if (meaning instanceof Meaning.Folded sum && !sum.letter().isEmpty()) {
            try {
                List<Integer> range = universe.range(sum, bound);
                List<Integer> all = new ArrayList<>(values.getOrDefault(sum.letter(), List.of()));
                all.addAll(range);
                values.put(sum.letter(), all);
                inner = new HashMap<>(bound);
                inner.put(sum.letter(), range.get(0));
            } catch (Unsettled e) {
                return;
            }
        }
        for (Meaning part : References.parts(meaning)) {
            folded(part, universe, inner, values);
        }
    }

    /** Two letters that were the same in all that was compared. */
    Optional<String> same() {
        return together.stream()
                .filter(pair -> met.contains(pair.first()) && met.contains(pair.second()))
                .map(pair -> pair.first() + " and " + pair.second())
                .min(String::compareTo);
    }
}
