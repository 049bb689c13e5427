package dev.longhand.check.quantity;

import dev.longhand.notes.meaning.Meaning;
import java.util.List;
import java.util.Map;

/** What a name stands for, under given indices. */
public sealed interface Quantity {

    /**
     * A number or matrix of which nothing is known but its shape.
     *
     * @param mayDepend whether it may depend on others after all, in a way that is not said
     * @param on what it is an unknown function of; of nothing in most cases
     * @param isSaid whether the note says so, rather than differentiating it by them
     */
    record Free(String key, int rows, int columns, boolean mayDepend, List<Quantity> on, boolean isSaid)
            implements Quantity {
        public Free {
            on = List.copyOf(on);
        }

        public Free(String key, int rows, int columns) {
            this(key, rows, columns, false);
        }

        public Free(String key, int rows, int columns, boolean mayDepend) {
            this(key, rows, columns, mayDepend, List.of(), true);
        }

        /** The same as an unknown function of others. */
        public Free of(List<Quantity> others, boolean said) {
            return new Free(key, rows, columns, mayDepend, others, said);
        }
    }

    /** What a definition says; {@code bound} are the indices in it. */
    record Defined(String key, Meaning body, Map<String, Integer> bound) implements Quantity {
        public Defined {
            bound = Map.copyOf(bound);
        }
    }

    /** A matrix of quantities. */
    record Whole(String key, int rows, int columns, List<Quantity> cells) implements Quantity {
        public Whole {
            cells = List.copyOf(cells);
        }
    }

    /** One cell of a quantity, from 0. */
    record Entry(Quantity whole, int row, int column) implements Quantity {}

    /** A whole number. */
    record Count(int value) implements Quantity {}
}
