package dev.longhand.typeset.diagram;

import dev.longhand.expr.Name;
import dev.longhand.network.Layer;
import dev.longhand.network.Network;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A layered network: nodes in columns from left to right, a line for each weight.
 *
 * @param columns at least one
 * @param edges each from a node to one further right
 */
public record NetworkDiagram(List<Column> columns, List<Edge> edges) implements Diagram {

    /** More lines than this between two columns carry no labels: the matrix of the weights is named in their place. */
    public static final int MOST_LABELLED = 16;

    private static final int MOST_SHOWN = 6;

    /** @throws IllegalArgumentException if there is no column, or an edge does not lead from a node to one further right */
    public NetworkDiagram {
        columns = List.copyOf(columns);
        edges = List.copyOf(edges);
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
    }

    /**
     * One column of nodes.
     *
     * @param caption plain words below the column, may be empty
     * @param matrix all weights that lead to the column, TeX, may be empty
     * @param nodes from top to bottom
     * @param biases of each node, empty for a node without; or no list elements at all
     */
    public record Column(String caption, String matrix, List<Label> nodes, List<Label> biases) {

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

        /** Of a column with more than six nodes the first four and the last are shown. */
        public boolean isShown(int row) {
            return nodes.size() <= MOST_SHOWN || row < MOST_SHOWN - 2 || row == nodes.size() - 1;
        }

        public boolean isElided() {
            return nodes.size() > MOST_SHOWN;
        }

        /** How many places the column has, the dots for what is not shown included. */
        public int slots() {
            return Math.min(nodes.size(), MOST_SHOWN);
        }
    }

    /** A line between two nodes, each given by column and row, both counted from zero. */
    public record Edge(int fromColumn, int fromNode, int toColumn, int toNode, Label label) {}

    /**
     * The diagram of a network in the names of its file: units as nodes, weights as edges.
     *
     * @throws IllegalArgumentException for plain functions, which have no layers
     */
    public static NetworkDiagram of(Network network) {
        return of(network, name -> Label.of(name.tex()));
    }

    /** The diagram with the numbers of one example at its names. */
    public static NetworkDiagram of(Network network, Numbers numbers) {
        return of(network, numbers::label);
    }

    private static NetworkDiagram of(Network network, Function<Name, Label> labels) {
        if (network.layers().isEmpty()) {
            throw new IllegalArgumentException("only layers can be drawn");
        }
        List<Column> columns = new ArrayList<>();
        List<Edge> edges = new ArrayList<>();
        columns.add(new Column("input", "", labelled(network.inputs(), labels), List.of()));
        for (Layer layer : network.layers()) {
            edges(layer, columns.size(), labels, edges);
            String shape = " \\in \\mathbb{R}^{" + layer.size() + " \\times "
                    + layer.weights().get(0).size() + "}";
            columns.add(new Column(
                    layer.activation().label(),
                    layer.matrix().tex() + shape,
                    labelled(layer.activations(), labels),
                    labelled(biases(layer), labels)));
        }
        return new NetworkDiagram(columns, edges);
    }

    private static void edges(Layer layer, int column, Function<Name, Label> labels, List<Edge> edges) {
        int first = layer.folded() ? 1 : 0;
        for (int unit = 0; unit < layer.size(); unit++) {
            List<Name> row = layer.weights().get(unit);
            for (int input = first; input < row.size(); input++) {
                edges.add(new Edge(column - 1, input - first, column, unit, labels.apply(row.get(input))));
            }
        }
    }

    private static List<Name> biases(Layer layer) {
        return layer.folded() ? layer.weights().stream().map(row -> row.get(0)).toList() : layer.biases();
    }

    private static List<Label> labelled(List<Name> names, Function<Name, Label> labels) {
        return names.stream().map(labels).toList();
    }

    private static boolean has(List<Column> columns, int column, int node) {
        return column >= 0
                && column < columns.size()
                && node >= 0
                && node < columns.get(column).nodes().size();
    }

    /** The edges between nodes that are both shown. */
    public List<Edge> shownEdges() {
        return edges.stream()
                .filter(edge -> columns.get(edge.fromColumn()).isShown(edge.fromNode())
                        && columns.get(edge.toColumn()).isShown(edge.toNode()))
                .toList();
    }

    /** Whether so many lines lead to a column that they carry no labels. */
    public boolean isDense(int column) {
        return edges.stream().filter(edge -> edge.toColumn() == column).count() > MOST_LABELLED;
    }

    /** Whether the label of any node has a value or a derivative. */
    public boolean hasNumbers() {
        return columns.stream().flatMap(column -> column.nodes().stream()).anyMatch(Label::hasNumbers);
    }

    @Override
    public String title() {
        return "Network of layers "
                + columns.stream()
                        .map(column -> Integer.toString(column.nodes().size()))
                        .collect(Collectors.joining("-"));
    }

    @Override
    public String description() {
        return columns.stream().map(NetworkDiagram::described).collect(Collectors.joining(". "));
    }

    private static String described(Column column) {
        String names = IntStream.range(0, column.nodes().size())
                .filter(column::isShown)
                .mapToObj(row -> PlainLabel.of(column.nodes().get(row).name()))
                .collect(Collectors.joining(", "));
        return (column.caption().isEmpty() ? "layer" : column.caption()) + ": " + names;
    }
}
