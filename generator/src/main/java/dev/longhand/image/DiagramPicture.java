package dev.longhand.image;

import dev.longhand.typeset.diagram.Diagram;
import dev.longhand.typeset.diagram.GraphDiagram;
import dev.longhand.typeset.diagram.NetworkDiagram;

/** Draws what a document shows in pictures. */
public final class DiagramPicture {

    private DiagramPicture() {}

    /**
     * The picture of a diagram.
     *
     * @throws IllegalArgumentException if a label cannot be drawn
     */
    public static Picture of(Diagram diagram) {
        return diagram instanceof NetworkDiagram network
                ? NetworkPicture.of(network)
                : GraphPicture.of((GraphDiagram) diagram);
    }
}
