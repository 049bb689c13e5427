package dev.longhand.image.layered;

import java.util.Arrays;
import java.util.List;

/** Columns by the longest path: each node as far to the right as those that use it let it be. */
public final class Levels {

    private Levels() {}

    /**
     * The columns, counted from zero.
     *
     * @param operands for each node the places of those that it uses, which come before it
     */
    public static List<Integer> of(List<List<Integer>> operands) {
        int[] level = new int[operands.size()];
        for (int i = operands.size() - 1; i >= 0; i--) {
            for (int operand : operands.get(i)) {
                level[operand] = Math.min(level[operand], level[i] - 1);
            }
        }
        int least = Arrays.stream(level).min().orElse(0);
        return Arrays.stream(level).map(l -> l - least).boxed().toList();
    }
}
