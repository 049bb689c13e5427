package dev.longhand.check.network;

import dev.longhand.check.quantity.Choices;
import dev.longhand.check.quantity.Quantity;
import java.util.ArrayList;
import java.util.List;

/** The targets of a network file that has them add up to one: free, and then the last as what the others leave. */
public final class NetworkShares {

    private static final Choices.Option ONE = new Choices.Option("the targets add up to one", true);

    private final List<String> keys;

    /** @param keys of the targets; none where they may be any numbers */
    NetworkShares(List<String> keys) {
        this.keys = List.copyOf(keys);
    }

    /** A quantity of the file, with the last target in it replaced where that is the reading taken. */
    public Quantity of(Quantity quantity, Choices choices) {
        if (keys.isEmpty()) {
            return quantity;
        }
        if (quantity instanceof Quantity.Free free) {
            return isLast(free) && areShares(choices) ? Complement.last(keys) : quantity;
        }
        if (!(quantity instanceof Quantity.Whole whole)
                || whole.cells().stream().noneMatch(this::isLast)
                || !areShares(choices)) {
            return quantity;
        }
        List<Quantity> cells = new ArrayList<>(whole.cells());
        cells.replaceAll(cell -> isLast(cell) ? Complement.last(keys) : cell);
        return new Quantity.Whole(whole.key(), whole.rows(), whole.columns(), cells);
    }

    private boolean isLast(Quantity cell) {
        return cell instanceof Quantity.Free free && free.key().equals(keys.get(keys.size() - 1));
    }

    private static boolean areShares(Choices choices) {
        return choices.pick("shares of targets", List.of(Choices.Option.PLAIN, ONE)) == 1;
    }
}
