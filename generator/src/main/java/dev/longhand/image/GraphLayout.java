package dev.longhand.image;

import dev.longhand.image.layered.Bands;
import dev.longhand.image.layered.Item;
import dev.longhand.image.layered.Levels;
import dev.longhand.typeset.diagram.GraphDiagram;
import dev.longhand.typeset.diagram.GraphDiagram.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Deals the nodes of a graph out to bands. What is given stands in every band where it is used; the value of an operation
 * of an earlier band is repeated.
 */
final class GraphLayout {

    private static final double WIDEST = 860;
    private static final double BETWEEN_COLUMNS = 36;
    /** In a graph that fits more or less, a node that has to be repeated is worth more than a few pixels. */
    private static final double TOLERANCE = 1.1;

    private final List<Node> nodes;
    private final List<GraphNode> set;
    private final List<Integer> levels;
    private final List<List<Integer>> operands;

    private GraphLayout(GraphDiagram graph) {
        this.nodes = graph.nodes();
        this.set = nodes.stream().map(GraphNode::of).toList();
        this.operands = nodes.stream().map(Node::operands).toList();
        this.levels = Levels.of(operands);
    }

    static List<GraphBand> of(GraphDiagram graph) {
        return new GraphLayout(graph).bands();
    }

    private List<GraphBand> bands() {
        int columns = Collections.max(levels) + 1;
        List<Double> widths = IntStream.range(0, columns)
                .mapToObj(column -> IntStream.range(0, nodes.size())
                                .filter(i -> levels.get(i) == column)
                                .mapToDouble(i -> 2 * set.get(i).size().side())
                                .max()
                                .orElse(0)
                        + BETWEEN_COLUMNS)
                .toList();
        double whole = widths.stream().mapToDouble(w -> w).sum();
        List<Integer> starts = whole <= TOLERANCE * WIDEST
                ? List.of(0)
                : Bands.of(widths, crossings(columns), Collections.max(widths), WIDEST);
        List<GraphBand> bands = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            bands.add(band(starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : columns));
        }
        return bands;
    }

    /** What each cut costs: what is given nothing, since it is drawn wherever it is used; what a unit gives, a little. */
    private List<Integer> crossings(int columns) {
        return IntStream.range(0, columns)
                .map(column -> IntStream.range(0, nodes.size())
                        .filter(i -> !isGiven(i) && levels.get(i) < column && isUsedFrom(i, column))
                        .map(i -> nodes.get(i).kind() == GraphDiagram.Kind.UNIT ? 1 : 2)
                        .sum())
                .boxed()
                .toList();
    }

    private boolean isGiven(int node) {
        return nodes.get(node).operation().isEmpty();
    }

    private GraphBand band(int from, int to) {
        Map<Integer, Integer> columns = new LinkedHashMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            if (!isGiven(i) && levels.get(i) >= from && levels.get(i) < to) {
                for (int operand : operands.get(i)) {
                    if (isGiven(operand) || levels.get(operand) < from) {
                        columns.merge(operand, levels.get(i) - 1, Math::min);
                    }
                }
                columns.put(i, levels.get(i));
            }
        }
        int first = Collections.min(columns.values());
        Map<Integer, Integer> places = new LinkedHashMap<>();
        new TreeSet<>(columns.keySet()).forEach(i -> places.put(i, places.size()));
        List<GraphNode> drawn = new ArrayList<>();
        List<Item> items = new ArrayList<>();
        List<Boolean> goesOn = new ArrayList<>();
        places.keySet().forEach(i -> {
            boolean inBand = !isGiven(i) && levels.get(i) >= from;
            GraphNode node = isGiven(i) || inBand ? set.get(i) : set.get(i).repeated();
            drawn.add(node);
            List<Integer> used = inBand
                    ? operands.get(i).stream().map(o -> places.getOrDefault(o, 0)).toList()
                    : List.of();
            items.add(new Item(columns.getOrDefault(i, 0) - first, node.size(), used));
            goesOn.add(inBand && isUsedFrom(i, to));
        });
        return GraphBand.of(drawn, items, goesOn);
    }

    private boolean isUsedFrom(int node, int column) {
        return IntStream.range(0, nodes.size())
                .anyMatch(i -> levels.get(i) >= column && operands.get(i).contains(node));
    }
}
