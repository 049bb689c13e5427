package dev.longhand.typeset.diagram;

/** Nodes and what joins them, without places. */
public sealed interface Diagram permits NetworkDiagram, GraphDiagram {

    /** A few plain words. */
    String title();

    /** What is to be seen, in plain words, for those who cannot see it. */
    String description();
}
