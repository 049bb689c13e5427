package dev.longhand.image;

import dev.longhand.image.layered.Item;
import dev.longhand.image.layered.LayeredLayout;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/**
 * One band of a graph picture, with places.
 *
 * @param nodes from left to right
 * @param users whether a node is used in a later band
 */
record GraphBand(List<GraphNode> nodes, List<Item> items, List<Boolean> users, LayeredLayout layout) {

    /** What says that a line goes on in a later band. */
    static final double STUB = 16;

    static GraphBand of(List<GraphNode> nodes, List<Item> items, List<Boolean> users) {
        return new GraphBand(nodes, items, users, LayeredLayout.of(items));
    }

    Point2D at(int node) {
        return layout.at(node);
    }

    double width() {
        return layout.width() + STUB;
    }

    double height() {
        return layout.height();
    }

    /** Each line ends at the rim of the node that uses the other. */
    List<Path2D> lines() {
        List<Path2D> lines = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            for (int operand : items.get(i).operands()) {
                lines.add(layout.line(
                        operand, i, nodes.get(operand).rim(), nodes.get(i).rim()));
            }
        }
        return lines;
    }
}
