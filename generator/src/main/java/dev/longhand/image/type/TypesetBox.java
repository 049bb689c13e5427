package dev.longhand.image.type;

import dev.longhand.image.ink.Drawing;
import dev.longhand.image.ink.Ink;
import dev.longhand.image.ink.Recording;

/** Set type with a baseline: {@code ascent} above it, {@code depth} below it, in pixels. */
public record TypesetBox(double width, double ascent, double depth, Drawing marks) implements Drawing {

    @Override
    public double height() {
        return ascent + depth;
    }

    @Override
    public void paint(Ink ink) {
        marks.paint(ink);
    }

    /** Paints with the left end of the baseline at (x, y). */
    void paintOnBaseline(Ink ink, double x, double y) {
        paint(ink.at(x, y - ascent, 1));
    }

    /** Paints with the middle of the box at (x, y), half its height above and half below. */
    public void paintCentred(Ink ink, double x, double y) {
        paint(ink.at(x - width / 2, y - height() / 2, 1));
    }

    /** This box with all lengths times a factor. */
    public TypesetBox scaled(double factor) {
        Recording smaller = new Recording();
        paint(smaller.at(0, 0, factor));
        return new TypesetBox(
                width * factor, ascent * factor, depth * factor, smaller.drawing(width * factor, height() * factor));
    }

    /** This box, or a smaller one of the given width if it is wider than that. */
    public TypesetBox fit(double measure) {
        return width <= measure ? this : scaled(measure / width);
    }
}
