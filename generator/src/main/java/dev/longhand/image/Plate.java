package dev.longhand.image;

import java.awt.Color;
import java.awt.geom.RoundRectangle2D;

/** The white plate with round corners under every picture; without it, black ink is lost on a dark page. */
record Plate(Drawing content) implements Drawing {

    static final double PADDING = 8;
    private static final double CORNER = 12;

    @Override
    public double width() {
        return content.width() + 2 * PADDING;
    }

    @Override
    public double height() {
        return content.height() + 2 * PADDING;
    }

    @Override
    public void paint(Ink ink) {
        ink.fill(new RoundRectangle2D.Double(0, 0, width(), height(), CORNER, CORNER), Color.WHITE);
        content.paint(ink.at(PADDING, PADDING, 1));
    }
}
