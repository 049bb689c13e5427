package dev.longhand.image;

import dev.longhand.typeset.diagram.GraphDiagram;

/** A computation graph. */
public final class GraphPicture extends Picture {

    private GraphPicture(GraphDiagram graph, Drawing drawing) {
        super(graph.title(), graph.description(), drawing);
    }

    public static GraphPicture of(GraphDiagram graph) {
        return new GraphPicture(graph, new Recording().drawing(1, 1));
    }
}
