package dev.longhand.image;

import dev.longhand.image.ink.Drawing;
import dev.longhand.image.ink.Ink;
import dev.longhand.image.ink.Recording;
import dev.longhand.image.type.Typesetter;
import dev.longhand.typeset.diagram.NetworkDiagram.Column;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/** Paints a network that has been laid out: lines first, then the plates of the labels, the nodes on top. */
record NetworkDrawing(NetworkLayout layout) {

    private static final Color LINE = new Color(0x8a8f98);
    private static final Color RIM = new Color(0x3c4048);
    static final Color FIRST = new Color(0xe3effb);
    static final Color INNER = new Color(0xfff4d6);
    static final Color LAST = new Color(0xe2f3e4);

    Drawing recorded() {
        Recording ink = new Recording();
        paint(ink);
        return ink.drawing(layout.width(), layout.height());
    }

    private void paint(Ink ink) {
        for (Line2D line : layout.lines()) {
            ink.stroke(line, 1.2, LINE);
        }
        for (NetworkLayout.Placed bias : layout.biases()) {
            double x = bias.plate().getCenterX();
            double foot = bias.plate().getMaxY();
            ink.stroke(new Line2D.Double(x, foot, x, foot + NetworkLayout.BIAS_STEM), 1.2, LINE);
            paint(ink, bias);
        }
        layout.labels().forEach(label -> paint(ink, label));
        layout.numbers().forEach(label -> paint(ink, label));
        layout.matrices().forEach(label -> paint(ink, label));
        for (int column = 0; column < layout.network().columns().size(); column++) {
            paintColumn(ink, column);
        }
        layout.legend().paint(ink.at(0, layout.legendTop(), 1));
    }

    private static void paint(Ink ink, NetworkLayout.Placed label) {
        Rectangle2D plate = label.plate();
        ink.fill(plate, Color.WHITE);
        Drawing type = label.type();
        type.paint(ink.at(plate.getCenterX() - type.width() / 2, plate.getCenterY() - type.height() / 2, 1));
    }

    private void paintColumn(Ink ink, int column) {
        NodeGrid grid = layout.grid();
        Column of = layout.network().columns().get(column);
        for (int row = 0; row < of.nodes().size(); row++) {
            if (of.isShown(row)) {
                paintNode(
                        ink,
                        grid.node(column, row),
                        fill(column),
                        of.nodes().get(row).name());
            }
        }
        if (of.isElided()) {
            Point2D dots = grid.dots(column);
            Typesetter.inline("\\vdots", Typesetter.EM).paintCentred(ink, dots.getX(), dots.getY());
        }
        Drawing caption = layout.caption(column);
        caption.paint(ink.at(grid.xs().get(column) - caption.width() / 2, layout.bottom(), 1));
    }

    private static void paintNode(Ink ink, Point2D middle, Color fill, String tex) {
        double r = NodeGrid.RADIUS;
        Ellipse2D circle = new Ellipse2D.Double(middle.getX() - r, middle.getY() - r, 2 * r, 2 * r);
        ink.fill(circle, fill);
        ink.stroke(circle, 1.4, RIM);
        Typesetter.inline(tex, 1.05 * Typesetter.EM).fit(1.6 * r).paintCentred(ink, middle.getX(), middle.getY());
    }

    private Color fill(int column) {
        if (column == 0) {
            return FIRST;
        }
        return column == layout.network().columns().size() - 1 ? LAST : INNER;
    }
}
