package dev.longhand.image.ink;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import org.jspecify.annotations.Nullable;

/** Passes what JLaTeXMath draws to an ink. */
public final class InkGraphics extends ShapeGraphics {

    private final Ink ink;
    private AffineTransform transform;
    private Color color = Color.BLACK;
    private Stroke stroke = new BasicStroke(0.04f);
    private @Nullable Font font;

    /**
     * Draws on an ink, black and in thin lines at first.
     *
     * @param transform from what is drawn to the units of the ink
     */
    public InkGraphics(Ink ink, AffineTransform transform) {
        this.ink = ink;
        this.transform = transform;
    }

    @Override
    public void fill(Shape shape) {
        ink.fill(transform.createTransformedShape(shape), color);
    }

    @Override
    public void draw(Shape shape) {
        double width = stroke instanceof BasicStroke line ? line.getLineWidth() : 1;
        ink.stroke(transform.createTransformedShape(shape), width * scale(), color);
    }

    @Override
    public void drawChars(char[] text, int offset, int length, int x, int y) {
        if (font == null || length != 1) {
            throw new IllegalArgumentException("text that is not of the TeX fonts");
        }
        Glyph glyph = new Glyph(font, text[offset]);
        double size = font.getSize2D();
        if (isUpright()) {
            double[] origin = {x, y};
            transform.transform(origin, 0, origin, 0, 1);
            ink.glyph(glyph, size * scale(), origin[0], origin[1], color);
        } else {
            AffineTransform turned = new AffineTransform(transform);
            turned.translate(x, y);
            ink.fill(turned.createTransformedShape(glyph.outline(size)), color);
        }
    }

    private boolean isUpright() {
        return transform.getShearX() == 0
                && transform.getShearY() == 0
                && transform.getScaleX() == transform.getScaleY()
                && transform.getScaleX() > 0;
    }

    private double scale() {
        return Math.sqrt(Math.abs(transform.getDeterminant()));
    }

    @Override
    public Graphics create() {
        InkGraphics copy = new InkGraphics(ink, getTransform());
        copy.color = color;
        copy.stroke = stroke;
        copy.font = font;
        return copy;
    }

    @Override
    public AffineTransform getTransform() {
        return new AffineTransform(transform);
    }

    @Override
    public void setTransform(AffineTransform to) {
        transform = new AffineTransform(to);
    }

    @Override
    public void transform(AffineTransform by) {
        transform.concatenate(by);
    }

    @Override
    public Color getColor() {
        return color;
    }

    /** As in AWT, no colour means no change. */
    @Override
    public void setColor(@Nullable Color to) {
        if (to != null) {
            color = to;
        }
    }

    @Override
    public Stroke getStroke() {
        return stroke;
    }

    @Override
    public void setStroke(Stroke to) {
        stroke = to;
    }

    @Override
    public @Nullable Font getFont() {
        return font;
    }

    @Override
    public void setFont(Font to) {
        font = to;
    }
}
