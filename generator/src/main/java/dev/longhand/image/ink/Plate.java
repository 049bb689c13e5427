package dev.longhand.image.ink;

import java.awt.Color;
import java.awt.geom.RoundRectangle2D;

/** The white plate with round corners under every picture; without it, black ink is lost on a dark page. */
public record Plate(Drawing content) implements Drawing {

    /** Pixels between the edge of the plate and what is on it. */
    public static final double PADDING = 8;

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
