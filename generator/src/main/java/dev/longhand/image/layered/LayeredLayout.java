package dev.longhand.image.layered;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** Items in columns with lines between them. The drawing begins at (0, 0). */
public final class LayeredLayout {

    private static final double GAP = 12;
    /** Between columns lines turn; the more they rise, the more room that takes. */
    private static final double LEAST_TURN = 26;

    private static final double MOST_TURN = 64;
    private static final double TURN_PER_RISE = 0.28;

    private final List<Item> items;
    private final Columns columns;
    private final double[] y;
    private final double[] lefts;
    private final double[] rights;
    private final double height;

    private LayeredLayout(List<Item> items) {
        this.items = List.copyOf(items);
        this.columns = new Columns(items);
        List<List<Integer>> order = Ordering.of(columns);
        this.y = Heights.of(columns, order, GAP);
        this.lefts = new double[columns.count()];
        this.rights = new double[columns.count()];
        double top = Double.POSITIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (int vertex = 0; vertex < columns.vertices(); vertex++) {
            top = Math.min(top, y[vertex] - columns.size(vertex).above());
            bottom = Math.max(bottom, y[vertex] + columns.size(vertex).below());
        }
        for (int vertex = 0; vertex < columns.vertices(); vertex++) {
            y[vertex] -= top;
        }
        this.height = bottom - top;
        spread(order);
    }

    /**
     * The places of items.
     *
     * @throws IllegalArgumentException if there is nothing to place, or an operand is not further left than its user
     */
    public static LayeredLayout of(List<Item> items) {
        if (items.isEmpty()) {
            throw new IllegalArgumentException("nothing to place");
        }
        for (Item item : items) {
            for (int operand : item.operands()) {
                if (items.get(operand).column() >= item.column()) {
                    throw new IllegalArgumentException("an operand in column "
                            + items.get(operand).column() + " of an item in column " + item.column());
                }
            }
        }
        return new LayeredLayout(items);
    }

    private void spread(List<List<Integer>> order) {
        double x = 0;
        for (int at = 0; at < columns.count(); at++) {
            double side = order.get(at).stream()
                    .mapToDouble(vertex -> columns.size(vertex).side())
                    .max()
                    .orElse(0);
            double rise = order.get(at).stream()
                    .flatMapToDouble(
                            vertex -> columns.left(vertex).stream().mapToDouble(n -> Math.abs(y[n] - y[vertex])))
                    .max()
                    .orElse(0);
            x += at == 0 ? 0 : Math.min(MOST_TURN, Math.max(LEAST_TURN, rise * TURN_PER_RISE));
            lefts[at] = x;
            x += 2 * side;
            rights[at] = x;
        }
    }

    /** The width of the drawing in the unit of the items' sizes, up to the right edge of the last column. */
    public double width() {
        return rights[rights.length - 1];
    }

    /** The height of the drawing in the unit of the items' sizes, from the highest item to the lowest. */
    public double height() {
        return height;
    }

    /** The middle of an item, by its place in the list that was laid out. */
    public Point2D at(int item) {
        return new Point2D.Double(middle(item), y[item]);
    }

    private double middle(int vertex) {
        return (lefts[columns.column(vertex)] + rights[columns.column(vertex)]) / 2;
    }

    /**
     * The line from an operand to the item that uses it. It leaves and enters level, and turns only between columns.
     *
     * @param start how far right of the operand's point it begins
     * @param end how far left of the item's point it ends
     */
    public Path2D line(int operand, int item, double start, double end) {
        if (!items.get(item).operands().contains(operand)) {
            throw new IllegalArgumentException(operand + " is no operand of " + item);
        }
        Path2D path = new Path2D.Double();
        path.moveTo(middle(operand) + start, y[operand]);
        List<Integer> vertices = new ArrayList<>(columns.line(operand, item));
        for (int i = 0; i + 1 < vertices.size(); i++) {
            double from = rights[columns.column(vertices.get(i))];
            double to = lefts[columns.column(vertices.get(i + 1))];
            double above = y[vertices.get(i)];
            double below = y[vertices.get(i + 1)];
            double half = (from + to) / 2;
            path.lineTo(from, above);
            path.curveTo(half, above, half, below, to, below);
        }
        path.lineTo(middle(item) - end, y[item]);
        return path;
    }
}
