package dev.longhand.image;

import dev.longhand.image.ink.Drawing;
import dev.longhand.image.ink.Ink;
import dev.longhand.image.ink.Recording;
import dev.longhand.image.type.Inline;
import dev.longhand.image.type.Paragraph;
import dev.longhand.image.type.Typesetter;
import dev.longhand.typeset.diagram.GraphDiagram;
import dev.longhand.typeset.diagram.GraphDiagram.Kind;
import dev.longhand.typeset.diagram.GraphDiagram.Node;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A computation graph from left to right, in bands where it is wide: a circle for each operation, and one for each name. */
public final class GraphPicture extends Picture {

    private static final Color LINE = new Color(0x8a8f98);
    private static final double BETWEEN = 40;
    private static final double LEGEND_EM = 0.8 * Typesetter.EM;
    private static final double LEGEND_MEASURE = 34 * LEGEND_EM;
    private static final double HEAD = 6;

    private final List<GraphBand> bands;

    private GraphPicture(GraphDiagram graph, List<GraphBand> bands) {
        super(graph.title(), graph.description(), drawing(graph, bands));
        this.bands = bands;
    }

    /**
     * The picture of an elementary graph.
     *
     * @throws IllegalArgumentException if a label cannot be drawn, or there is no operation
     */
    public static GraphPicture of(GraphDiagram graph) {
        if (graph.operations() == 0) {
            throw new IllegalArgumentException("a graph without operations");
        }
        return new GraphPicture(graph, GraphLayout.of(graph));
    }

    /** Where labels lie, in pixels from the corner of the plate's content. */
    List<Rectangle2D> labelBoxes() {
        return boxes(GraphNode::labels);
    }

    /** The rectangles around the nodes' circles. */
    List<Rectangle2D> nodeBoxes() {
        return boxes(node -> List.of(node.body()));
    }

    /** Between the nodes. */
    List<Shape> lines() {
        List<Shape> lines = new ArrayList<>();
        double top = 0;
        for (GraphBand band : bands) {
            AffineTransform down = AffineTransform.getTranslateInstance(0, top);
            band.lines().forEach(line -> lines.add(down.createTransformedShape(line)));
            top += band.height() + BETWEEN;
        }
        return lines;
    }

    private List<Rectangle2D> boxes(Function<GraphNode, List<Rectangle2D>> of) {
        List<Rectangle2D> boxes = new ArrayList<>();
        double top = 0;
        for (GraphBand band : bands) {
            for (int i = 0; i < band.nodes().size(); i++) {
                Point2D at = band.at(i);
                for (Rectangle2D box : of.apply(band.nodes().get(i))) {
                    boxes.add(new Rectangle2D.Double(
                            at.getX() + box.getX(), top + at.getY() + box.getY(), box.getWidth(), box.getHeight()));
                }
            }
            top += band.height() + BETWEEN;
        }
        return boxes;
    }

    private static Drawing drawing(GraphDiagram graph, List<GraphBand> bands) {
        Recording ink = new Recording();
        double top = 0;
        double width = 0;
        for (GraphBand band : bands) {
            paint(ink.at(0, top, 1), band);
            top += band.height() + BETWEEN;
            width = Math.max(width, band.width());
        }
        double measure = Math.max(width, LEGEND_MEASURE);
        Drawing legend = Paragraph.set(List.of(Inline.words(legend(graph, bands))), LEGEND_EM, measure, false);
        top -= BETWEEN / 2;
        legend.paint(ink.at(0, top, 1));
        return ink.drawing(Math.max(width, legend.width()), top + legend.height());
    }

    private static void paint(Ink ink, GraphBand band) {
        for (Path2D line : band.lines()) {
            ink.stroke(line, 1.1, LINE);
            Point2D end = line.getCurrentPoint();
            head(ink, end.getX(), end.getY());
        }
        for (int i = 0; i < band.nodes().size(); i++) {
            Point2D at = band.at(i);
            GraphNode node = band.nodes().get(i);
            if (band.users().get(i)) {
                double from = at.getX() + node.rim();
                ink.stroke(new Line2D.Double(from, at.getY(), from + GraphBand.STUB, at.getY()), 1.1, LINE);
                head(ink, from + GraphBand.STUB, at.getY());
            }
            node.paint(ink.at(at.getX(), at.getY(), 1));
        }
    }

    private static void head(Ink ink, double x, double y) {
        Path2D head = new Path2D.Double();
        head.moveTo(x, y);
        head.lineTo(x - HEAD, y - HEAD / 2);
        head.lineTo(x - HEAD, y + HEAD / 2);
        head.closePath();
        ink.fill(head, LINE);
    }

    private static String legend(GraphDiagram graph, List<GraphBand> bands) {
        boolean numbers =
                graph.nodes().stream().anyMatch(node -> !node.label().value().isEmpty());
        StringBuilder text = new StringBuilder(
                numbers
                        ? "Above a node its value in example 1, below it, in red, the derivative of the loss by it."
                        : "Above a node its name, below it, in red, the derivative of the loss by it.");
        text.append(" Blue: inputs. Yellow: parameters. Green: targets and the loss.");
        if (bands.size() > 1) {
            text.append(" Thin circles at the beginning of a row: values from a row above.");
        }
        if (graph.nodes().stream().map(Node::kind).anyMatch(Kind.ELSEWHERE::equals)) {
            text.append(bands.size() > 1 ? " The other thin circles:" : " Thin circles:")
                    .append(" values of nodes that are not drawn.");
        }
        return text.toString();
    }
}
