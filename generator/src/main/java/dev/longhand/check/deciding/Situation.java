package dev.longhand.check.deciding;

import dev.longhand.check.universe.Universe;
import java.util.List;

/**
 * What names are at some place of a note.
 *
 * @param universe with the numbers that the note gives
 * @param data values for what is free in it, the likeliest first
 */
record Situation(Universe universe, List<Data> data) {
    Situation {
        data = List.copyOf(data);
    }
}
