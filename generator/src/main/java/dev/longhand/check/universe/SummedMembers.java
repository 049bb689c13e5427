package dev.longhand.check.universe;

import dev.longhand.check.definition.DocumentDefinition;
import dev.longhand.check.quantity.References;
import dev.longhand.check.quantity.Unsettled;
import dev.longhand.notes.meaning.Index;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Members of a family that the sums of a quantity leave out: {@code P = \sum_{k=2}^K w_k^2} has no w_1, so that what is said of
 * {@code \partial P / \partial w_k} is said of the others.
 */
final class SummedMembers {

    private static final int MOST_NAMES = 60;

    private final DefinitionIndex definitions;
    private final Ranges ranges;
    private final Map<String, Integer> base;

    SummedMembers(DefinitionIndex definitions, Ranges ranges, Map<String, Integer> base) {
        this.definitions = definitions;
        this.ranges = ranges;
        this.base = base;
    }

    /** The bindings under which the sides differentiate by what there is; all of them where that is so under none. */
    List<Map<String, Integer>> reached(List<Meaning> sides, List<Map<String, Integer>> bindings) {
        List<Meaning.Slope> slopes = new ArrayList<>();
        sides.forEach(side -> slopes(side, slopes));
        List<Map<String, Integer>> kept = bindings;
        for (Meaning.Slope slope : slopes) {
            List<Map<String, Integer>> there =
                    kept.stream().filter(bound -> !isLeftOut(slope, bound)).toList();
            kept = there.isEmpty() ? kept : there;
        }
        return kept;
    }

    private static void slopes(Meaning meaning, List<Meaning.Slope> found) {
        if (meaning instanceof Meaning.Slope slope
                && slope.of() instanceof Meaning.Reference
                && slope.by().size() == 1
                && slope.by().get(0) instanceof Meaning.Reference by
                && !by.name().letters().isEmpty()) {
            found.add(slope);
        }
        References.parts(meaning).forEach(part -> slopes(part, found));
    }

    private boolean isLeftOut(Meaning.Slope slope, Map<String, Integer> bound) {
        WrittenName of = ((Meaning.Reference) slope.of()).name();
        WrittenName by = ((Meaning.Reference) slope.by().get(0)).name();
        List<DocumentDefinition> own = definitions.of(of.base()).stream()
                .filter(d -> d.pattern().equals(of))
                .toList();
        if (own.size() != 1 || !of.letters().isEmpty()) {
            return false;
        }
        Set<String> seen = new HashSet<>(Set.of(of.base()));
        Deque<Meaning> next = new ArrayDeque<>(List.of(own.get(0).body()));
        boolean met = false;
        while (!next.isEmpty() && seen.size() < MOST_NAMES) {
            Boolean has = occurs(next.pop(), by, bound, new HashMap<>(), seen, next);
            if (has != null && has) {
                return false;
            }
            met |= has != null;
        }
        return met && next.isEmpty();
    }

    /** Whether a member may occur in a formula, or null where no member of its base does. */
    private @Nullable Boolean occurs(
            Meaning meaning,
            WrittenName by,
            Map<String, Integer> bound,
            Map<String, List<Integer>> running,
            Set<String> seen,
            Deque<Meaning> next) {
        if (meaning instanceof Meaning.Reference r) {
            if (r.name().base().equals(by.base())) {
                return mayBe(r.name(), by, bound, running);
            }
            if (seen.add(r.name().base())) {
                definitions.of(r.name().base()).forEach(d -> next.push(d.body()));
            }
            return null;
        }
        Map<String, List<Integer>> inner = running;
        if (meaning instanceof Meaning.Folded folded && !folded.letter().isEmpty()) {
            inner = new HashMap<>(running);
            inner.put(folded.letter(), values(folded));
        }
        Boolean found = null;
        for (Meaning part : References.parts(meaning)) {
            Boolean here = occurs(part, by, bound, inner, seen, next);
            found = here == null ? found : Boolean.valueOf(here || (found != null && found));
        }
        return found;
    }

    /** What a letter runs over, or nothing where its sum does not say both ends in numbers and sizes. */
    private List<Integer> values(Meaning.Folded folded) {
        if (folded.from() == null || folded.to() == null) {
            return List.of();
        }
        try {
            return ranges.of(folded, base);
        } catch (Unsettled e) {
            return List.of();
        }
    }

    private static boolean mayBe(
            WrittenName summed, WrittenName by, Map<String, Integer> bound, Map<String, List<Integer>> running) {
        if (summed.sub().size() != by.sub().size()
                || summed.sup().size() != by.sup().size()) {
            return true;
        }
        return mayBe(summed.sub(), by.sub(), bound, running) && mayBe(summed.sup(), by.sup(), bound, running);
    }

    private static boolean mayBe(
            List<Index> summed, List<Index> by, Map<String, Integer> bound, Map<String, List<Integer>> running) {
        for (int i = 0; i < summed.size(); i++) {
            String letter = summed.get(i).letter();
            List<Integer> values = letter == null ? List.of() : running.getOrDefault(letter, List.of());
            String wanted = by.get(i).text(bound);
            int offset = summed.get(i).offset();
            boolean left = !values.isEmpty()
                    && wanted.matches("\\d{1,4}")
                    && values.stream().noneMatch(v -> v + offset == Integer.parseInt(wanted));
            if (left) {
                return false;
            }
        }
        return true;
    }
}
