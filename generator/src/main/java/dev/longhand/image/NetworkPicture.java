package dev.longhand.image;

import dev.longhand.typeset.diagram.NetworkDiagram;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;

/**
 * A layered network: nodes in columns from left to right, a line for each weight. Of a column with more than six nodes
 * the first four and the last are shown; where more than sixteen lines join two columns, they carry no labels.
 */
public final class NetworkPicture extends Picture {

    private final NetworkLayout layout;

    private NetworkPicture(NetworkDiagram network, NetworkLayout layout) {
        super(network.title(), network.description(), new NetworkDrawing(layout).recorded());
        this.layout = layout;
    }

    /**
     * The picture of a network.
     *
     * @throws IllegalArgumentException if a label cannot be drawn
     */
    public static NetworkPicture of(NetworkDiagram network) {
        return new NetworkPicture(network, NetworkLayout.of(network));
    }

    /** Where labels lie, in pixels from the corner of the plate's content. */
    List<Rectangle2D> labelBoxes() {
        return Stream.of(layout.labels(), layout.biases(), layout.numbers(), layout.matrices())
                .flatMap(List::stream)
                .map(NetworkLayout.Placed::plate)
                .toList();
    }

    /** The circles of the nodes, as the squares around them. */
    List<Rectangle2D> nodeBoxes() {
        return layout.grid().squares();
    }
}
