package dev.longhand.image;

import static java.util.Objects.requireNonNull;

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
import java.util.SortedSet;
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

    /** Columns that a line from a name may span before the name is written once more. */
    private static final int LONGEST = 2;

    private final List<Node> nodes;
    private final List<GraphNode> set;
    private final List<Integer> levels;
    private final List<List<Integer>> operands;

    private static final int NOWHERE = -2;

    private record Spot(int node, int level) {}

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
        List<Integer> users = IntStream.range(0, nodes.size())
                .filter(i -> !isGiven(i) && levels.get(i) >= from && levels.get(i) < to)
                .boxed()
                .toList();
        Map<Spot, Integer> places = new LinkedHashMap<>();
        for (int user : users) {
            for (int operand : operands.get(user)) {
                Spot spot = spot(operand, user, from);
                places.putIfAbsent(spot, places.size());
            }
            places.putIfAbsent(new Spot(user, levels.get(user)), places.size());
        }
        int first = places.keySet().stream().mapToInt(Spot::level).min().orElse(0);
        List<GraphNode> drawn = new ArrayList<>();
        List<Item> items = new ArrayList<>();
        List<Boolean> goesOn = new ArrayList<>();
        places.keySet().forEach(spot -> {
            int i = spot.node();
            boolean own = !isGiven(i) && levels.get(i) >= from;
            GraphNode node = own || isGiven(i) ? set.get(i) : set.get(i).repeated();
            List<Integer> used = own
                    ? operands.get(i).stream()
                            .map(operand -> requireNonNull(places.get(spot(operand, i, from))))
                            .toList()
                    : List.of();
            drawn.add(node);
            items.add(new Item(spot.level() - first, node.size(), used));
            goesOn.add(own && isUsedFrom(i, to));
        });
        return GraphBand.of(drawn, items, goesOn);
    }

    /** Where the operand of a node stands: the values of the band once, others again where a line would be long. */
    private Spot spot(int operand, int user, int from) {
        if (!isGiven(operand) && levels.get(operand) >= from) {
            return new Spot(operand, levels.get(operand));
        }
        int start = NOWHERE;
        for (int level : usersOf(operand)) {
            if (level >= from && (start == NOWHERE || level - start > LONGEST)) {
                start = level - 1;
            }
            if (level == levels.get(user)) {
                return new Spot(operand, start);
            }
        }
        throw new IllegalArgumentException(operand + " is not used by " + user);
    }

    /** The levels at which a node is used, from left to right. */
    private SortedSet<Integer> usersOf(int node) {
        SortedSet<Integer> found = new TreeSet<>();
        for (int i = 0; i < nodes.size(); i++) {
            if (operands.get(i).contains(node)) {
                found.add(levels.get(i));
            }
        }
        return found;
    }

    private boolean isUsedFrom(int node, int column) {
        return IntStream.range(0, nodes.size())
                .anyMatch(i -> levels.get(i) >= column && operands.get(i).contains(node));
    }
}
