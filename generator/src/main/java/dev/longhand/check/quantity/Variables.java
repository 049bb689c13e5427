package dev.longhand.check.quantity;

import java.util.ArrayList;
import java.util.List;

/**
 * What a derivative is taken by: a seed for each cell, by rows.
 *
 * @param rows of the tensor that they are the cells of
 */
public record Variables(int rows, int columns, List<Seed> seeds) {

    /** The same cells as those of the transpose. */
    @SuppressWarnings("ArgumentSelectionDefectChecker") // turned on purpose
    public Variables turned() {
        List<Seed> turned = new ArrayList<>();
        for (int c = 0; c < columns; c++) {
            for (int r = 0; r < rows; r++) {
                turned.add(seeds.get(r * columns + c));
            }
        }
        return new Variables(columns, rows, turned);
    }
}
