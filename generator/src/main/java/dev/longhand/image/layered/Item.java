package dev.longhand.image.layered;

import java.util.List;

/**
 * Something to be placed.
 *
 * @param column from the left, counted from zero
 * @param operands places of items further left in the same list, each once
 */
public record Item(int column, Size size, List<Integer> operands) {
    public Item {
        operands = List.copyOf(operands);
    }
}
