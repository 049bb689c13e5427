package dev.longhand.pdf;

import dev.longhand.image.ink.Glyph;
import dev.longhand.image.ink.Ink;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/** Writes marks onto a page whose axes have been turned so that y points down. */
final class PdfInk implements Ink {

    private final PDPageContentStream page;
    private final PdfFonts fonts;
    private Color current = Color.BLACK;

    PdfInk(PDPageContentStream page, PdfFonts fonts) {
        this.page = page;
        this.fonts = fonts;
    }

    private interface Writing {
        void run() throws IOException;
    }

    @Override
    public void glyph(Glyph glyph, double size, double x, double y, Color color) {
        Optional<PDType0Font> font = fonts.of(glyph.font(), glyph.character());
        if (font.isEmpty()) {
            Shape outline = AffineTransform.getTranslateInstance(x, y).createTransformedShape(glyph.outline(size));
            fill(outline, color);
            return;
        }
        write(() -> {
            filledWith(color);
            page.beginText();
            page.setFont(font.get(), (float) size);
            page.setTextMatrix(new Matrix(1, 0, 0, -1, (float) x, (float) y));
            page.showText(String.valueOf(glyph.character()));
            page.endText();
        });
    }

    @Override
    public void fill(Shape shape, Color color) {
        write(() -> {
            filledWith(color);
            if (path(shape) == PathIterator.WIND_EVEN_ODD) {
                page.fillEvenOdd();
            } else {
                page.fill();
            }
        });
    }

    @Override
    public void stroke(Shape shape, double width, Color color) {
        write(() -> {
            page.setStrokingColor(color);
            page.setLineWidth((float) width);
            path(shape);
            page.stroke();
        });
    }

    /** The glyphs of a formula are no letters; searching and copying find the replacement text (ISO 32000-1, 14.9.4). */
    @Override
    public void said(String text, Consumer<Ink> marks) {
        StringBuilder hexadecimal = new StringBuilder();
        text.chars().forEach(c -> hexadecimal.append(String.format(Locale.ROOT, "%04X", c)));
        // Poppler reads replacement text only where it stands in the content itself, not in a list of properties.
        write(() -> raw("/Span <</ActualText <FEFF" + hexadecimal + ">>> BDC\n"));
        marks.accept(this);
        write(page::endMarkedContent);
    }

    @SuppressWarnings("deprecation") // There is no other way to write a direct dictionary into content.
    private void raw(String operator) throws IOException {
        page.appendRawCommands(operator);
    }

    private void filledWith(Color color) throws IOException {
        if (!color.equals(current)) {
            page.setNonStrokingColor(color);
            current = color;
        }
    }

    /** Draws a path and says how its inside is told. */
    private int path(Shape shape) throws IOException {
        PathIterator segments = shape.getPathIterator(null);
        float[] p = new float[6];
        float x = 0;
        float y = 0;
        for (; !segments.isDone(); segments.next()) {
            switch (segments.currentSegment(p)) {
                case PathIterator.SEG_MOVETO -> {
                    page.moveTo(p[0], p[1]);
                    x = p[0];
                    y = p[1];
                }
                case PathIterator.SEG_LINETO -> {
                    page.lineTo(p[0], p[1]);
                    x = p[0];
                    y = p[1];
                }
                case PathIterator.SEG_QUADTO -> {
                    quadratic(x, y, p);
                    x = p[2];
                    y = p[3];
                }
                case PathIterator.SEG_CUBICTO -> {
                    page.curveTo(p[0], p[1], p[2], p[3], p[4], p[5]);
                    x = p[4];
                    y = p[5];
                }
                default -> page.closePath();
            }
        }
        return segments.getWindingRule();
    }

    /** PDF has cubic curves only: the same curve, its degree raised. */
    private void quadratic(float x, float y, float[] p) throws IOException {
        page.curveTo(
                x + (p[0] - x) * 2 / 3,
                y + (p[1] - y) * 2 / 3,
                p[2] + (p[0] - p[2]) * 2 / 3,
                p[3] + (p[1] - p[3]) * 2 / 3,
                p[2],
                p[3]);
    }

    private static void write(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
