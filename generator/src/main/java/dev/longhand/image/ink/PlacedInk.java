package dev.longhand.image.ink;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.function.Consumer;

/** Moves and scales marks on their way to another ink. */
record PlacedInk(Ink paper, double left, double top, double scale) implements Ink {

    @Override
    public void glyph(Glyph glyph, double size, double x, double y, Color color) {
        paper.glyph(glyph, size * scale, left + x * scale, top + y * scale, color);
    }

    @Override
    public void fill(Shape shape, Color color) {
        paper.fill(placed(shape), color);
    }

    @Override
    public void stroke(Shape shape, double width, Color color) {
        paper.stroke(placed(shape), width * scale, color);
    }

    @Override
    public void said(String text, Consumer<Ink> marks) {
        paper.said(text, ink -> marks.accept(ink.at(left, top, scale)));
    }

    @Override
    public void type(String tex, double em, double x, double y, Consumer<Ink> marks) {
        paper.type(tex, em * scale, left + x * scale, top + y * scale, ink -> marks.accept(ink.at(left, top, scale)));
    }

    private Shape placed(Shape shape) {
        return new AffineTransform(scale, 0, 0, scale, left, top).createTransformedShape(shape);
    }
}
