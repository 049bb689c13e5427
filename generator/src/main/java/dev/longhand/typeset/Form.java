package dev.longhand.typeset;

/** In what form derivatives are shown. */
public enum Form {
    /** For each parameter a chain of Leibniz factors. */
    CHAIN("Chain rule"),
    /** An adjoint for each value, from the loss back, and each parameter's derivative by these. */
    DELTA("Backward recursion"),
    /** Whole layers as matrices. */
    MATRIX("Matrices"),
    /** One formula for all units of a layer, and the recursion from layer to layer. */
    INDEX("Index notation"),
    /** Vectors of partial derivatives, Jacobians, and the network as a composition. */
    FUNCTION("Gradients and Jacobians"),
    /** Every single operation a node, with its local derivatives, chains through the nodes, and each node's adjoint. */
    GRAPH("Elementary computation graph");

    private final String title;

    Form(String title) {
        this.title = title;
    }

    /** The heading above this form where there are several. */
    String title() {
        return title;
    }
}
