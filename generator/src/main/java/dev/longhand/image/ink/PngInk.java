package dev.longhand.image.ink;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Paints on a raster, from the same outlines as the SVG. */
public record PngInk(Graphics2D graphics) implements Ink {

    /** A quarter of a gigabyte while painting. */
    private static final double MOST_PIXELS = 1 << 26;

    /** The largest scale that keeps to these pixels, rounding up included. */
    public static double largestScale(Drawing drawing) {
        double scale = Math.sqrt(MOST_PIXELS / (drawing.width() * drawing.height()));
        double margin = 1 / Math.max(1, Math.min(drawing.width(), drawing.height()));
        return Math.max(0, scale - margin);
    }

    /**
     * The bytes of a PNG of a drawing, each of its pixels {@code scale} pixels wide and high.
     *
     * @throws IllegalArgumentException if the scale is not positive, or there would be more than 2^26 pixels
     */
    public static byte[] write(Drawing drawing, double scale) {
        double width = Math.max(1, Math.ceil(drawing.width() * scale));
        double height = Math.max(1, Math.ceil(drawing.height() * scale));
        if (!(scale > 0 && width * height <= MOST_PIXELS)) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "a picture of %.0f x %.0f pixels at scale %s is outside 1 to %.0f pixels",
                    drawing.width(),
                    drawing.height(),
                    scale,
                    MOST_PIXELS));
        }
        BufferedImage image = new BufferedImage((int) width, (int) height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(scale, scale);
        drawing.paint(new PngInk(graphics));
        graphics.dispose();
        return encode(image);
    }

    @Override
    public void glyph(Glyph glyph, double size, double x, double y, Color color) {
        fill(AffineTransform.getTranslateInstance(x, y).createTransformedShape(glyph.outline(size)), color);
    }

    @Override
    public void fill(Shape shape, Color color) {
        graphics.setColor(color);
        graphics.fill(shape);
    }

    @Override
    public void stroke(Shape shape, double width, Color color) {
        graphics.setColor(color);
        graphics.setStroke(new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        graphics.draw(shape);
    }

    private static byte[] encode(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
