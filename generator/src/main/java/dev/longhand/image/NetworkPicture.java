package dev.longhand.image;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A layered network: nodes in columns from left to right, a line for each weight. Of a column with more than six nodes
 * the first four and the last are shown; where more than sixteen lines join two columns, they carry no labels.
 */
public final class NetworkPicture extends Picture {

    private final NetworkLayout layout;

    private NetworkPicture(String title, NetworkLayout layout) {
        super(title, new NetworkDrawing(layout).recorded());
        this.layout = layout;
    }

    /**
     * One column of nodes.
     *
     * @param caption plain words below the column, may be empty
     * @param nodes the label of each node from top to bottom, TeX
     * @param biases the label of the bias of each node, TeX, empty for a node without; or no list elements at all
     */
    public record Column(String caption, List<String> nodes, List<String> biases) {

        public Column {
            nodes = List.copyOf(nodes);
            biases = List.copyOf(biases);
            if (nodes.isEmpty()) {
                throw new IllegalArgumentException("a column without nodes");
            }
            if (!biases.isEmpty() && biases.size() != nodes.size()) {
                throw new IllegalArgumentException(biases.size() + " biases for " + nodes.size() + " nodes");
            }
        }
    }

    /**
     * A line between two nodes, each given by column and row, both counted from zero.
     *
     * @param label TeX, or empty
     */
    public record Edge(int fromColumn, int fromNode, int toColumn, int toNode, String label) {}

    /**
     * Draws a network.
     *
     * @throws IllegalArgumentException if there is no column, an edge does not lead from a node to one further right, or
     *     a label cannot be drawn
     */
    public static NetworkPicture of(List<Column> columns, List<Edge> edges) {
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("a network without columns");
        }
        for (Edge edge : edges) {
            if (edge.fromColumn() >= edge.toColumn()
                    || !has(columns, edge.fromColumn(), edge.fromNode())
                    || !has(columns, edge.toColumn(), edge.toNode())) {
                throw new IllegalArgumentException("no line can be drawn for " + edge);
            }
        }
        String sizes = columns.stream()
                .map(column -> Integer.toString(column.nodes().size()))
                .collect(Collectors.joining("-"));
        return new NetworkPicture("Network of layers " + sizes, NetworkLayout.of(columns, edges));
    }

    private static boolean has(List<Column> columns, int column, int node) {
        return column >= 0
                && column < columns.size()
                && node >= 0
                && node < columns.get(column).nodes().size();
    }

    /** Where the labels of lines and biases lie, in pixels from the corner of the plate's content. */
    List<Rectangle2D> labelBoxes() {
        return Stream.concat(layout.labels().stream(), layout.biases().stream())
                .map(NetworkLayout.Label::plate)
                .toList();
    }
}
