package dev.longhand.image.ink;

import java.awt.Color;
import java.awt.Shape;
import java.util.function.Consumer;

/** Takes the marks of a drawing, later ones over earlier ones; lengths are pixels, y points down. */
public interface Ink {

    /** Sets one glyph with its origin on the baseline at (x, y), {@code size} pixels to the em. */
    void glyph(Glyph glyph, double size, double x, double y, Color color);

    void fill(Shape shape, Color color);

    void stroke(Shape shape, double width, Color color);

    /** Paints marks that together say {@code text}, for inks that keep what is said besides how it looks. */
    default void said(String text, Consumer<Ink> marks) {
        marks.accept(this);
    }

    /**
     * Sets a formula, or words in {@code \text}, with the left end of its baseline at (x, y); inks that cannot set TeX
     * themselves take the marks it consists of.
     *
     * @param em pixels to the em
     */
    default void type(String tex, double em, double x, double y, Consumer<Ink> marks) {
        marks.accept(this);
    }

    /** The same ink for a drawing whose origin lies at (x, y) and whose unit is {@code scale} units of this ink. */
    default Ink at(double x, double y, double scale) {
        return new PlacedInk(this, x, y, scale);
    }
}
