package dev.longhand.check.reading;

import dev.longhand.check.definition.DocumentDefinition;
import dev.longhand.check.definition.Stated;
import dev.longhand.check.fact.DocumentFacts;
import dev.longhand.check.network.NetworkNames;
import dev.longhand.notes.meaning.WrittenName;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Settles for each letter with two indices which of them is the unit that a weight leads to. */
public final class IndexOrders {

    private IndexOrders() {}

    /**
     * The orders that the network file or the note's definitions settle, by letter; letters that nothing settles are
     * left out.
     *
     * @param network what the file says, or null
     */
    public static List<IndexOrder> of(List<Stated> statements, DocumentFacts facts, @Nullable NetworkNames network) {
        WeightNames names = new WeightNames(statements, facts);
        Map<String, IndexOrder> orders = new TreeMap<>();
        if (network != null) {
            for (List<List<WrittenName>> layer : network.weights()) {
                ofLayer(layer, names, orders);
            }
            return List.copyOf(orders.values());
        }
        WeightSums sums = new WeightSums(names);
        WeightMatrices matrices = new WeightMatrices(names, facts.definitions());
        for (DocumentDefinition d : facts.definitions()) {
            if (names.isForward(d)) {
                sums.take(d);
                matrices.take(d);
            }
        }
        orders.putAll(matrices.orders());
        repeated(facts, names)
                .forEach((base, again) -> orders.computeIfPresent(
                        base, (b, whole) -> whole.targetFirst() == again.targetFirst() ? again : whole));
        orders.putAll(sums.orders());
        return List.copyOf(orders.values());
    }

    /** What a product says of a whole, said of its entries in another equation. */
    private static Map<String, IndexOrder> repeated(DocumentFacts facts, WeightNames names) {
        WeightSums sums = new WeightSums(names);
        facts.restatements().stream()
                .map(DocumentFacts.Restatement::equation)
                .filter(names::isForward)
                .forEach(sums::take);
        return sums.orders();
    }

    private static void ofLayer(List<List<WrittenName>> layer, WeightNames names, Map<String, IndexOrder> orders) {
        String base = layer.get(0).get(0).base();
        boolean alike = layer.stream()
                .flatMap(List::stream)
                .allMatch(name -> name.base().equals(base) && name.sub().size() == 2);
        if (alike && names.indexed().contains(base)) {
            WeightMatrices.firstIsRow(layer)
                    .ifPresent(first -> orders.putIfAbsent(base, new IndexOrder(base, first, true, -1)));
        }
    }
}
