package dev.longhand.image;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the middles of the nodes lie. A tall column shows its first four nodes, dots, and its last node.
 *
 * @param xs the middle of each column
 * @param sizes the number of nodes of each column
 * @param middle the height at which the middle of every column lies
 */
record NodeGrid(List<Double> xs, List<Integer> sizes, double middle) {

    static final double RADIUS = 25;
    static final double PITCH = 92;
    private static final int MOST_SHOWN = 6;

    /** Half the height of the tallest column, from its middle to the middle of its first node. */
    static double reach(List<Integer> sizes) {
        return sizes.stream().mapToInt(size -> Math.min(size, MOST_SHOWN)).max().orElse(1) * PITCH / 2 - PITCH / 2;
    }

    boolean isShown(int column, int row) {
        int size = sizes.get(column);
        return size <= MOST_SHOWN || row < MOST_SHOWN - 2 || row == size - 1;
    }

    boolean isElided(int column) {
        return sizes.get(column) > MOST_SHOWN;
    }

    Point2D node(int column, int row) {
        return slot(column, row == sizes.get(column) - 1 ? slots(column) - 1 : row);
    }

    Point2D dots(int column) {
        return slot(column, MOST_SHOWN - 2);
    }

    /** The line from the rim of one node to the rim of another. */
    Line2D line(NetworkPicture.Edge edge) {
        Point2D from = node(edge.fromColumn(), edge.fromNode());
        Point2D to = node(edge.toColumn(), edge.toNode());
        double rim = RADIUS / from.distance(to);
        double dx = rim * (to.getX() - from.getX());
        double dy = rim * (to.getY() - from.getY());
        return new Line2D.Double(from.getX() + dx, from.getY() + dy, to.getX() - dx, to.getY() - dy);
    }

    /** The squares around all nodes and dots. */
    List<Rectangle2D> squares() {
        List<Rectangle2D> squares = new ArrayList<>();
        for (int column = 0; column < xs.size(); column++) {
            for (int slot = 0; slot < slots(column); slot++) {
                Point2D at = slot(column, slot);
                squares.add(new Rectangle2D.Double(at.getX() - RADIUS, at.getY() - RADIUS, 2 * RADIUS, 2 * RADIUS));
            }
        }
        return squares;
    }

    private int slots(int column) {
        return Math.min(sizes.get(column), MOST_SHOWN);
    }

    private Point2D slot(int column, int slot) {
        return new Point2D.Double(xs.get(column), middle + (slot - (slots(column) - 1) / 2.0) * PITCH);
    }
}
