package dev.longhand.image;

import dev.longhand.image.ink.Drawing;
import dev.longhand.image.ink.Recording;
import dev.longhand.image.type.Inline;
import dev.longhand.image.type.Paragraph;
import dev.longhand.image.type.Stack;
import dev.longhand.image.type.Typesetter;
import dev.longhand.typeset.diagram.Label;
import dev.longhand.typeset.diagram.NetworkDiagram;
import dev.longhand.typeset.diagram.NetworkDiagram.Column;
import dev.longhand.typeset.diagram.NetworkDiagram.Edge;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** Decides where everything of a network picture goes. */
final class NetworkLayout {

    static final double BIAS_STEM = 9;

    private static final double CAPTION_EM = 0.85 * Typesetter.EM;
    private static final double NAME_EM = 0.9 * Typesetter.EM;
    private static final double NUMBER_EM = 0.75 * Typesetter.EM;
    private static final double LEAST_PITCH = 92;
    private static final double LEAST_GAP = 100;
    private static final double GAP_PER_LABEL = 8;
    /** Steeper lines would end in what stands above and below the nodes. */
    private static final double GAP_PER_HEIGHT = 0.4;

    private static final double SIDE = 3;
    private static final double STRETCH = 1.25;
    private static final double MOST_STRETCHED = 3;
    private static final double PREFERRED = 0.3;
    private static final double LEGEND_MEASURE = 22 * CAPTION_EM;

    private final NetworkDiagram network;
    private final List<Detail> details;
    private final double em;
    private final List<Drawing> captions;
    private final NodeGrid grid;
    private final List<Placed> labels = new ArrayList<>();
    private final List<Placed> biases = new ArrayList<>();
    private final List<Placed> numbers = new ArrayList<>();
    private final List<Placed> matrices = new ArrayList<>();
    private final Set<Integer> crowded = new TreeSet<>();

    /** What is written about the weights that lead to a column; when there is no room, the next one is tried. */
    private enum Detail {
        NUMBERS,
        NAMES,
        MATRIX
    }

    /** Set type and the plate it lies on. */
    record Placed(Drawing type, Rectangle2D plate) {}

    private NetworkLayout(NetworkDiagram network, List<Detail> details, double stretch) {
        this.network = network;
        this.details = details;
        this.em = network.hasNumbers() ? NUMBER_EM : NAME_EM;
        this.captions = network.columns().stream()
                .map(column -> words(column.caption(), Double.MAX_VALUE))
                .toList();
        double above = highest(Column::biases, this::bias);
        double below = highest(Column::nodes, node -> Stack.numbers(node, em));
        double pitch = Math.max(LEAST_PITCH, 2 * NodeGrid.RADIUS + above + below + 4 * SIDE);
        double top = NodeGrid.RADIUS + above + NodeGrid.reach(network, pitch);
        this.grid = new NodeGrid(network, middles(stretch, 2 * NodeGrid.reach(network, pitch)), top, pitch);
        placeAtNodes();
        placeOnLines();
        placeMatrices();
    }

    /** Moves the columns apart until every label has room; where that is never, writes less about the weights. */
    static NetworkLayout of(NetworkDiagram network) {
        List<Detail> details = new ArrayList<>();
        for (int column = 0; column < network.columns().size(); column++) {
            details.add(network.isDense(column) ? Detail.MATRIX : network.hasNumbers() ? Detail.NUMBERS : Detail.NAMES);
        }
        while (true) {
            NetworkLayout layout = new NetworkLayout(network, details, 1);
            for (double stretch = STRETCH; !layout.crowded.isEmpty() && stretch <= MOST_STRETCHED; stretch *= STRETCH) {
                layout = new NetworkLayout(network, details, stretch);
            }
            if (layout.crowded.isEmpty()) {
                return layout;
            }
            for (int column : layout.crowded) {
                details.set(column, details.get(column) == Detail.NUMBERS ? Detail.NAMES : Detail.MATRIX);
            }
        }
    }

    NetworkDiagram network() {
        return network;
    }

    NodeGrid grid() {
        return grid;
    }

    List<Line2D> lines() {
        return network.shownEdges().stream().map(grid::line).toList();
    }

    /** On the lines. */
    List<Placed> labels() {
        return labels;
    }

    List<Placed> biases() {
        return biases;
    }

    /** Below the nodes. */
    List<Placed> numbers() {
        return numbers;
    }

    /** Between the captions. */
    List<Placed> matrices() {
        return matrices;
    }

    Drawing caption(int column) {
        return captions.get(column);
    }

    /** What the colours mean, and where labels are missing; may be empty. */
    Drawing legend() {
        List<String> sentences = new ArrayList<>();
        if (network.hasNumbers()) {
            sentences.add("Black: values in example 1. Red: derivatives of the loss.");
        }
        if (network.columns().stream().anyMatch(Column::isElided)) {
            sentences.add("Dots: units that are not drawn.");
        }
        if (!matrices.isEmpty()) {
            sentences.add("Where lines are many, the matrix below them has their weights.");
        }
        return sentences.isEmpty()
                ? new Recording().drawing(0, 0)
                : words(String.join(" ", sentences), Math.max(LEGEND_MEASURE, networkWidth()));
    }

    double width() {
        return Math.max(networkWidth(), legend().width());
    }

    private double networkWidth() {
        return grid.xs().get(captions.size() - 1) + halfWidth(captions.size() - 1);
    }

    /** Where the captions begin. */
    double bottom() {
        return grid.middle()
                + NodeGrid.reach(network, grid.pitch())
                + NodeGrid.RADIUS
                + highest(Column::nodes, node -> Stack.numbers(node, em))
                + 0.8 * CAPTION_EM;
    }

    double legendTop() {
        double captionHeight =
                captions.stream().mapToDouble(Drawing::height).max().orElse(0);
        double matrixHeight = matrices.stream()
                .mapToDouble(matrix -> matrix.plate().getHeight())
                .max()
                .orElse(0);
        return bottom() + Math.max(captionHeight, matrixHeight) + (legend().height() > 0 ? 0.6 * CAPTION_EM : 0);
    }

    double height() {
        return legendTop() + legend().height();
    }

    private static Drawing words(String words, double measure) {
        return Paragraph.set(List.of(Inline.words(words)), CAPTION_EM, measure, false);
    }

    private Stack bias(Label label) {
        return Stack.whole(label, em);
    }

    /** The room that the highest of some labels takes beside its node. */
    private double highest(Function<Column, List<Label>> of, Function<Label, Stack> set) {
        double type = network.columns().stream()
                .flatMap(column -> of.apply(column).stream())
                .mapToDouble(label -> set.apply(label).height())
                .max()
                .orElse(0);
        return type == 0 ? 0 : BIAS_STEM + type + SIDE;
    }

    private double halfWidth(int column) {
        double numbers = network.columns().get(column).nodes().stream()
                .mapToDouble(node -> Stack.numbers(node, em).width())
                .max()
                .orElse(0);
        double biases = network.columns().get(column).biases().stream()
                .mapToDouble(label -> bias(label).width())
                .max()
                .orElse(0);
        double widest = Math.max(Math.max(numbers, biases), captions.get(column).width());
        return Math.max(NodeGrid.RADIUS, widest / 2) + SIDE;
    }

    private List<Double> middles(double stretch, double height) {
        List<Double> middles = new ArrayList<>(List.of(halfWidth(0)));
        for (int i = 1; i < captions.size(); i++) {
            int column = i;
            DoubleSummaryStatistics widths = network.shownEdges().stream()
                    .filter(edge -> edge.toColumn() == column)
                    .map(this::onLine)
                    .filter(label -> !label.isEmpty())
                    .mapToDouble(Stack::width)
                    .summaryStatistics();
            double widest = widths.getCount() == 0 ? 0 : widths.getMax();
            double roomy = Math.max(LEAST_GAP + GAP_PER_LABEL * widths.getCount(), 2.2 * widest + 30) * stretch;
            double gap = Math.max(roomy, GAP_PER_HEIGHT * height) + 2 * NodeGrid.RADIUS;
            double between = details.get(i) == Detail.MATRIX ? matrix(i).width() + 2 * CAPTION_EM : 0;
            middles.add(middles.get(i - 1)
                    + Math.max(gap, halfWidth(i - 1) + halfWidth(i) + Math.max(between, 1.5 * CAPTION_EM)));
        }
        return middles;
    }

    private Stack onLine(Edge edge) {
        return switch (details.get(edge.toColumn())) {
            case NUMBERS -> Stack.whole(edge.label(), em);
            case NAMES -> Stack.name(edge.label(), em);
            case MATRIX -> new Stack(List.of());
        };
    }

    private Stack matrix(int column) {
        return Stack.of(CAPTION_EM, network.columns().get(column).matrix(), "");
    }

    private void placeAtNodes() {
        for (int number = 0; number < captions.size(); number++) {
            Column column = network.columns().get(number);
            for (int row = 0; row < column.nodes().size(); row++) {
                if (!column.isShown(row)) {
                    continue;
                }
                Point2D node = grid.node(number, row);
                Stack below = Stack.numbers(column.nodes().get(row), em);
                if (!below.isEmpty()) {
                    double head = node.getY() + NodeGrid.RADIUS + 2 * SIDE;
                    numbers.add(new Placed(below, around(below, node.getX(), head + below.height() / 2)));
                }
                Stack above = column.biases().isEmpty()
                        ? new Stack(List.of())
                        : bias(column.biases().get(row));
                if (!above.isEmpty()) {
                    double foot = node.getY() - NodeGrid.RADIUS - BIAS_STEM;
                    biases.add(new Placed(above, around(above, node.getX(), foot - above.height() / 2 - SIDE / 2)));
                }
            }
        }
    }

    private static Rectangle2D around(Drawing type, double x, double y) {
        double width = type.width() + 2 * SIDE;
        double height = type.height() + SIDE;
        return new Rectangle2D.Double(x - width / 2, y - height / 2, width, height);
    }

    private void placeOnLines() {
        List<Rectangle2D> taken = new ArrayList<>(grid.squares());
        Stream.concat(biases.stream(), numbers.stream()).forEach(placed -> taken.add(placed.plate()));
        Rectangle2D page = new Rectangle2D.Double(0, 0, networkWidth(), bottom());
        LabelPlacement placement = new LabelPlacement(page, lines(), taken);
        for (Edge edge : network.shownEdges()) {
            Stack type = onLine(edge);
            if (type.isEmpty()) {
                continue;
            }
            Rectangle2D size = around(type, 0, 0);
            Optional<Rectangle2D> plate =
                    placement.place(grid.line(edge), size.getWidth(), size.getHeight(), PREFERRED);
            plate.ifPresent(box -> labels.add(new Placed(type, box)));
            if (plate.isEmpty()) {
                crowded.add(edge.toColumn());
            }
        }
    }

    private void placeMatrices() {
        for (int column = 1; column < captions.size(); column++) {
            Stack type = matrix(column);
            if (details.get(column) == Detail.MATRIX && !type.isEmpty()) {
                double left = grid.xs().get(column - 1) + halfWidth(column - 1);
                double right = grid.xs().get(column) - halfWidth(column);
                double y = bottom() + captions.get(column).height() / 2;
                matrices.add(new Placed(
                        type, around(type, (left + right) / 2, Math.max(y, bottom() + type.height() / 2))));
            }
        }
    }
}
