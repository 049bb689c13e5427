package dev.longhand.image;

import static java.util.Objects.requireNonNull;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Decides where everything of a network picture goes. */
final class NetworkLayout {

    static final double BIAS_STEM = 9;

    private static final double LABEL_EM = 0.9 * Typesetter.EM;
    private static final double CAPTION_EM = 0.85 * Typesetter.EM;
    private static final double LEAST_GAP = 100;
    private static final double GAP_PER_LABEL = 8;
    private static final double SIDE = 3;
    private static final double STRETCH = 1.25;
    private static final double MOST_STRETCHED = 3;
    private static final int MOST_LABELLED = 16;
    private static final double PREFERRED = 0.3;

    private final List<NetworkPicture.Column> columns;
    private final List<NetworkPicture.Edge> edges;
    private final List<Drawing> captions;
    private final NodeGrid grid;
    private final List<Label> labels = new ArrayList<>();
    private final List<Label> biases = new ArrayList<>();
    private boolean crowded;

    /** Set type and the plate it lies on. */
    record Label(TypesetBox type, Rectangle2D plate) {}

    private NetworkLayout(List<NetworkPicture.Column> columns, List<NetworkPicture.Edge> edges, double stretch) {
        this.columns = columns;
        this.captions = columns.stream()
                .map(column ->
                        Paragraph.set(List.of(Inline.words(column.caption())), CAPTION_EM, Double.MAX_VALUE, false))
                .toList();
        List<Integer> sizes =
                columns.stream().map(column -> column.nodes().size()).toList();
        double above = NodeGrid.RADIUS + (hasBiases() ? BIAS_STEM + 1.4 * LABEL_EM : 0);
        List<NetworkPicture.Edge> labelled = labelled(edges);
        this.grid = new NodeGrid(middles(labelled, stretch), sizes, above + NodeGrid.reach(sizes));
        this.edges = edges.stream().filter(this::isShown).toList();
        placeBiases();
        placeLabels(labelled);
    }

    /** Moves the columns apart until every label has room; if that is never, leaves the labels of the lines away. */
    static NetworkLayout of(List<NetworkPicture.Column> columns, List<NetworkPicture.Edge> edges) {
        for (double stretch = 1; stretch <= MOST_STRETCHED; stretch *= STRETCH) {
            NetworkLayout layout = new NetworkLayout(columns, edges, stretch);
            if (!layout.crowded) {
                return layout;
            }
        }
        return new NetworkLayout(
                columns, edges.stream().map(NetworkLayout::unlabelled).toList(), 1);
    }

    List<NetworkPicture.Column> columns() {
        return columns;
    }

    NodeGrid grid() {
        return grid;
    }

    List<Line2D> lines() {
        return edges.stream().map(grid::line).toList();
    }

    List<Label> labels() {
        return labels;
    }

    List<Label> biases() {
        return biases;
    }

    Drawing caption(int column) {
        return captions.get(column);
    }

    double width() {
        return grid.xs().get(columns.size() - 1) + halfWidth(columns.size() - 1);
    }

    /** Where the captions begin. */
    double bottom() {
        return grid.middle() + NodeGrid.reach(grid.sizes()) + NodeGrid.RADIUS + 0.8 * CAPTION_EM;
    }

    double height() {
        return bottom() + captions.stream().mapToDouble(Drawing::height).max().orElse(0);
    }

    private static NetworkPicture.Edge unlabelled(NetworkPicture.Edge edge) {
        return new NetworkPicture.Edge(edge.fromColumn(), edge.fromNode(), edge.toColumn(), edge.toNode(), "");
    }

    private boolean isShown(NetworkPicture.Edge edge) {
        return grid.isShown(edge.fromColumn(), edge.fromNode()) && grid.isShown(edge.toColumn(), edge.toNode());
    }

    private boolean hasBiases() {
        return columns.stream().flatMap(column -> column.biases().stream()).anyMatch(bias -> !bias.isEmpty());
    }

    private double halfWidth(int column) {
        return Math.max(NodeGrid.RADIUS, captions.get(column).width() / 2) + SIDE;
    }

    private List<Double> middles(List<NetworkPicture.Edge> labelled, double stretch) {
        List<Double> middles = new ArrayList<>(List.of(halfWidth(0)));
        for (int i = 1; i < columns.size(); i++) {
            int column = i;
            DoubleSummaryStatistics widths = labelled.stream()
                    .filter(edge -> edge.toColumn() == column)
                    .mapToDouble(edge -> label(edge.label()).width())
                    .summaryStatistics();
            double gap = Math.max(LEAST_GAP + GAP_PER_LABEL * widths.getCount(), 2.2 * widths.getMax() + 30) * stretch
                    + 2 * NodeGrid.RADIUS;
            middles.add(middles.get(i - 1) + Math.max(gap, halfWidth(i - 1) + halfWidth(i) + 1.5 * CAPTION_EM));
        }
        return middles;
    }

    /** Which lines carry a label that is drawn: those between columns that are joined by few. */
    private static List<NetworkPicture.Edge> labelled(List<NetworkPicture.Edge> all) {
        Map<List<Integer>, Long> crowds = all.stream()
                .collect(Collectors.groupingBy(
                        edge -> List.of(edge.fromColumn(), edge.toColumn()), Collectors.counting()));
        return all.stream()
                .filter(edge -> !edge.label().isEmpty())
                .filter(edge ->
                        requireNonNull(crowds.get(List.of(edge.fromColumn(), edge.toColumn()))) <= MOST_LABELLED)
                .toList();
    }

    private static TypesetBox label(String tex) {
        return Typesetter.inline(tex, LABEL_EM);
    }

    private void placeBiases() {
        for (int column = 0; column < columns.size(); column++) {
            List<String> texts = columns.get(column).biases();
            for (int row = 0; row < texts.size(); row++) {
                if (!texts.get(row).isEmpty() && grid.isShown(column, row)) {
                    TypesetBox type = label(texts.get(row));
                    Point2D node = grid.node(column, row);
                    double foot = node.getY() - NodeGrid.RADIUS - BIAS_STEM;
                    biases.add(new Label(type, around(type, node.getX(), foot - type.height() / 2 - 2)));
                }
            }
        }
    }

    private static Rectangle2D around(TypesetBox type, double x, double y) {
        double width = type.width() + 2 * SIDE;
        double height = type.height() + SIDE;
        return new Rectangle2D.Double(x - width / 2, y - height / 2, width, height);
    }

    private void placeLabels(List<NetworkPicture.Edge> labelled) {
        List<Rectangle2D> taken = new ArrayList<>(grid.squares());
        biases.forEach(bias -> taken.add(bias.plate()));
        Rectangle2D page = new Rectangle2D.Double(0, 0, width(), bottom());
        LabelPlacement placement = new LabelPlacement(page, lines(), taken);
        for (NetworkPicture.Edge edge : labelled) {
            if (!isShown(edge)) {
                continue;
            }
            TypesetBox type = label(edge.label());
            Rectangle2D size = around(type, 0, 0);
            Optional<Rectangle2D> plate =
                    placement.place(grid.line(edge), size.getWidth(), size.getHeight(), PREFERRED);
            plate.ifPresent(box -> labels.add(new Label(type, box)));
            crowded |= plate.isEmpty();
        }
    }
}
