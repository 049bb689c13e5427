package dev.longhand.image;

import dev.longhand.image.ink.Ink;
import dev.longhand.image.layered.Size;
import dev.longhand.image.type.Stack;
import dev.longhand.image.type.TypesetBox;
import dev.longhand.image.type.Typesetter;
import dev.longhand.typeset.diagram.GraphDiagram.Kind;
import dev.longhand.typeset.diagram.GraphDiagram.Node;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * One node of a graph picture, around its middle at (0, 0): inside its operation, or its name where it has none; above it
 * name and value, below it the derivative.
 *
 * @param again whether it has been drawn before and is only repeated
 */
record GraphNode(Node node, boolean again, TypesetBox inside, Stack above, Stack below) {

    private static final double RADIUS = 16;
    private static final double PADDING = 7;
    private static final double NEAR = 4;
    private static final double INSIDE_EM = 0.9 * Typesetter.EM;
    private static final double LABEL_EM = 0.7 * Typesetter.EM;
    private static final double WIDEST = 120;

    private static final Color RIM = new Color(0x3c4048);
    private static final Color FAINT = new Color(0x8a8f98);

    static GraphNode of(Node node) {
        boolean leaf = node.operation().isEmpty();
        String inside = leaf ? node.label().name() : node.operation();
        Stack above = leaf ? Stack.of(LABEL_EM, node.label().value(), "") : name(node);
        Stack below = Stack.of(LABEL_EM, "", node.label().adjoint());
        return new GraphNode(node, false, set(inside), above, below);
    }

    /** The same node once more, as the operand of others far away. */
    GraphNode repeated() {
        Stack value = Stack.of(LABEL_EM, node.label().value(), "");
        return new GraphNode(node, true, set(node.label().name()), value, new Stack(List.of()));
    }

    private static Stack name(Node node) {
        return Stack.of(LABEL_EM, node.label().name() + " " + node.label().value(), "");
    }

    private static TypesetBox set(String tex) {
        TypesetBox box = Typesetter.inline(tex, INSIDE_EM);
        double high = 1.5 * RADIUS / box.height();
        return (high < 1 ? box.scaled(high) : box).fit(WIDEST);
    }

    /** From the middle to where lines begin and end. */
    double rim() {
        return Math.max(RADIUS, inside.width() / 2 + PADDING);
    }

    Size size() {
        double side = Math.max(rim(), Math.max(above.width(), below.width()) / 2);
        return new Size(side, reach(above), reach(below));
    }

    private static double reach(Stack label) {
        return RADIUS + (label.isEmpty() ? 0 : NEAR + label.height());
    }

    Rectangle2D body() {
        return new Rectangle2D.Double(-rim(), -RADIUS, 2 * rim(), 2 * RADIUS);
    }

    List<Rectangle2D> labels() {
        List<Rectangle2D> boxes = new ArrayList<>();
        if (!above.isEmpty()) {
            boxes.add(new Rectangle2D.Double(-above.width() / 2, -reach(above), above.width(), above.height()));
        }
        if (!below.isEmpty()) {
            boxes.add(new Rectangle2D.Double(-below.width() / 2, RADIUS + NEAR, below.width(), below.height()));
        }
        return boxes;
    }

    void paint(Ink ink) {
        Rectangle2D body = body();
        RoundRectangle2D shape = new RoundRectangle2D.Double(
                body.getX(), body.getY(), body.getWidth(), body.getHeight(), 2 * RADIUS, 2 * RADIUS);
        boolean faint = again || node.kind() == Kind.ELSEWHERE;
        ink.fill(shape, faint ? Color.WHITE : fill());
        ink.stroke(shape, faint ? 1 : 1.3, faint ? FAINT : RIM);
        inside.paintCentred(ink, 0, 0);
        above.paint(ink.at(-above.width() / 2, -reach(above), 1));
        below.paint(ink.at(-below.width() / 2, RADIUS + NEAR, 1));
    }

    private Color fill() {
        return switch (node.kind()) {
            case INPUT -> NetworkDrawing.FIRST;
            case PARAMETER -> NetworkDrawing.INNER;
            case TARGET, RESULT -> NetworkDrawing.LAST;
            case OPERATION, UNIT, ELSEWHERE -> Color.WHITE;
        };
    }
}
