package dev.longhand.image;

import dev.longhand.expr.Name;
import dev.longhand.image.NetworkPicture.Column;
import dev.longhand.image.NetworkPicture.Edge;
import dev.longhand.network.Layer;
import dev.longhand.network.Network;
import java.util.ArrayList;
import java.util.List;

/** The picture of a network in the names of its file: units as nodes, weights as edges. */
public final class NetworkSketch {

    private NetworkSketch() {}

    /**
     * The picture of a network.
     *
     * @throws IllegalArgumentException for plain functions, which have no layers
     */
    public static NetworkPicture of(Network network) {
        if (network.layers().isEmpty()) {
            throw new IllegalArgumentException("only layers can be drawn");
        }
        List<Column> columns = new ArrayList<>();
        List<Edge> edges = new ArrayList<>();
        columns.add(new Column("input", tex(network.inputs()), List.of()));
        for (Layer layer : network.layers()) {
            edges(layer, columns.size(), edges);
            columns.add(new Column(layer.activation().label(), tex(layer.activations()), biases(layer)));
        }
        return NetworkPicture.of(columns, edges);
    }

    private static void edges(Layer layer, int column, List<Edge> edges) {
        int first = layer.folded() ? 1 : 0;
        for (int unit = 0; unit < layer.size(); unit++) {
            List<Name> row = layer.weights().get(unit);
            for (int input = first; input < row.size(); input++) {
                edges.add(new Edge(
                        column - 1, input - first, column, unit, row.get(input).tex()));
            }
        }
    }

    private static List<String> biases(Layer layer) {
        return layer.folded()
                ? layer.weights().stream().map(row -> row.get(0).tex()).toList()
                : tex(layer.biases());
    }

    private static List<String> tex(List<Name> names) {
        return names.stream().map(Name::tex).toList();
    }
}
