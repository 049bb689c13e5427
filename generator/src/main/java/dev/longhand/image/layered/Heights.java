package dev.longhand.image.layered;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How high the vertices of each column lie: as near to the mean of their neighbours as their order and room allow. For one
 * column that is a regression with a fixed order, solved by pooling what would overlap (Barlow and others 1972, section 1.2).
 */
final class Heights {

    private static final int ROUNDS = 30;

    private final Columns columns;
    private final List<List<Integer>> order;
    private final double gap;
    private final double[] y;

    private Heights(Columns columns, List<List<Integer>> order, double gap) {
        this.columns = columns;
        this.order = order;
        this.gap = gap;
        this.y = new double[columns.vertices()];
    }

    /** @param gap between vertices, in pixels */
    static double[] of(Columns columns, List<List<Integer>> order, double gap) {
        Heights heights = new Heights(columns, order, gap);
        heights.settle();
        return heights.y;
    }

    private void settle() {
        order.forEach(column -> place(column, new double[column.size()]));
        for (int round = 0; round < ROUNDS; round++) {
            boolean last = round > ROUNDS * 2 / 3;
            for (int i = 0; i < order.size(); i++) {
                boolean rightwards = round % 2 == 0;
                List<Integer> column = order.get(rightwards ? i : order.size() - 1 - i);
                place(
                        column,
                        column.stream()
                                .mapToDouble(vertex -> wanted(vertex, rightwards || last, !rightwards || last))
                                .toArray());
            }
        }
    }

    private double wanted(int vertex, boolean byLeft, boolean byRight) {
        List<Integer> neighbours = new ArrayList<>(byLeft ? columns.left(vertex) : List.of());
        neighbours.addAll(byRight ? columns.right(vertex) : List.of());
        return neighbours.stream().mapToDouble(n -> y[n]).average().orElse(y[vertex]);
    }

    /** Moves a column to where it wants to be, its order and gaps kept. */
    private void place(List<Integer> column, double[] wanted) {
        double[] offset = new double[column.size()];
        for (int i = 1; i < column.size(); i++) {
            offset[i] = offset[i - 1]
                    + columns.size(column.get(i - 1)).below()
                    + gap
                    + columns.size(column.get(i)).above();
        }
        double[] rising = rising(IntStream.range(0, wanted.length)
                .mapToDouble(i -> wanted[i] - offset[i])
                .toArray());
        for (int i = 0; i < column.size(); i++) {
            y[column.get(i)] = rising[i] + offset[i];
        }
    }

    /** The numbers that never fall and are nearest to the given ones in the sum of squares. */
    private static double[] rising(double[] values) {
        List<double[]> pools = new ArrayList<>();
        for (double value : values) {
            double[] pool = {value, 1};
            while (!pools.isEmpty() && pools.get(pools.size() - 1)[0] > pool[0]) {
                double[] before = pools.remove(pools.size() - 1);
                double weight = before[1] + pool[1];
                pool = new double[] {(before[0] * before[1] + pool[0] * pool[1]) / weight, weight};
            }
            pools.add(pool);
        }
        return pools.stream()
                .flatMapToDouble(pool -> IntStream.range(0, (int) pool[1]).mapToDouble(i -> pool[0]))
                .toArray();
    }
}
