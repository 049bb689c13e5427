package dev.longhand.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.longhand.typeset.block.Block;
import dev.longhand.typeset.block.Document;
import dev.longhand.typeset.diagram.Diagram;
import dev.longhand.typeset.diagram.GraphDiagram;
import dev.longhand.typeset.diagram.NetworkDiagram;
import java.awt.Shape;
import java.awt.geom.FlatteningPathIterator;
import java.awt.geom.Line2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PicturesDoNotCollideTest {

    @ParameterizedTest
    @CsvSource({
        "1-1-3-1, false, 12",
        "1-1-3-1, true, 18",
        "2-2-2, false, 12",
        "2-2-2, true, 18",
        "4-8-3, false, 10",
        "4-8-3, true, 22",
        "8-16-16-4, false, 17",
        "8-16-16-4, true, 36",
    })
    void labelsOfANetworkStandFree(String name, boolean values, int labels) throws Exception {
        NetworkPicture picture = NetworkPicture.of(network(name, values));
        assertEquals(labels, picture.labelBoxes().size());
        standFree(picture.labelBoxes(), picture.nodeBoxes(), picture);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1-1-3-1", "2-2-2", "4-8-3"})
    void labelsOfAGraphStandFree(String name) throws Exception {
        GraphPicture picture = GraphPicture.of(graph(name));
        standFree(picture.labelBoxes(), picture.nodeBoxes(), picture);
        for (Shape line : picture.lines()) {
            for (Line2D part : parts(line)) {
                picture.labelBoxes().forEach(label -> assertFalse(part.intersects(label), "a line through a label"));
                long ends = picture.nodeBoxes().stream()
                        .map(PicturesDoNotCollideTest::shrunk)
                        .filter(part::intersects)
                        .count();
                assertEquals(0, ends, "a line through a node");
            }
        }
    }

    @Test
    void aGraphThatIsTooLargeIsNotDrawn() throws Exception {
        Document document = PictureNetworks.document("8-16-16-4", false);
        assertTrue(document.diagrams().stream().noneMatch(GraphDiagram.class::isInstance));
        assertTrue(document.unfolded().stream()
                .anyMatch(block ->
                        block instanceof Block.Paragraph p && p.toString().contains("The graph is too large")));
    }

    @ParameterizedTest
    @CsvSource({"1-1-3-1, true", "2-2-2, true", "4-8-3, true", "8-16-16-4, true", "2-2-2, false"})
    void picturesAreWellFormedAndSayWhatTheyAre(String name, boolean values) throws Exception {
        for (Diagram diagram : PictureNetworks.document(name, values).diagrams()) {
            SvgDocument svg = SvgDocument.read(DiagramPicture.of(diagram).svg());
            assertEquals(diagram.title(), svg.all("title").get(0).getTextContent());
            assertEquals(diagram.description(), svg.all("desc").get(0).getTextContent());
            assertTrue(svg.glyphIds().containsAll(svg.usedIds()));
        }
    }

    @Test
    void aGraphLooksTheSameTwice() throws Exception {
        assertEquals(
                GraphPicture.of(graph("2-2-2")).svg(),
                GraphPicture.of(graph("2-2-2")).svg());
    }

    private static NetworkDiagram network(String name, boolean values) throws Exception {
        return (NetworkDiagram)
                PictureNetworks.document(name, values).diagrams().get(0);
    }

    private static GraphDiagram graph(String name) throws Exception {
        return (GraphDiagram) PictureNetworks.document(name, false).diagrams().get(1);
    }

    private static void standFree(List<Rectangle2D> labels, List<Rectangle2D> nodes, Picture picture) {
        Rectangle2D page = new Rectangle2D.Double(-0.01, -0.01, picture.width(), picture.height());
        for (int i = 0; i < labels.size(); i++) {
            Rectangle2D label = labels.get(i);
            assertTrue(page.contains(label), () -> label + " beside the page");
            labels.subList(0, i).forEach(other -> assertFalse(label.intersects(other), label + " on " + other));
            nodes.forEach(node -> assertFalse(label.intersects(node), label + " on the node " + node));
        }
        for (int i = 0; i < nodes.size(); i++) {
            Rectangle2D node = nodes.get(i);
            nodes.subList(0, i).forEach(other -> assertFalse(node.intersects(other), node + " on " + other));
        }
    }

    private static Rectangle2D shrunk(Rectangle2D box) {
        return new Rectangle2D.Double(box.getX() + 1, box.getY() + 1, box.getWidth() - 2, box.getHeight() - 2);
    }

    private static List<Line2D> parts(Shape line) {
        List<Line2D> parts = new ArrayList<>();
        double[] at = new double[6];
        double x = 0;
        double y = 0;
        for (PathIterator path = new FlatteningPathIterator(line.getPathIterator(null), 0.5);
                !path.isDone();
                path.next()) {
            if (path.currentSegment(at) == PathIterator.SEG_LINETO) {
                parts.add(new Line2D.Double(x, y, at[0], at[1]));
            }
            x = at[0];
            y = at[1];
        }
        return parts;
    }
}
