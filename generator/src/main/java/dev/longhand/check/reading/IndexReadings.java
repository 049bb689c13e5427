package dev.longhand.check.reading;

import dev.longhand.check.report.CheckedNote.Reading;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/** Which index of a weight is the unit it leads to: one choice for the note, or one for each letter where they differ. */
final class IndexReadings {

    private static final String NAME = "index-order";
    private static final String TO_FROM = "to-from";
    private static final String FROM_TO = "from-to";

    private final Map<String, String> asked;
    private final List<Reading> chosen = new ArrayList<>();
    private final Set<String> turned = new HashSet<>();

    /**
     * @param orders what is settled
     * @param place where a relation stands, by its number
     */
    IndexReadings(Map<String, String> asked, List<IndexOrder> orders, IntFunction<String> place) {
        this.asked = asked;
        boolean alike = orders.stream().map(IndexOrder::targetFirst).distinct().count() < 2;
        if (alike && !orders.isEmpty()) {
            choose(NAME, orders, place);
        } else {
            orders.forEach(order -> choose(NAME + "-" + order.base().replace("\\", ""), List.of(order), place));
        }
    }

    List<Reading> chosen() {
        return chosen;
    }

    /** The letters whose entries are asked to be read column first, though a product of the whole settles row first. */
    Set<String> turned() {
        return turned;
    }

    private void choose(String name, List<IndexOrder> orders, IntFunction<String> place) {
        IndexOrder first = orders.get(0);
        String usual = first.targetFirst() ? TO_FROM : FROM_TO;
        String other = first.targetFirst() ? FROM_TO : TO_FROM;
        boolean contrary = other.equals(asked.get(name));
        List<String> open = letters(orders, false);
        if (contrary) {
            turned.addAll(open);
        }
        String entry = first.base() + "_{ij} leads " + (first.targetFirst() ? "to i from j" : "from i to j");
        String evidence = first.relation() < 0
                ? entry + " in the network file"
                : entry + (first.isSpelt() ? " on " : ", by the product on ") + place.apply(first.relation());
        String reason = !contrary
                ? evidence
                : open.isEmpty()
                        ? "as asked for; nothing changes by it: " + evidence
                        : open.size() == orders.size()
                                ? "as asked for"
                                : "as asked for; nothing changes for " + String.join(", ", letters(orders, true));
        chosen.add(new Reading(name, contrary ? other : usual, List.of(contrary ? usual : other), reason));
    }

    private static List<String> letters(List<IndexOrder> orders, boolean spelt) {
        return orders.stream()
                .filter(order -> order.isSpelt() == spelt)
                .map(IndexOrder::base)
                .toList();
    }
}
