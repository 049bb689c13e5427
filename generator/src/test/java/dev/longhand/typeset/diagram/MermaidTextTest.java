package dev.longhand.typeset.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.longhand.ExampleNetworks;
import dev.longhand.Longhand;
import dev.longhand.network.Network;
import dev.longhand.typeset.DocumentRequest;
import dev.longhand.typeset.Form;
import dev.longhand.typeset.diagram.GraphDiagram.Kind;
import dev.longhand.typeset.diagram.GraphDiagram.Node;
import dev.longhand.typeset.diagram.NetworkDiagram.Column;
import dev.longhand.typeset.diagram.NetworkDiagram.Edge;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MermaidTextTest {

    private static final Longhand LONGHAND = new Longhand();

    /** Between quotes whatever has no meaning to Mermaid, character codes, and breaks. */
    private static final String TEXT = "\"(?:[^\\x00-\\x1f\"#;<>\\[\\](){}|`&*_+-]|#\\d+;|<br/>)*\"";

    private static final Pattern LINE = Pattern.compile("flowchart LR|acc(?:Title|Descr): [^;#{}%\"<>&]*"
            + "|subgraph c\\d+\\[" + TEXT + "\\]|direction LR|end"
            + "|\\w+(?:\\[" + TEXT + "\\]|\\(\\[" + TEXT + "\\]\\))"
            + "|\\w+ (?:-- " + TEXT + " )?--> \\w+");

    static Stream<String> names() {
        return ExampleNetworks.names().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyLineIsOneOfAFewKinds(String name) {
        Network network = ExampleNetworks.read(name);
        DocumentRequest request = new DocumentRequest(List.of(Form.GRAPH), List.of(), 0, 6).withValues(true);
        LONGHAND.document(network, request).diagrams().forEach(diagram -> check(MermaidText.of(diagram)));
    }

    @Test
    void whatMeansSomethingIsWrittenAsACode() {
        Label hostile = Label.of("a\"]; end %% <b> & `x` \u0007 #1; [c](d)");
        String text = MermaidText.of(
                new NetworkDiagram(List.of(new Column("x\"] y", "", List.of(hostile), List.of())), List.of()));
        check(text);
        assertFalse(text.contains("<b>"), text);
        check(MermaidText.of(new GraphDiagram(List.of(new Node(Kind.RESULT, hostile, "\\{[(", List.of())))));
    }

    @Test
    void layersJoinedByManyLinesAreJoinedByOne() {
        List<Label> five =
                IntStream.range(0, 5).mapToObj(i -> Label.of("x_" + i)).toList();
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            edges.add(new Edge(0, i / 5, 1, i % 5, Label.of("w")));
        }
        String text = MermaidText.of(new NetworkDiagram(
                List.of(new Column("in", "", five, List.of()), new Column("out", "W \\in V", five, List.of())), edges));
        check(text);
        assertEquals(
                List.of("c0 -- \"W ∈ V\" --> c1"),
                text.lines()
                        .map(String::strip)
                        .filter(line -> line.contains("-->"))
                        .toList());
    }

    private static void check(String text) {
        assertTrue(text.endsWith("\n"));
        text.lines().forEach(line -> assertTrue(LINE.matcher(line.strip()).matches(), line));
    }
}
