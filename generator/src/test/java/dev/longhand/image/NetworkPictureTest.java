package dev.longhand.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.longhand.typeset.diagram.Label;
import dev.longhand.typeset.diagram.NetworkDiagram;
import dev.longhand.typeset.diagram.NetworkDiagram.Column;
import dev.longhand.typeset.diagram.NetworkDiagram.Edge;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkPictureTest {

    @ParameterizedTest
    @CsvSource({
        "1-1-3-1, w_{%d%d}, 12",
        "2-2-2, w_{%d%d}, 12",
        "2-3-1, w_{%d%d}, 13",
        "4-4-1, w_{%d%d}, 25",
        "2-2-2, w^{(1)}_{%d%d} = 0.125, 12",
        "3-3-3, \\frac{w_{%d}}{v_{%d}}, 24",
    })
    void noLabelsOverlapAndAllAreInside(String sizes, String label, int count) throws Exception {
        NetworkPicture picture = dense(sizes, label);
        List<Rectangle2D> boxes = picture.labelBoxes();
        assertEquals(count, boxes.size());
        Rectangle2D page = new Rectangle2D.Double(0, 0, picture.width(), picture.height());
        for (int i = 0; i < boxes.size(); i++) {
            assertTrue(page.contains(boxes.get(i)));
            for (int j = 0; j < i; j++) {
                assertFalse(boxes.get(i).intersects(boxes.get(j)), boxes.get(i) + " " + boxes.get(j));
            }
        }
        assertEquals(
                "Network of layers " + sizes,
                SvgDocument.read(picture.svg()).all("title").get(0).getTextContent());
    }

    @Test
    void sameBytesTwice() {
        assertEquals(
                dense("2-3-1", "w_{%d%d}").svg(), dense("2-3-1", "w_{%d%d}").svg());
    }

    @Test
    void manyLinesCarryNoLabels() {
        assertEquals(5 + 1, dense("5-5-1", "").labelBoxes().size());
        assertEquals(5 + 5 + 1, dense("5-5-1", "w_{%d%d}").labelBoxes().size());
        assertEquals(16 + 4 + 4 + 1, dense("4-4-1", "w_{%d%d}").labelBoxes().size());
    }

    @Test
    void tallColumnsAreElided() throws Exception {
        NetworkPicture tall = dense("200-300-1", "w_{%d%d}");
        assertEquals(dense("6-6-1", "").nodeBoxes().size(), tall.nodeBoxes().size(), "with one for the dots");
        List<Rectangle2D> boxes = tall.labelBoxes();
        assertEquals(5 + 1, boxes.size(), "five biases shown of the second column, one of the last");
        long rims = SvgDocument.read(tall.svg()).all("path").stream()
                .filter(path -> path.getAttribute("d").contains("c") && !path.hasAttribute("id"))
                .filter(path -> path.getAttribute("fill").equals("none"))
                .count();
        assertEquals(5 + 5 + 1, rims, "nodes shown");
    }

    @Test
    void labelsThatNeverFitAreLeftAway() {
        String high = "\\begin{matrix} 1 " + "\\\\ 2 ".repeat(30) + "\\end{matrix}";
        assertEquals(2 + 2, dense("2-2-2", high).labelBoxes().size());
        assertEquals(8 + 4, dense("2-2-2", "a".repeat(40)).labelBoxes().size(), "wide ones do fit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0,0,0,0", "1,0,0,0", "0,2,1,0", "0,0,1,1", "-1,0,1,0", "0,-1,1,0", "0,0,2,0"})
    void refusesLinesToNowhere(String ends) {
        int[] end =
                Arrays.stream(ends.split(",", -1)).mapToInt(Integer::parseInt).toArray();
        List<Column> columns = List.of(column("a", "b"), column("c"));
        Edge edge = new Edge(end[0], end[1], end[2], end[3], Label.of(""));
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> new NetworkDiagram(columns, List.of(edge)));
        assertEquals("no line can be drawn for " + edge, refusal.getMessage());
    }

    @Test
    void refusesWhatIsNoNetwork() {
        assertThrows(IllegalArgumentException.class, () -> new NetworkDiagram(List.of(), List.of()));
        assertThrows(IllegalArgumentException.class, () -> new Column("", "", List.of(), List.of()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Column("", "", List.of(Label.of("a"), Label.of("b")), List.of(Label.of("c"))));
    }

    @Test
    void refusesABrokenLabelAtOnce() {
        NetworkDiagram broken = new NetworkDiagram(List.of(column(Formulas.REFUSED)), List.of());
        assertThrows(IllegalArgumentException.class, () -> NetworkPicture.of(broken));
    }

    private static Column column(String... names) {
        return new Column("", "", Stream.of(names).map(Label::of).toList(), List.of());
    }

    /** A network with every line from column to column, and a bias at every node but the first column's. */
    private static NetworkPicture dense(String sizes, String label) {
        List<Integer> layers =
                Arrays.stream(sizes.split("-", -1)).map(Integer::valueOf).toList();
        List<Column> columns = new ArrayList<>();
        List<Edge> edges = new ArrayList<>();
        for (int column = 0; column < layers.size(); column++) {
            int size = layers.get(column);
            columns.add(
                    new Column("layer " + column, "", labels("h", size), column == 0 ? List.of() : labels("b", size)));
            for (int to = 0; column > 0 && to < size; to++) {
                for (int from = 0; from < layers.get(column - 1); from++) {
                    String text = label.contains("%") ? label.formatted(to, from) : label;
                    edges.add(new Edge(column - 1, from, column, to, Label.of(text)));
                }
            }
        }
        return NetworkPicture.of(new NetworkDiagram(columns, edges));
    }

    private static List<Label> labels(String letter, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Label.of(letter + "_{" + i + "}"))
                .toList();
    }
}
