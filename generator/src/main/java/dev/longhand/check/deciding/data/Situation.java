package dev.longhand.check.deciding.data;

import dev.longhand.check.universe.Universe;
import java.util.List;

/**
 * What names are at some place of a note.
 *
 * @param universe with the numbers that the note gives
 * @param data values for what is free in it, the likeliest first
 * @param isMoved whether the note has given names other values, as it printed them, than they began with
 */
public record Situation(Universe universe, List<Data> data, boolean isMoved) {

    /** Where names have the values that they began with. */
    public Situation(Universe universe, List<Data> data) {
        this(universe, data, false);
    }

    public Situation {
        data = List.copyOf(data);
    }
}
