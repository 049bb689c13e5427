package dev.longhand.check.reading;

import dev.longhand.check.definition.DocumentDefinition;
import dev.longhand.check.quantity.References;
import dev.longhand.notes.meaning.Meaning;
import dev.longhand.notes.meaning.WrittenName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The order of indices in sums: the index that runs along with what is weighted is where a weight comes from. */
final class WeightSums {

    /** No sum over units has longer products. */
    private static final int MOST_FACTORS = 30;

    private final WeightNames names;
    private final Map<String, IndexOrder> found = new LinkedHashMap<>();
    private final Set<String> contrary = new HashSet<>();
    private final Map<String, String> leads = new HashMap<>();

    WeightSums(WeightNames names) {
        this.names = names;
    }

    /** Takes in an equation of the forward pass. */
    void take(DocumentDefinition d) {
        walk(d.body(), "", d);
    }

    /** What the equations agree on, by letter. */
    Map<String, IndexOrder> orders() {
        Map<String, IndexOrder> agreed = new LinkedHashMap<>(found);
        agreed.keySet().removeAll(contrary);
        return agreed;
    }

    private void walk(Meaning meaning, String letter, DocumentDefinition d) {
        if (meaning instanceof Meaning.Total total) {
            spelledOut(total, d);
        }
        if (meaning instanceof Meaning.Multiplied product && !letter.isEmpty() && isShort(product)) {
            running(product, letter, d);
        }
        String inner = meaning instanceof Meaning.Folded folded && folded.fold() == Meaning.Fold.SUM
                ? folded.letter()
                : letter;
        References.parts(meaning).forEach(part -> walk(part, inner, d));
    }

    /** {@code \sum_i w_{ij} x_i}. */
    private void running(Meaning.Multiplied product, String letter, DocumentDefinition d) {
        for (Meaning factor : product.factors()) {
            if (!(factor instanceof Meaning.Reference r) || !names.isWeight(r.name())) {
                continue;
            }
            boolean first = letter.equals(r.name().sub().get(0).letter());
            boolean second = letter.equals(r.name().sub().get(1).letter());
            String target = r.name().sub().get(first ? 1 : 0).text(Map.of());
            List<WrittenName> weighted = weighted(product, factor);
            boolean runs = weighted.stream().anyMatch(name -> name.letters().contains(letter));
            boolean stays = weighted.stream()
                    .noneMatch(name ->
                            name.sub().stream().anyMatch(i -> i.text(Map.of()).equals(target)));
            if (first != second && runs && stays && areUnits(weighted)) {
                settle(r.name(), second, d);
            }
        }
    }

    /** {@code w_{11} x_1 + w_{21} x_2}. */
    private void spelledOut(Meaning.Total total, DocumentDefinition d) {
        Map<String, List<WrittenName>> byBase = new LinkedHashMap<>();
        for (Meaning term : total.terms()) {
            if (!(term instanceof Meaning.Multiplied product) || !isShort(product)) {
                continue;
            }
            for (Meaning factor : product.factors()) {
                if (factor instanceof Meaning.Reference r
                        && names.isWeight(r.name())
                        && !weighted(product, factor).isEmpty()
                        && areUnits(weighted(product, factor))) {
                    byBase.computeIfAbsent(r.name().base(), b -> new ArrayList<>())
                            .add(r.name());
                }
            }
        }
        byBase.values().forEach(row -> alongRow(row).ifPresent(first -> settle(row.get(0), first, d)));
    }

    /** Whether the first index stays the same along several weights, or the second does; else nothing. */
    private static Optional<Boolean> alongRow(List<WrittenName> row) {
        Set<String> first = new HashSet<>();
        Set<String> second = new HashSet<>();
        for (WrittenName name : row) {
            first.add(name.sub().get(0).text(Map.of()));
            second.add(name.sub().get(1).text(Map.of()));
        }
        boolean firstStays = first.size() == 1 && second.size() == row.size() && row.size() > 1;
        boolean secondStays = second.size() == 1 && first.size() == row.size() && row.size() > 1;
        return firstStays || secondStays ? Optional.of(firstStays) : Optional.empty();
    }

    private static boolean isShort(Meaning.Multiplied product) {
        return product.factors().size() <= MOST_FACTORS;
    }

    /** What is weighted has the number of a unit; with two indices, either factor could be the weight. */
    private static boolean areUnits(List<WrittenName> weighted) {
        return weighted.stream().allMatch(name -> name.sub().size() < 2);
    }

    private static List<WrittenName> weighted(Meaning.Multiplied product, Meaning weight) {
        return product.factors().stream()
                .filter(other -> other != weight)
                .flatMap(other -> References.in(other).stream())
                .toList();
    }

    private void settle(WrittenName name, boolean targetFirst, DocumentDefinition d) {
        String base = name.base();
        IndexOrder before = found.putIfAbsent(base, new IndexOrder(base, targetFirst, true, d.position()));
        if (before != null && before.targetFirst() != targetFirst) {
            contrary.add(base);
        }
        // weights that are only numbered, w_{13} and w_{14} into the second unit, have no order of indices
        String target = name.sub().get(targetFirst ? 0 : 1).text(Map.of()) + name.sup();
        String unit = leads.putIfAbsent(base + "/" + target, d.pattern().key(Map.of()));
        if (unit != null && !unit.equals(d.pattern().key(Map.of())) && target.matches("\\d.*")) {
            contrary.add(base);
        }
    }
}
