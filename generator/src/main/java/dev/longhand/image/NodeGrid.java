package dev.longhand.image;

import dev.longhand.typeset.diagram.NetworkDiagram;
import dev.longhand.typeset.diagram.NetworkDiagram.Column;
import dev.longhand.typeset.diagram.NetworkDiagram.Edge;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the middles of the nodes lie. A tall column shows its first four nodes, dots, and its last node.
 *
 * @param xs the middle of each column
 * @param middle the height at which the middle of every column lies
 * @param pitch from the middle of a node to that of the next one below
 */
record NodeGrid(NetworkDiagram network, List<Double> xs, double middle, double pitch) {

    static final double RADIUS = 25;

    /** Half the height of the tallest column, from its middle to the middle of its first node. */
    static double reach(NetworkDiagram network, double pitch) {
        int tallest = network.columns().stream().mapToInt(Column::slots).max().orElse(1);
        return (tallest - 1) * pitch / 2;
    }

    Point2D node(int column, int row) {
        Column of = network.columns().get(column);
        return slot(column, row == of.nodes().size() - 1 ? of.slots() - 1 : row);
    }

    Point2D dots(int column) {
        return slot(column, network.columns().get(column).slots() - 2);
    }

    /** The line from the rim of one node to the rim of another. */
    Line2D line(Edge edge) {
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
            for (int slot = 0; slot < network.columns().get(column).slots(); slot++) {
                Point2D at = slot(column, slot);
                squares.add(new Rectangle2D.Double(at.getX() - RADIUS, at.getY() - RADIUS, 2 * RADIUS, 2 * RADIUS));
            }
        }
        return squares;
    }

    private Point2D slot(int column, int slot) {
        int slots = network.columns().get(column).slots();
        return new Point2D.Double(xs.get(column), middle + (slot - (slots - 1) / 2.0) * pitch);
    }
}
