package dev.longhand.typeset.diagram;

import dev.longhand.typeset.diagram.NetworkDiagram.Column;
import dev.longhand.typeset.diagram.NetworkDiagram.Edge;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/**
 * A diagram as a flowchart of Mermaid, which GitHub and others draw. Labels are plain text between quotes; whatever means
 * something to Mermaid, to HTML or to Markdown is written as a character code.
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
            boolean bare = edge.label().isEmpty() || network.isDense(edge.toColumn());
            String arrow = bare ? " --> " : " -- \"" + quoted(lines(edge.label())) + "\" --> ";
            lines.add(node(edge.fromColumn(), edge.fromNode()) + arrow + node(edge.toColumn(), edge.toNode()));
        }
    }

    private static void column(int number, Column column, List<String> lines) {
        StringJoiner caption = new StringJoiner(": ");
        if (!column.caption().isEmpty()) {
            caption.add(column.caption());
        }
        if (number > 0 && !column.matrix().isEmpty()) {
            caption.add(PlainLabel.of(column.matrix()));
        }
        lines.add("subgraph c" + number + "[\"" + (caption.length() == 0 ? " " : quoted(List.of(caption.toString())))
                + "\"]");
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
        return text.replaceAll("[\\s\\p{Cntrl};#{}%\"]+", " ").strip();
    }
}
