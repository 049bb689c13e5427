package dev.longhand.typeset.diagram;

import dev.longhand.typeset.diagram.NetworkDiagram.Column;
import dev.longhand.typeset.diagram.NetworkDiagram.Edge;
import java.util.ArrayList;
import java.util.List;

/**
 * A diagram as a flowchart of Mermaid, which GitHub and others draw. Labels are plain text between quotes; whatever means
 * something to Mermaid, to HTML or to Markdown is written as a character code. Layers joined by many lines are joined by one,
 * with the matrix of the weights.
 */
public final class MermaidText {

    private static final String BREAK = "<br/>";

    private MermaidText() {}

    /** The lines of the flowchart, without fences, ending in a line end. */
    public static String of(Diagram diagram) {
        List<String> lines = new ArrayList<>();
        lines.add("flowchart LR");
        lines.add("accTitle: " + sentence(diagram.title()));
        lines.add("accDescr: " + sentence(diagram.description()));
        if (diagram instanceof NetworkDiagram network) {
            network(network, lines);
        } else {
            graph((GraphDiagram) diagram, lines);
        }
        return String.join("\n    ", lines) + "\n";
    }

    private static void network(NetworkDiagram network, List<String> lines) {
        for (int i = 0; i < network.columns().size(); i++) {
            column(i, network.columns().get(i), lines);
        }
        for (Edge edge : network.shownEdges()) {
            if (!network.isDense(edge.toColumn())) {
                lines.add(node(edge.fromColumn(), edge.fromNode())
                        + arrow(edge.label().isEmpty() ? List.of() : lines(edge.label()))
                        + node(edge.toColumn(), edge.toNode()));
            }
        }
        for (int i = 1; i < network.columns().size(); i++) {
            if (network.isDense(i)) {
                String matrix = network.columns().get(i).matrix();
                lines.add(
                        "c" + (i - 1) + arrow(matrix.isEmpty() ? List.of() : List.of(PlainLabel.of(matrix))) + "c" + i);
            }
        }
    }

    private static String arrow(List<String> label) {
        return label.isEmpty() ? " --> " : " -- \"" + quoted(label) + "\" --> ";
    }

    private static void column(int number, Column column, List<String> lines) {
        String caption = column.caption().isEmpty() ? " " : quoted(List.of(column.caption()));
        lines.add("subgraph c" + number + "[\"" + caption + "\"]");
        lines.add("    direction LR");
        for (int row = 0; row < column.nodes().size(); row++) {
            if (!column.isShown(row)) {
                continue;
            }
            if (column.isElided() && row == column.nodes().size() - 1) {
                lines.add("    d" + number + "[\"⋮\"]");
            }
            List<String> label = new ArrayList<>(lines(column.nodes().get(row)));
            if (!column.biases().isEmpty()) {
                Label bias = column.biases().get(row);
                label.addAll(bias.isEmpty() ? List.of() : lines(bias));
            }
            lines.add("    " + node(number, row) + "([\"" + quoted(label) + "\"])");
        }
        lines.add("end");
    }

    private static String node(int column, int row) {
        return "n" + column + "_" + row;
    }

    private static void graph(GraphDiagram graph, List<String> lines) {
        for (int i = 0; i < graph.nodes().size(); i++) {
            GraphDiagram.Node node = graph.nodes().get(i);
            List<String> label = new ArrayList<>();
            if (!node.operation().isEmpty()) {
                label.add(PlainLabel.of(node.operation()));
            }
            label.addAll(lines(node.label()));
            boolean leaf = node.operation().isEmpty();
            lines.add("v" + i + (leaf ? "([\"" : "[\"") + quoted(label) + (leaf ? "\"])" : "\"]"));
        }
        for (int i = 0; i < graph.nodes().size(); i++) {
            for (int operand : graph.nodes().get(i).operands()) {
                lines.add("v" + operand + " --> v" + i);
            }
        }
    }

    private static List<String> lines(Label label) {
        List<String> lines = new ArrayList<>();
        String name = PlainLabel.of(label.name());
        lines.add(label.value().isEmpty() ? name : name + " " + PlainLabel.of(label.value()));
        if (!label.adjoint().isEmpty()) {
            lines.add((label.value().isEmpty() ? "" : "adjoint ") + PlainLabel.of(label.adjoint()));
        }
        return lines;
    }

    private static String quoted(List<String> lines) {
        return String.join(BREAK, lines.stream().map(MermaidText::escaped).toList());
    }

    /** Letters, digits, harmless signs, and what is beyond ASCII stay; the rest becomes {@code #code;}. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c > 0x9f || Character.isLetterOrDigit(c) || " .,:=/".indexOf(c) >= 0) {
                escaped.appendCodePoint(c);
            } else if (c >= 0x20 && c < 0x7f) {
                escaped.append('#').append(c).append(';');
            } else {
                escaped.append(' ');
            }
        });
        return escaped.toString();
    }

    /** Titles end with their line; there is no way to write what means something to Mermaid. */
    private static String sentence(String text) {
        return text.replaceAll("[\\s\\p{Cntrl};#{}%\"<>&]+", " ").strip();
    }
}
